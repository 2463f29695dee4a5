/**
 * Named inputs that drive faults at the plant (contracts): a material whose item says `FAULT-…` makes
 * the plant do what the name says, so that demo, class and test see the same.
 */
export const FAULTS = ['FAULT-500', 'FAULT-SLOW', 'FAULT-OUT-OF-STOCK', 'FAULT-QC-SLEEVE'] as const
export type Fault = (typeof FAULTS)[number]

export function faultsIn(bom: readonly { readonly item: string }[]): Fault[] {
  return FAULTS.filter((fault) => bom.some(({ item }) => item.toUpperCase().endsWith(fault)))
}
