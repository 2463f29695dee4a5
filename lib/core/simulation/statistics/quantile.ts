/**
 * The value below which a share of the others lies, between two of them in proportion (R. J. Hyndman,
 * Y. Fan, "Sample quantiles in statistical packages", American Statistician 50(4), 1996, definition 7).
 * `null` where there is nothing.
 */
export function quantile(values: readonly number[], share: number): number | null {
  const sorted = [...values].sort((a, b) => a - b)
  const place = (sorted.length - 1) * share
  const low = sorted[Math.floor(place)]
  const high = sorted[Math.ceil(place)]
  if (low === undefined || high === undefined) return null
  return low + (high - low) * (place - Math.floor(place))
}
