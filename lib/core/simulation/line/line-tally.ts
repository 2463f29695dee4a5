import { TimeAverage } from '../statistics/time-average'
import type { Batch, Work } from './batch'
import type { FloaterPool } from './floater-pool'
import type { FlowLine } from './flow-line'
import type { Station } from './station'

/** The first quarter of the days fills the line and is not counted. */
const WARM_UP_SHARE = 0.25

export type LineFigures = {
  readonly throughputPerDay: number
  /** From release to the last piece, of each batch that was finished in time, in days. */
  readonly leadTimesDays: readonly number[]
  /** Pieces in the line, averaged over time. */
  readonly wip: number
  /** Share of the workers' time that is worked, cutting first where there is any. */
  readonly utilisation: readonly number[]
  /** The same for each kind of floaters. */
  readonly floaterUtilisation: readonly number[]
}

/** Counts what happens after the warm-up. */
export class LineTally {
  private readonly from: number
  private readonly until: number
  /** Minutes worked by each station's own people, and by each kind of floaters. */
  private readonly worked: number[]
  private readonly helped: number[]
  private readonly leadTimesDays: number[] = []
  private readonly inLine: TimeAverage
  private finished = 0

  constructor(
    private readonly line: FlowLine,
    private readonly stations: readonly Station[],
    private readonly pools: readonly FloaterPool[],
  ) {
    this.until = line.days * line.minutesPerDay
    this.from = this.until * WARM_UP_SHARE
    this.worked = stations.map(() => 0)
    this.helped = pools.map(() => 0)
    this.inLine = new TimeAverage(this.from)
  }

  piecesInLine(): number {
    return this.inLine.current()
  }

  released(now: number, batch: Batch): void {
    this.inLine.change(now, batch.pieces)
  }

  begun({ station: at, places, floaters }: Work, start: number, finish: number): void {
    const from = Math.max(start, this.from)
    const minutes =
      places * (this.stations[at]?.calendar.openBetween(from, Math.min(finish, this.until)) ?? 0)
    const [who, place] = floaters === undefined ? [this.worked, at] : [this.helped, floaters]
    who[place] = (who[place] ?? 0) + minutes
  }

  left(now: number, batch: Batch): void {
    this.inLine.change(now, -batch.pieces)
    if (now <= this.from) return
    this.finished += batch.pieces
    this.leadTimesDays.push((now - batch.releasedAt) / this.line.minutesPerDay)
  }

  figures(): LineFigures {
    return {
      throughputPerDay: this.finished / (this.line.days * (1 - WARM_UP_SHARE)),
      leadTimesDays: this.leadTimesDays,
      wip: this.inLine.mean(this.until),
      utilisation: this.stations.map(({ places, calendar }, at) =>
        shareOf(this.worked[at], places * calendar.openBetween(this.from, this.until)),
      ),
      floaterUtilisation: this.pools.map(({ people }, at) =>
        shareOf(this.helped[at], people * (this.until - this.from)),
      ),
    }
  }
}

/** A million sums of minutes end a hair above the whole. */
const shareOf = (worked = 0, open: number): number => (open > 0 ? Math.min(1, worked / open) : 0)
