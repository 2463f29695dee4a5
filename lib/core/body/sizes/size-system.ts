import type { Sex } from '../measurement'
import type { Answers } from '../model/answer'
import type { BodyModel } from '../model/body-model'
import { placeOf } from '../model/body-model'
import { posteriorOf } from '../model/posterior'

/**
 * Standard sizes computed from the body model rather than from a table: a size names a chest (and a
 * length a height), and is cut for the body that the survey expects with it. That makes each system an
 * ideal one for these bodies (US soldiers, 2012); a table in a shop fits fewer.
 *
 * Chests: letters every 8 cm, EU numbers every 4 cm (men chest = 2 cm × number, women 38 = 88 cm).
 * Lengths: short, regular, long, 6 cm of height apart. Both are our reading of usual charts.
 */
export const SIZE_SYSTEMS = ['letters', 'eu', 'eu-lengths'] as const
export type SizeSystem = (typeof SIZE_SYSTEMS)[number]

/** What a jacket must meet at once to fit, and how closely, mm (our reference, section 4). */
export const JACKET_WITHIN_MM = { chest: 30, waist: 30, sleeve: 15, backLength: 20 } as const
export type JacketKey = keyof typeof JACKET_WITHIN_MM
export const JACKET_KEYS = Object.keys(JACKET_WITHIN_MM) as JacketKey[]

export type StandardSize = {
  readonly name: string
  readonly chestMm: number
  /** Null where the system knows one length only. */
  readonly heightMm: number | null
  readonly body: Readonly<Record<JacketKey, number>>
}

const LETTERS = ['XXS', 'XS', 'S', 'M', 'L', 'XL', 'XXL', '3XL'] as const
const LETTER_M_MM: Readonly<Record<Sex, number>> = { m: 980, w: 940 }
const LETTER_STEP_MM = 80
const EU_FIRST: Readonly<Record<Sex, number>> = { m: 38, w: 32 }
const EU_SIZES = 15
const EU_FIRST_CHEST_MM = 760
const EU_STEP_MM = 40
const LENGTHS = [
  { name: 'short', moreMm: -60 },
  { name: 'regular', moreMm: 0 },
  { name: 'long', moreMm: 60 },
] as const

export function sizesOfSystem(model: BodyModel, system: SizeSystem): StandardSize[] {
  if (system === 'letters')
    return LETTERS.map((name, index) =>
      sizeFor(model, name, LETTER_M_MM[model.sex] + (index - 3) * LETTER_STEP_MM, null),
    )
  const numbers = Array.from({ length: EU_SIZES }, (_, index) => ({
    name: String(EU_FIRST[model.sex] + 2 * index),
    chestMm: EU_FIRST_CHEST_MM + index * EU_STEP_MM,
  }))
  if (system === 'eu')
    return numbers.map(({ name, chestMm }) => sizeFor(model, name, chestMm, null))
  return numbers.flatMap(({ name, chestMm }) => {
    const expected = posteriorOf(model, exactly({ chest: chestMm })).mean[placeOf('height')] ?? 0
    return LENGTHS.map((length) =>
      sizeFor(model, `${name} ${length.name}`, chestMm, Math.round(expected + length.moreMm)),
    )
  })
}

function sizeFor(
  model: BodyModel,
  name: string,
  chestMm: number,
  heightMm: number | null,
): StandardSize {
  const known = exactly({ chest: chestMm, ...(heightMm === null ? {} : { height: heightMm }) })
  const { mean } = posteriorOf(model, known)
  const of = (key: JacketKey) => Math.round(mean[placeOf(key)] ?? 0)
  return {
    name,
    chestMm,
    heightMm,
    body: {
      chest: chestMm,
      waist: of('waist'),
      sleeve: of('sleeve'),
      backLength: of('backLength'),
    },
  }
}

const exactly = (values: { readonly chest: number; readonly height?: number }): Answers =>
  Object.fromEntries(
    Object.entries(values).map(([key, value]) => [key, { value, source: 'exact' as const }]),
  )

/** As people choose: the nearest chest, then the nearest height. */
export function chosenSize(
  sizes: readonly StandardSize[],
  person: { readonly chest: number; readonly height: number },
): StandardSize | null {
  const miss = (size: StandardSize) => Math.abs(size.chestMm - person.chest)
  const lengthMiss = (size: StandardSize) => Math.abs((size.heightMm ?? 0) - person.height)
  return sizes.reduce<StandardSize | null>((best, size) => {
    if (!best || miss(size) < miss(best)) return size
    return miss(size) === miss(best) && lengthMiss(size) < lengthMiss(best) ? size : best
  }, null)
}

export const fitsWithin = (
  cut: Readonly<Record<JacketKey, number>>,
  person: Readonly<Record<JacketKey, number>>,
): boolean => JACKET_KEYS.every((key) => Math.abs(cut[key] - person[key]) <= JACKET_WITHIN_MM[key])
