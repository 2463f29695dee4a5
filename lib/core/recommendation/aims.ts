import type { Options } from '@/lib/core/configuration/garment-choices'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { kindOf } from '@/lib/core/garment/cut'
import { FORMALITY } from './conventions.data'
import { type Measure, measured, measuresOf } from './measures'
import { ANY, type Answered, whereOf } from './needs'
import { BANDS, type Band, type BandNeed, COLLARS, DEGREES, type NeedId } from './needs.data'

/**
 * An answer as something that can be measured on a garment: a measure and the band it should lie in.
 * A suit's warmth is its cloth's; a coat's or a down jacket's is what all its layers come to.
 */
export type Aim = {
  readonly need: NeedId
  readonly measure: Measure
  readonly band: Band
  /** What a miss weighs for each unit of it. */
  readonly per: number
  /** Whether the cloth alone decides it, so that another cloth is the only way to it. */
  readonly isOfCloth: boolean
}

const PER = { degree: 4, gsm: 1 / 15, lightness: 1 / 8, shelter: 1 / 5, collar: 5 }

const said = <A extends string>(answer: A | typeof ANY | undefined): A | undefined =>
  answer === ANY ? undefined : (answer as A | undefined)

const ofCloth =
  (measure: Measure): Measure =>
  (module, option) =>
    module.id === 'cloth' ? measure(module, option) : 0

export function aimsOf({ cut }: Pick<Catalogue, 'cut'>, answered: Answered): readonly Aim[] {
  const kind = kindOf(cut)
  const { warmth, darkness, shelter } = measuresOf(cut)
  const isLayered = kind === 'overcoat' || kind === 'down-jacket'
  const banded = (need: BandNeed, aim: Omit<Aim, 'need' | 'band'>): Aim[] => {
    const band = BANDS[kind][need][said(answered[need]) ?? '']
    return band ? [{ need, band, ...aim }] : []
  }
  return [
    ...banded('warmth', {
      measure: isLayered ? warmth : ofCloth(warmth),
      per: PER.gsm,
      isOfCloth: !isLayered,
    }),
    ...banded('rain', { measure: shelter, per: PER.shelter, isOfCloth: false }),
    ...banded('colour', {
      measure: (module, option) => (module.id === 'cloth' ? 100 - darkness(module, option) : 0),
      per: PER.lightness,
      isOfCloth: true,
    }),
    ...degrees(answered, kind === 'down-jacket'),
    ...collars(answered),
  ]
}

/** How far a garment lies outside the band: 0 when the answer is met. */
export function missBy(
  catalogue: Pick<Catalogue, 'modules'>,
  options: Options,
  { measure, band: [from, to] }: Aim,
): number {
  const value = measured(catalogue, options, measure)
  return Math.max(0, from - value) + Math.max(0, value - to)
}

/** Degrees of the cloth scale: within the convention of the place, or free; none for a down jacket. */
function degrees(answered: Answered, isDown: boolean): Aim[] {
  const band = isDown ? null : degreesOf(answered)
  if (!band) return []
  const measure: Measure = (module, option) =>
    module.id === 'cloth' ? Number(option.attributes?.formality ?? 0) : 0
  return [{ need: 'formality', measure, band, per: PER.degree, isOfCloth: true }]
}

function degreesOf(answered: Answered): Band | null {
  const where = whereOf(answered)
  const formality = said(answered.formality)
  if (!where) return formality ? DEGREES[formality] : null
  const [from, to] = FORMALITY[where]
  if (formality === 'relaxed') return [from, from]
  if (formality === 'formal') return [to, to]
  // Where convention is wide, most stand in its middle; who did not say anything may stand anywhere.
  if (formality === 'usual' && to - from > 1) return [from + 1, to - 1]
  return [from, to]
}

/** One of the collars that go with what is worn at the neck. */
function collars(answered: Answered): Aim[] {
  const tie = said(answered.tie)
  if (!tie) return []
  const measure: Measure = (module, option) =>
    module.id === 'collar' && COLLARS[tie].includes(option.id) ? 1 : 0
  return [{ need: 'tie', measure, band: [1, 1], per: PER.collar, isOfCloth: false }]
}
