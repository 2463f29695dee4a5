import { exponential } from '../chance/exponential'
import type { Streams } from '../chance/stream'
import type { FlowLine } from './flow-line'

/**
 * Who is let into the line. With arrivals: full batches of ordered pieces, and not above the cap; without:
 * a batch whenever the cap allows, or, without a cap, whenever the first operation would take one.
 */
export type Gate = {
  readonly opens: (piecesInLine: number, firstHasRoom: boolean) => boolean
  /** One batch has gone in. */
  readonly passed: () => void
  /** A piece is ordered. */
  readonly ordered: () => void
  /** Minutes until the next piece is ordered; none where nobody orders. */
  readonly untilNextOrder: () => number | undefined
}

export function lineGate(line: FlowLine, streams: Streams): Gate {
  const { batch, wipCap = Number.POSITIVE_INFINITY, arrivalsPerDay, minutesPerDay } = line
  if (arrivalsPerDay === undefined)
    return {
      opens: (inLine, hasRoom) => (line.wipCap === undefined ? hasRoom : inLine < wipCap),
      passed: () => undefined,
      ordered: () => undefined,
      untilNextOrder: () => undefined,
    }
  const chance = streams('arrivals')
  let outside = 0
  return {
    opens: (inLine) => outside >= batch && inLine < wipCap,
    passed: () => {
      outside -= batch
    },
    ordered: () => {
      outside += 1
    },
    untilNextOrder: () => (exponential(chance) * minutesPerDay) / arrivalsPerDay,
  }
}
