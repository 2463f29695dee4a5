import type { FinishedMeasures } from '@/lib/core/body/finished-keys'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import type { Digest } from '@/lib/core/shared/digest'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type ArmEase, draftGarment, type GarmentOrder } from './draft-garment'
import type { DesignId } from './freesewing/draft-design'
import { areaOf, type Outline } from './geometry/outline'
import { type Ease, finishedOf } from './measures/finished-of'
import { neededKeys, saysASize, wholeBody } from './measures/needed-keys'
import type { PatternInput } from './measures/pattern-input'
import type { Complete, FullMeasures } from './measures/pattern-keys'
import { layMarkers, type Marker } from './nesting/lay-markers'
import type { PatternRefusal } from './pattern-refusal'
import type { MaterialId, Side } from './pieces/cut-row'
import { type DraftedPiece, GRAIN_DEG } from './pieces/drafted-piece'
import { impossiblePair, readPatternInput } from './read-pattern-input'

/**
 * `one pattern draft` (contracts, "Pattern"): from a request to pieces, finished measures and markers.
 * Pure: the body model and the digest are arguments, nothing depends on the day, so that the same
 * request has the same hash for ever (of the same version of this code).
 */
export type PatternPiece = {
  readonly id: string
  readonly garment: DesignId
  readonly part: string
  readonly side?: Side
  readonly material: MaterialId
  readonly cut: number
  readonly grainDeg: number
  readonly outline: Outline
  readonly areaMm2: number
}

export type PatternAnswer = {
  readonly pieces: readonly PatternPiece[]
  readonly finished: FinishedMeasures
  readonly ease: Ease
  readonly assumed: readonly string[]
  readonly markers: readonly Marker[]
  readonly hash: string
}

/** The answer, and what is drawn of it. */
export type DraftedPattern = {
  readonly answer: PatternAnswer
  readonly drawn: readonly DraftedPiece[]
  /** How much longer the front is over the bust; a woman's jacket alone. */
  readonly bustMm?: number
  readonly arm?: ArmEase
}

export type DraftingRoom = { readonly complete: Complete; readonly digest: Digest }

/** Degrees below the horizontal; our reference's estimate for ANSUR II, weak (section 1.5). */
const USUAL_SLOPE_DEG = { male: 20, female: 15 } as const

export function draftPattern(
  request: unknown,
  room: DraftingRoom,
): Result<DraftedPattern, PatternRefusal> {
  const read = readPatternInput(request)
  if (!read.ok) return read
  const input = read.value
  const designs = designsOf(input)
  const needed = neededKeys(designs, input.sex)
  if (!saysASize(input.known)) return refuse({ code: 'missing', pointer: '/measurements/height' })
  const body = wholeBody(input, room.complete)
  if (!body) return refuse({ code: 'missing', pointer: '/measurements' })
  const pair = impossiblePair(body)
  if (pair) return refuse(pair)

  const order = orderOf(input, body)
  const garments = []
  for (const design of designs) {
    const garment = draftGarment(design, order)
    if (garment.ok) garments.push({ design, ...garment.value })
    else if (garment.error.code === 'bust-not-drawable')
      return refuse({ ...garment.error, pointer: '/measurements/chest' })
    else return refuse({ ...garment.error, pointer: '/measurements' })
  }
  const drawn = garments.flatMap(({ pieces }) => pieces)
  const markers = layMarkers(drawn, input.clothWidthMm, input.isOneWay)
  if (!markers.ok) return markers
  const { finished, ease } = finishedOf(garments, body)
  const { shoulderSlopeLeft, shoulderSlopeRight } = input.posture
  const isTop = designs.some((design) => design !== 'trousers')
  const content = {
    pieces: drawn.map(pieceOf),
    finished,
    ease,
    assumed: [
      ...needed.filter((key) => input.known[key] === undefined),
      ...(isTop && shoulderSlopeLeft === undefined ? ['shoulderSlopeLeft'] : []),
      ...(isTop && shoulderSlopeRight === undefined ? ['shoulderSlopeRight'] : []),
    ],
    markers: markers.value,
  }
  const hash = room.digest(canonicalJson(content))
  const bustMm = garments.find((garment) => garment.bustMm !== undefined)?.bustMm
  const arm = garments.find((garment) => garment.arm)?.arm
  return ok({
    answer: { ...content, hash },
    drawn,
    ...(bustMm !== undefined && { bustMm }),
    ...(arm && { arm }),
  })
}

function designsOf({ family, modules }: PatternInput): readonly DesignId[] {
  switch (family) {
    case 'suit':
    case 'suit-men':
    case 'suit-women': {
      const hasWaistcoat = modules.waistcoat !== undefined && modules.waistcoat !== 'none'
      return ['jacket', 'trousers', ...(hasWaistcoat ? (['waistcoat'] as const) : [])]
    }
    default:
      return [family]
  }
}

function orderOf(input: PatternInput, body: FullMeasures): GarmentOrder {
  const { sex, fit, posture, modules, sleeveLeft, sleeveRight } = input
  const usual = USUAL_SLOPE_DEG[sex]
  const left = posture.shoulderSlopeLeft ?? posture.shoulderSlopeRight ?? usual
  const right = posture.shoulderSlopeRight ?? posture.shoulderSlopeLeft ?? usual
  return {
    sex,
    body,
    fit,
    posture,
    modules,
    sides: {
      left: { sleeveMm: sleeveLeft ?? body.sleeve, slopeDeg: left },
      right: { sleeveMm: sleeveRight ?? body.sleeve, slopeDeg: right },
    },
  }
}

const pieceOf = (piece: DraftedPiece): PatternPiece => ({
  id: piece.id,
  garment: piece.garment,
  part: piece.part,
  ...(piece.side && { side: piece.side }),
  material: piece.material,
  cut: piece.cut,
  grainDeg: GRAIN_DEG,
  outline: piece.outline,
  areaMm2: Math.round(areaOf(piece.outline) * 10) / 10,
})
