import type { Random } from '@/lib/core/shared/random'
import type { WaitingLine } from '../events/waiting-line'
import type { Batch, Work } from './batch'
import type { Calendar } from './shift'

/** One operation of the line: who waits there, which places are free, what is taken up next. */
export type Station = {
  readonly places: number
  free: number
  readonly waiting: WaitingLine<Batch>
  readonly calendar: Calendar
  /** The next work for so many free places out of the line of waiting batches, if there is any. */
  readonly take: (places: number) => Work | undefined
  /** Minutes of work that wait, as planned; nought where nobody else may help. */
  readonly waitingMinutes: () => number
  /** Whether the first station would take more than what waits (contracts: "is free"). */
  readonly hasRoom: () => boolean
  /** Of pieces just done, how many are to be done once more. */
  readonly redone: (pieces: number) => number
}

/** Of each piece, one chance to be done once more. */
export const redoing =
  (share: number, random: Random) =>
  (pieces: number): number => {
    let again = 0
    for (let piece = 0; share > 0 && piece < pieces; piece++) if (random() < share) again += 1
    return again
  }

/** Takes pieces off the head of the line; a batch with none left to begin leaves it. */
export function takeFrom(waiting: WaitingLine<Batch>, most: number): Work['portions'][number] {
  const batch = waiting.first()
  if (!batch) throw new Error('nothing waits')
  const pieces = Math.min(most, batch.toBegin)
  batch.toBegin -= pieces
  if (batch.toBegin === 0) waiting.shift()
  return { batch, pieces }
}

/** Every waiting batch is whole but the first, of which a part may have been taken. */
export function waitingPieces(waiting: WaitingLine<Batch>): number {
  const first = waiting.first()
  return first ? first.toBegin + (waiting.length - 1) * first.pieces : 0
}
