/**
 * Mean and variance in one pass without cancellation (B. P. Welford, Technometrics 4(3), 1962). The
 * variance is that of a sample (divided by count - 1).
 */
export class RunningMoments {
  count = 0
  mean = 0
  private squares = 0

  add(value: number): void {
    this.count += 1
    const off = value - this.mean
    this.mean += off / this.count
    this.squares += off * (value - this.mean)
  }

  /** NaN for fewer than two values. */
  variance(): number {
    return this.count < 2 ? Number.NaN : this.squares / (this.count - 1)
  }
}
