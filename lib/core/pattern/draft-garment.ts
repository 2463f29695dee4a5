import type { LibraryPart } from '@freesewing/core'
import type { FitPreference } from '@/lib/core/fit/fit'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import {
  type DesignId,
  type DesignSetting,
  type DraftedParts,
  draftDesign,
} from './freesewing/draft-design'
import type { Xy } from './geometry/outline'
import { type HalfMeasures, halfMeasures } from './measures/drafted-measures'
import { GARMENT_EASE } from './measures/fit-ease.data'
import type { Posture } from './measures/pattern-input'
import type { FullMeasures, Sex } from './measures/pattern-keys'
import { sleeveAfterArm } from './measures/sleeve-after-arm'
import { optionsFor, withoutWaistDart } from './measures/style-options'
import { libraryFor, relaxedArmMm } from './measures/to-library'
import { buildPieces } from './pieces/build-pieces'
import { type Bust, bustOf } from './pieces/bust'
import { bustBends, bustMarks, bustNotches } from './pieces/bust-bends'
import { checkPieces } from './pieces/check-pieces'
import { slantAt } from './pieces/coat-raglan'
import { SEAM_ALLOWANCE_MM } from './pieces/cut-row'
import type { DraftedPiece } from './pieces/drafted-piece'
import { lapelBends } from './pieces/lapel-bends'
import { legBends, pleatMm } from './pieces/leg-bends'
import { postureBends } from './pieces/posture-bends'
import { sideFlare } from './pieces/side-flare'

/**
 * One garment for one body: the library drafts both halves (once where they are alike), our layers
 * add what it cannot express (bust, carriage, narrowed legs), our cut table makes pieces of it, and
 * nothing leaves unchecked.
 */
export type GarmentOrder = {
  readonly sex: Sex
  readonly body: FullMeasures
  readonly sides: Readonly<Record<'left' | 'right', { sleeveMm: number; slopeDeg: number }>>
  readonly fit: FitPreference
  readonly posture: Posture
  readonly modules: Readonly<Record<string, string>>
}

export type DraftedGarment = {
  readonly pieces: readonly DraftedPiece[]
  readonly left: HalfMeasures
  readonly right: HalfMeasures
  readonly bustMm?: number
  /** Ease of the narrower sleeve over the upper arm, fractions; only of what has sleeves. */
  readonly arm?: ArmEase
}

export type ArmEase = { readonly asked: number; readonly given: number }

export type DraftRefusal =
  | { readonly code: 'not-drawable'; readonly detail: string }
  | { readonly code: 'bust-not-drawable'; readonly lengthMm: number }

const TURN_UP_MM = 40

export function draftGarment(
  design: DesignId,
  order: GarmentOrder,
): Result<DraftedGarment, DraftRefusal> {
  const { body, fit, modules, posture, sides } = order
  const differ =
    Math.abs(sides.left.slopeDeg - sides.right.slopeDeg) > 1e-6 ||
    Math.abs(sides.left.sleeveMm - sides.right.sleeveMm) > 1e-6
  const setting = (side: 'left' | 'right') => {
    const measurements = withoutWaistDart(design, fit, libraryFor(design, body, sides[side]))
    const carriage = { heightMm: body.height, backLengthMm: body.backLength, posture }
    const options = optionsFor(design, fit, modules, measurements, carriage)
    const asked = { measurements, options }
    return design === 'jacket' || design === 'overcoat' ? sleeveAfterArm(design, fit, asked) : asked
  }
  const isHanded = differ && design !== 'trousers'
  const drafted =
    design === 'trousers'
      ? draftTrousers(order, setting('left'))
      : draftDesign(design, isHanded ? [setting('left'), setting('right')] : [setting('left')])
  if (!drafted.ok) return drafted
  const [left, right = left] = drafted.value
  if (!left || !right) return refuse({ code: 'not-drawable', detail: 'nothing was drafted' })

  let bust: Bust | undefined
  const front = left.get('front') ?? left.get('frontLeft')
  if (order.sex === 'female' && design !== 'trousers' && front) {
    const shaped = bustOf(body, front, design === 'jacket')
    if (!shaped.ok) return shaped
    bust = shaped.value
  }
  const leg = design === 'trousers' ? legOf(left, order) : undefined
  const flareMm = design === 'shirt' ? shirtFlareMm(left, order) : 0
  const halves = { left, right, differ: isHanded }
  const neckPivot = (name: string, part: LibraryPart): Xy | undefined =>
    modules['coat-shoulder'] === 'raglan' && ['back', 'backStay'].includes(name)
      ? slantAt(part, left, part.points.shoulder?.y ?? 0)
      : undefined
  const pieces = buildPieces(design, halves, {
    modules,
    headMm: body.head,
    bends: (name, part) => [
      ...(design === 'jacket' ? lapelBends(name, part, modules.lapel) : []),
      ...(design === 'overcoat' ? lapelBends(name, part, modules['coat-collar']) : []),
      ...bustBends(name, part, bust),
      ...postureBends(design, name, part, posture, neckPivot(name, part)),
      ...sideFlare(name, part, flareMm),
      ...(leg && front ? legBends(name, part, front, leg) : []),
    ],
    marks: (name, seam) => bustMarks(name, seam, bust),
    notches: (name, seam) => bustNotches(name, seam, bust),
    ...(modules['trousers-hem'] === 'turn-up' &&
      design === 'trousers' && { hemMm: 50 + 2 * TURN_UP_MM }),
    ...(design === 'shirt' && modules['shirt-hem'] !== 'straight' && { hemMm: SEAM_ALLOWANCE_MM }),
  })
  const fault = checkPieces(pieces)
  if (fault) return refuse({ code: 'not-drawable', detail: fault })
  const measured = (parts: DraftedParts): HalfMeasures => {
    const half = halfMeasures(design, parts, leg?.hemMm)
    return flareMm > 0 ? { ...half, waist: (half.waist ?? 0) + 2 * flareMm } : half
  }
  const measures = [measured(left), measured(right)] as const
  const asked = GARMENT_EASE[design][fit].biceps
  const upperArm = Math.min(...measures.map((half) => half.upperArm ?? 0))
  return ok({
    pieces,
    left: measures[0],
    right: measures[1],
    ...(bust && { bustMm: bust.lengthMm }),
    ...(asked !== undefined && { arm: { asked, given: upperArm / relaxedArmMm(body) - 1 } }),
  })
}

/**
 * The library's band, a hand's thickness below the waist, comes out up to a twelfth wider than asked,
 * because its side seam swings out to the seat at once. What is too much is taken off the waist that it
 * is told, once: the band then closes at the waist and its ease within 3 mm.
 */
function draftTrousers({ body, fit }: GarmentOrder, first: DesignSetting) {
  const drafted = draftDesign('trousers', [first])
  const [parts] = drafted.ok ? drafted.value : []
  const band = parts && halfMeasures('trousers', parts).waist
  if (!band) return drafted
  const share = (body.waist * (1 + GARMENT_EASE.trousers[fit].waist)) / (2 * band)
  const { waist = body.waist, waistBack = body.waist / 2 } = first.measurements
  const told = { ...first.measurements, waist: waist * share, waistBack: waistBack * share }
  return draftDesign('trousers', [{ ...first, measurements: told }])
}

const LEG_FACTOR: Readonly<Record<string, number>> = { slim: 0.94, straight: 1, wide: 1.12 }

/** The leg at knee and hem: how much narrower the hem is than the library's straight fall. */
function legOf(parts: DraftedParts, { body, fit, modules }: GarmentOrder) {
  const straightMm = halfMeasures('trousers', parts).hem ?? 0
  const perKnee = GARMENT_EASE.trousers[fit].hemPerKnee ?? 1
  const factor = LEG_FACTOR[modules['trousers-leg'] ?? 'straight'] ?? 1
  const hemMm = body.lowerThigh * perKnee * factor
  return { hemMm, narrowerMm: straightMm - hemMm, pleatMm: pleatMm(modules['trousers-front']) }
}

/** How far each of a shirt's four panels falls short of the waist that was asked for. */
function shirtFlareMm(parts: DraftedParts, { body, fit }: GarmentOrder): number {
  const half = halfMeasures('shirt', parts)
  const wanted = (body.waist * (1 + GARMENT_EASE.shirt[fit].waist)) / 2
  return Math.max(0, (wanted - (half.waist ?? wanted)) / 2)
}
