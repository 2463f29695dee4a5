import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'
import { type DraftedPattern, draftPattern } from '@/lib/core/pattern/draft-pattern'
import { crossesItself } from '@/lib/core/pattern/geometry/crossing'
import { boxOf, placed } from '@/lib/core/pattern/geometry/outline'
import { overlaps } from '@/lib/core/pattern/geometry/overlap'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { PATTERN_KEYS } from '@/lib/core/pattern/measures/pattern-keys'
import { leastLength } from '@/lib/core/pattern/nesting/nest'
import { shelfLength } from '@/lib/core/pattern/nesting/shelf-length'
import { sha256 } from './sha256'
import { shoulderOffMm } from './shoulder-seam'

export const DRAFTED = ['jacket', 'waistcoat', 'trousers', 'shirt', 'overcoat'] as const

/** What came out of drafting one garment for many people, sums and counts. */
export type Drafting = {
  readonly asked: number
  readonly refused: number
  readonly drawn: number
  readonly pieces: number
  readonly crossing: number
  /** Copies that overlap, lie off the cloth, or are missing from it. */
  readonly misplaced: number
  readonly chestOffMm: number
  readonly shoulderOffMm: number
  /** Cloth over shelf packing, added up over those drawn. */
  readonly clothRatios: number
  /** The same of the least length that any laying could have. */
  readonly leastRatios: number
}

/** Evenly over the survey's order. */
export const chosenFrom = <T>(people: readonly T[], many: number): readonly T[] =>
  people.filter(
    (_, at) =>
      Math.floor((at * many) / people.length) !== Math.floor(((at - 1) * many) / people.length),
  )

export function drafting(
  family: string,
  sex: 'male' | 'female',
  people: readonly SurveyPerson[],
): Drafting {
  const total = {
    ...{ asked: 0, refused: 0, drawn: 0, pieces: 0, crossing: 0, misplaced: 0 },
    ...{ chestOffMm: 0, shoulderOffMm: 0, clothRatios: 0, leastRatios: 0 },
  }
  for (const person of people) {
    const measurements = Object.fromEntries(
      PATTERN_KEYS.flatMap((key) => (person[key] === undefined ? [] : [[key, person[key]]])),
    )
    total.asked++
    const room = { complete: completeBody, digest: sha256 }
    const drafted = draftPattern({ family, sex, measurements }, room)
    if (!drafted.ok) {
      total.refused++
      continue
    }
    const { answer, drawn } = drafted.value
    total.drawn++
    total.pieces += answer.pieces.length
    total.crossing += answer.pieces.filter(({ outline }) => crossesItself(outline)).length
    total.misplaced += misplaced(drafted.value)
    const { finished, ease } = answer
    const wanted = (person.chest ?? 0) * (1 + (ease.chest ?? 0))
    if (finished.chest !== undefined)
      total.chestOffMm = Math.max(total.chestOffMm, Math.abs(finished.chest - wanted))
    const cloth = answer.markers.find(({ material }) => material === 'fabric')
    const own = drawn.filter(({ material }) => material === 'fabric')
    total.shoulderOffMm = Math.max(total.shoulderOffMm, shoulderOffMm(drawn))
    if (!cloth) continue
    const shelf = shelfLength(own, cloth.widthMm)
    total.clothRatios += cloth.lengthMm / shelf
    total.leastRatios += leastLength(own, cloth.widthMm) / shelf
  }
  return total
}

function misplaced({ answer: { pieces, markers } }: DraftedPattern): number {
  let faults = 0
  for (const { material, widthMm, lengthMm, placements } of markers) {
    const own = pieces.filter((piece) => piece.material === material)
    faults += Math.abs(placements.length - own.reduce((sum, { cut }) => sum + cut, 0))
    const lines = placements.map((at) =>
      placed(own.find(({ id }) => id === at.piece)?.outline ?? [], at),
    )
    for (const [at, line] of lines.entries()) {
      const { minX, minY, maxX, maxY } = boxOf(line)
      const isOff = Math.min(minX, minY) < -0.1 || maxX > widthMm + 0.1 || maxY > lengthMm + 0.2
      if (isOff || lines.slice(0, at).some((other) => overlaps(line, other))) faults++
    }
  }
  return faults
}
