import type { Examples } from './examples-of'

/** So many neighbours vote, as in the voters of Fargier, Gimenez and Mengin 2020; of few examples a tenth. */
const NEIGHBOURS = 200
const SHARE = 0.1
/** Distances are told apart to a hundredth: counting into steps is faster than sorting all. */
const STEPS = 100

/** How many of the nearest past configurations, all that are equally near included, have the value. */
export function agreeingNeighbours(
  { answers, counts, total }: Examples,
  distance: Float64Array,
  least: number,
  value: number,
): number {
  const steps = new Int32Array(distance.length)
  const within: number[] = []
  for (let at = 0; at < steps.length; at++) {
    const step = Math.round(((distance[at] as number) - least) * STEPS)
    steps[at] = step
    within[step] = (within[step] ?? 0) + (counts[at] as number)
  }
  const enough = Math.min(NEIGHBOURS, total * SHARE)
  let last = 0
  for (let near = within[0] ?? 0; near < enough && last < within.length; )
    near += within[++last] ?? 0
  let agreeing = 0
  for (let at = 0; at < steps.length; at++)
    if (answers[at] === value && (steps[at] as number) <= last) agreeing += counts[at] as number
  return agreeing
}
