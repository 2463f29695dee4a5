export const meanOf = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length

/** Standard scores over the whole population; all 0 where nothing differs. */
export function zScores(values: readonly number[]): number[] {
  const mean = meanOf(values)
  const deviation = Math.sqrt(meanOf(values.map((value) => (value - mean) ** 2)))
  return values.map((value) => (deviation < 1e-12 ? 0 : (value - mean) / deviation))
}
