import { WaitingLine } from '../events/waiting-line'
import type { Batch, Work } from './batch'
import type { Cutting } from './flow-line'
import { ALWAYS_OPEN } from './shift'
import { type Station, takeFrom, waitingPieces } from './station'

/** The cutting table: one lay after another, for as many pieces as wait and find room on it. */
export function layTable(at: number, cutting: Cutting): Station {
  const { layMinutesPerLayer = 0, cutMinutes = 0, layers = 1, patternsPerLay = 1 } = cutting
  const most = layers * patternsPerLay
  const waiting = new WaitingLine<Batch>()
  const station: Station = {
    places: 1,
    free: 1,
    waiting,
    calendar: ALWAYS_OPEN,
    take: (places) => {
      if (places === 0 || waiting.length === 0) return undefined
      const portions: Work['portions'][number][] = []
      let left = most
      while (left > 0 && waiting.length > 0) {
        const portion = takeFrom(waiting, left)
        portions.push(portion)
        left -= portion.pieces
      }
      const used = Math.ceil((most - left) / patternsPerLay)
      const minutes = used * layMinutesPerLayer + cutMinutes
      return { station: at, places: 1, minutes, portions }
    },
    waitingMinutes: () => 0,
    hasRoom: () => station.free > 0 && waitingPieces(waiting) < most,
    redone: () => 0,
  }
  return station
}
