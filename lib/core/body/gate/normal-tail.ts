/**
 * Share of a standard Gaussian above `deviations`, within 1e-7 (Abramowitz and Stegun, Handbook of
 * Mathematical Functions, 26.2.17).
 */
export function normalTail(deviations: number): number {
  const t = 1 / (1 + 0.2316419 * Math.abs(deviations))
  const series = COEFFICIENTS.reduceRight((sum, coefficient) => (sum + coefficient) * t, 0)
  const tail = (Math.exp(-0.5 * deviations ** 2) / Math.sqrt(2 * Math.PI)) * series
  return deviations >= 0 ? tail : 1 - tail
}

const COEFFICIENTS = [0.31938153, -0.356563782, 1.781477937, -1.821255978, 1.330274429] as const
