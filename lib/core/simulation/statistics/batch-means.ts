/** Twenty to thirty batches do; more make them short and like their neighbours (B. Schmeiser 1982). */
const BATCHES = 20

/**
 * Means of equal successive batches of one long run: nearly independent where the run is long, so that one
 * run can carry an interval. Values that do not fill a batch are left out at the beginning, where the run
 * is least settled. No batches where there is not one value for each.
 */
export function batchMeans(values: ArrayLike<number>): readonly number[] {
  const each = Math.floor(values.length / BATCHES)
  if (each === 0) return []
  const from = values.length - each * BATCHES
  return Array.from({ length: BATCHES }, (_, batch) => {
    let sum = 0
    for (let at = 0; at < each; at++) sum += values[from + batch * each + at] ?? 0
    return sum / each
  })
}
