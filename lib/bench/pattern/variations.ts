import type { SurveyPerson } from '@/lib/core/body/model/survey-moments'
import type { FitPreference } from '@/lib/core/fit/fit'
import { type DraftedGarment, draftGarment } from '@/lib/core/pattern/draft-garment'
import type { DesignId } from '@/lib/core/pattern/freesewing/draft-design'
import { boxOf } from '@/lib/core/pattern/geometry/outline'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { finishedOf } from '@/lib/core/pattern/measures/finished-of'
import { BALANCED } from '@/lib/core/pattern/measures/pattern-input'
import { type FullMeasures, PATTERN_KEYS, type Sex } from '@/lib/core/pattern/measures/pattern-keys'

/**
 * The same person asked for differently: a sleeve 20 mm longer must move the sleeve and nothing else, a
 * wider fit every girth. Without markers, which neither question touches.
 */
export type Variations = {
  /** The farthest that a longer sleeve was from 20 mm longer. */
  readonly sleeveOffMm: number
  /** Pieces that are no part of the sleeve and moved with it. */
  readonly movedElsewhere: number
  /** Girths that a wider fit did not make wider. */
  readonly notWider: number
}

const LONGER_MM = 20
const FITS: readonly FitPreference[] = ['slim', 'regular', 'relaxed']
const GIRTHS = ['chest', 'waist', 'hips', 'trouserWaist', 'thigh', 'hem'] as const
const SLOPE_DEG = { male: 20, female: 15 } as const

export function variations(
  design: DesignId,
  sex: Sex,
  people: readonly SurveyPerson[],
): Variations {
  const found = { sleeveOffMm: 0, movedElsewhere: 0, notWider: 0 }
  for (const person of people) {
    const body = completeBody(
      sex,
      Object.fromEntries(PATTERN_KEYS.map((key) => [key, person[key]])),
    )
    if (!body) continue
    const [slim, regular, relaxed] = FITS.map((fit) => drafted(design, sex, body, fit))
    const longer = drafted(design, sex, { ...body, sleeve: body.sleeve + LONGER_MM }, 'regular')
    if (!slim || !regular || !relaxed || !longer) continue
    found.notWider +=
      notWider(design, body, slim, regular) + notWider(design, body, regular, relaxed)
    for (const [at, piece] of longer.pieces.entries()) {
      const before = regular.pieces[at]
      if (!before) continue
      const isSleeve = /^(sleeve|cuff)/.test(piece.part)
      const hasMoved = JSON.stringify(piece.outline) !== JSON.stringify(before.outline)
      if (!isSleeve) found.movedElsewhere += hasMoved ? 1 : 0
      else if (/^sleeve(-top|-under)?$/.test(piece.part))
        found.sleeveOffMm = Math.max(
          found.sleeveOffMm,
          Math.abs(heightOf(piece) - heightOf(before) - LONGER_MM),
        )
    }
  }
  return found
}

const heightOf = ({ outline }: DraftedGarment['pieces'][number]): number => {
  const { minY, maxY } = boxOf(outline)
  return maxY - minY
}

function drafted(
  design: DesignId,
  sex: Sex,
  body: FullMeasures,
  fit: FitPreference,
): DraftedGarment | undefined {
  const side = { sleeveMm: body.sleeve, slopeDeg: SLOPE_DEG[sex] }
  const order = { sex, body, sides: { left: side, right: side }, fit, posture: BALANCED }
  const garment = draftGarment(design, { ...order, modules: {} })
  return garment.ok ? garment.value : undefined
}

function notWider(
  design: DesignId,
  body: FullMeasures,
  one: DraftedGarment,
  other: DraftedGarment,
): number {
  const [narrow, wide] = [one, other].map(
    (each) => finishedOf([{ design, ...each }], body).finished,
  )
  const pairs = [
    ...GIRTHS.map((girth) => [narrow?.[girth], wide?.[girth]] as const),
    [one.left.upperArm, other.left.upperArm] as const,
  ]
  return pairs.filter(([a, b]) => a !== undefined && b !== undefined && !(a < b)).length
}
