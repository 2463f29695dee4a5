import type { Elimination } from './elimination-order'

/** The bags of an elimination as a forest: a bag hangs on that of its neighbour that went next. */
export type BagTree = {
  readonly neighbours: readonly (readonly number[])[]
  /** -1 for a root. */
  readonly above: Int32Array
  /** Bags in the subtree. */
  readonly weight: Int32Array
}

export function bagTree({ place, bags }: Elimination): BagTree {
  const size = place.length
  const order = new Int32Array(size)
  for (let variable = 0; variable < size; variable++) order[place[variable] as number] = variable
  const neighbours: number[][] = Array.from({ length: size }, () => [])
  const above = new Int32Array(size).fill(-1)
  const weight = new Int32Array(size).fill(1)
  for (const variable of order) {
    let first = Number.POSITIVE_INFINITY
    for (const other of bags[variable] ?? []) first = Math.min(first, place[other] as number)
    if (first === Number.POSITIVE_INFINITY) continue
    const parent = order[first] as number
    above[variable] = parent
    neighbours[variable]?.push(parent)
    neighbours[parent]?.push(variable)
    weight[parent] = (weight[parent] as number) + (weight[variable] as number)
  }
  return { neighbours, above, weight }
}
