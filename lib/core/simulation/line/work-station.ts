import { exponential } from '../chance/exponential'
import { poisson } from '../chance/poisson'
import { scatterSampler } from '../chance/scatter'
import type { Streams } from '../chance/stream'
import { WaitingLine } from '../events/waiting-line'
import type { Batch } from './batch'
import type { LineOperation } from './flow-line'
import { ALWAYS_OPEN, shiftCalendar } from './shift'
import { redoing, type Station, takeFrom, waitingPieces } from './station'

type Surroundings = {
  readonly minutesPerDay: number
  readonly streams: Streams
  readonly id: string
}

/**
 * An operation with workers side by side. Where minutes are fixed, pieces that begin together end together
 * and are one event; else every piece is its own. Stops come with work and not with time (S. B. Gershwin:
 * operation-dependent failures): while a piece is worked on, at random and so often as `everyMinutes`
 * says, each of exponential length, and the worker waits. Each operation has chance of its own, by `id`.
 */
export function workStation(
  at: number,
  operation: LineOperation,
  { minutesPerDay, streams, id }: Surroundings,
): Station {
  const { minutes, workers, scatter, shift, redoShare = 0, stoppages } = operation
  const minutesChance = streams(`minutes of ${id}`)
  const stopChance = streams(`stops of ${id}`)
  const factorOf = scatterSampler(scatter ?? { kind: 'fixed' })
  const isFixed = (scatter?.kind ?? 'fixed') === 'fixed' && !stoppages

  const stopped = (worked: number): number => {
    if (!stoppages) return 0
    let minutes = 0
    for (let stop = poisson(stopChance, worked / stoppages.everyMinutes); stop > 0; stop--)
      minutes += stoppages.forMinutes * exponential(stopChance)
    return minutes
  }
  const minutesOfPiece = (): number => {
    const worked = minutes * factorOf(minutesChance)
    return worked + stopped(worked)
  }

  const waiting = new WaitingLine<Batch>()
  const station: Station = {
    places: workers,
    free: workers,
    waiting,
    calendar: shift ? shiftCalendar(shift, minutesPerDay) : ALWAYS_OPEN,
    take: (places) => {
      if (places === 0 || waiting.length === 0) return undefined
      const portion = takeFrom(waiting, isFixed ? places : 1)
      return { station: at, places: portion.pieces, minutes: minutesOfPiece(), portions: [portion] }
    },
    waitingMinutes: () => minutes * waitingPieces(waiting),
    hasRoom: () => station.free > 0 && waiting.length === 0,
    redone: redoing(redoShare, streams(`redone at ${id}`)),
  }
  return station
}
