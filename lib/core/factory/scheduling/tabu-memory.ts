/**
 * What a search may not do again for a while (Glover 1989): that one operation goes before another on a
 * machine, or that an operation goes to a machine; each with the iteration until which it is forbidden.
 * Two that share a slot forbid each other, which at 65,536 slots and some dozens at a time does no harm.
 */
const SLOTS = 1 << 16

export type TabuMemory = Int32Array

export const emptyMemory = (): TabuMemory => new Int32Array(SLOTS)

const slot = (a: number, b: number, kind: number): number => {
  const mixed = Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ (b + kind), 0x85ebca6b)
  return (mixed ^ (mixed >>> 15)) & (SLOTS - 1)
}

const TO_MACHINE = 1 << 20

export const isTurnTabu = (memory: TabuMemory, u: number, v: number, iteration: number): boolean =>
  (memory[slot(u, v, 0)] as number) > iteration

export function forbidTurn(memory: TabuMemory, u: number, v: number, until: number): void {
  memory[slot(u, v, 0)] = until
}

export const isMachineTabu = (
  memory: TabuMemory,
  v: number,
  machine: number,
  iteration: number,
): boolean => (memory[slot(v, machine, TO_MACHINE)] as number) > iteration

export function forbidMachine(memory: TabuMemory, v: number, machine: number, until: number): void {
  memory[slot(v, machine, TO_MACHINE)] = until
}
