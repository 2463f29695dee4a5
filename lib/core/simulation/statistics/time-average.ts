/**
 * The average over time of a number that stands still between changes (pieces in a line, people in a
 * queue), from the end of the warm-up on.
 */
export class TimeAverage {
  private area = 0
  private since: number
  private level = 0

  constructor(private readonly from: number) {
    this.since = from
  }

  change(now: number, by: number): void {
    this.advance(now)
    this.level += by
  }

  mean(until: number): number {
    this.advance(until)
    return until > this.from ? this.area / (until - this.from) : this.level
  }

  current(): number {
    return this.level
  }

  private advance(now: number): void {
    if (now <= this.since) return
    this.area += this.level * (now - this.since)
    this.since = now
  }
}
