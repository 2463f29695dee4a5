import { GIRTH_KEYS, isLength, isSlope, type KnownKey } from '../model/model-key'
import type { Agreement } from './entry-field'
import { onCoordinate } from './entry-field'
import { LOG_PRIOR, type Slip, type SlipCode } from './slip'

/**
 * Slips of one field: a wrong unit, half a girth, a decimal point, a mistyped digit, a trouser label
 * for a waist, or something that nothing explains. Each hypothesis says what the true value was, and
 * is scored by the density of that value, given all other fields, against the entered one's.
 */
const MM_PER_INCH = 25.4
const KG_PER_POUND = 0.45359237
/** Somebody reads the size on the waistband: about 8 cm less than the body, give or take 3. */
const LABEL_LESS_MM = 80
const LABEL_SPREAD_MM = 30
/** An unexplained entry lies about so far off, on the coordinate; sometimes much farther (Cauchy). */
const FAR_MM = 100
const FAR_ROOT_KG = 0.7
const FAR_DEGREES = 10
/** A digit that is off by one, one place left of the last that a tape in cm shows. */
const DIGIT_MM = 100
const DIGIT_KG = 10

export function singleSlips(agreement: Agreement): Slip[] {
  return agreement.fields.flatMap((field, index) => {
    const { key, given, value } = field
    if (key === 'age') return []
    const expected = agreement.expected[index] ?? { mean: 0, deviation: 1 }
    const clean = logNormal(value, expected.mean, expected.deviation)
    const stretchOf = (factor: number) => Math.log(factor) * (key === 'weight' ? 0.5 : 1)
    const wasOnce = (code: SlipCode, was: number, logPrior: number, logStretch = 0): Slip => ({
      code,
      keys: [key],
      repaired: { [key]: roundedTo(key, was) },
      score:
        logNormal(onCoordinate(key, was), expected.mean, expected.deviation) +
        logStretch +
        logPrior -
        clean,
    })
    const unexplained: Slip = {
      code: 'outlier',
      keys: [key],
      repaired: {},
      score: LOG_PRIOR.outlier + logCauchy(value, expected.mean, farOf(key)) - clean,
    }
    if (isSlope(key)) return [unexplained]
    const slips = factorsOf(key).map(({ code, factor }) =>
      wasOnce(code, given * factor, LOG_PRIOR.factor, stretchOf(factor)),
    )
    const digit = key === 'weight' ? LOG_PRIOR.weightTypo : LOG_PRIOR.typo
    for (const was of mistyped(key, given)) slips.push(wasOnce('typo', was, digit))
    for (const was of transposed(key, given)) slips.push(wasOnce('typo', was, LOG_PRIOR.transposed))
    slips.push(unexplained)
    if (key === 'waist') {
      const spread = Math.hypot(expected.deviation, LABEL_SPREAD_MM)
      const label = logNormal(value, expected.mean - LABEL_LESS_MM, spread)
      slips.push({
        code: 'label-size',
        keys: [key],
        repaired: {},
        score: label + LOG_PRIOR.label - clean,
      })
    }
    return slips
  })
}

type Factor = { readonly code: SlipCode; readonly factor: number }

/** true value = entered value times factor */
function factorsOf(key: KnownKey): readonly Factor[] {
  const decimal: Factor[] = [
    { code: 'times-ten', factor: 0.1 },
    { code: 'tenth', factor: 10 },
  ]
  if (key === 'weight') return [...decimal, { code: 'pounds', factor: KG_PER_POUND }]
  const units: Factor[] = [
    ...decimal,
    { code: 'inches', factor: MM_PER_INCH },
    // 41.6 entered where centimetres are asked: stored as 416 mm.
    { code: 'inches', factor: MM_PER_INCH / 10 },
  ]
  return GIRTH_KEYS.includes(key) ? [...units, { code: 'half-girth', factor: 2 }] : units
}

function mistyped(key: KnownKey, given: number): number[] {
  const step = key === 'weight' ? DIGIT_KG : DIGIT_MM
  // A wrist that is 10 cm off lost or gained more than a digit.
  return [given - step, given + step].filter((was) => step <= 0.4 * was)
}

/** Two neighbouring digits changed places; of a length, those of its centimetres. */
function transposed(key: KnownKey, given: number): number[] {
  const text = String(isLength(key) ? Math.round(given) : given)
  const found = new Set<number>()
  for (let at = 0; at + 1 < text.length; at++) {
    const [left, right] = [text[at], text[at + 1]]
    // Nobody types a number that begins with a nought.
    if (left === right || left === '.' || right === '.' || (at === 0 && right === '0')) continue
    const was = Number(`${text.slice(0, at)}${right}${left}${text.slice(at + 2)}`)
    // A millimetre digit that moves by a few is no typo anybody could see.
    if (Math.abs(was - given) > (key === 'weight' ? 5 : 50) && was > 0) found.add(was)
  }
  return [...found]
}

const farOf = (key: KnownKey): number =>
  key === 'weight' ? FAR_ROOT_KG : isSlope(key) ? FAR_DEGREES : FAR_MM

export const roundedTo = (key: KnownKey, value: number): number =>
  key === 'weight' ? Math.round(value * 10) / 10 : Math.round(value)

export const logNormal = (value: number, mean: number, deviation: number): number =>
  -0.5 * ((value - mean) / deviation) ** 2 - Math.log(deviation) - 0.5 * Math.log(2 * Math.PI)

const logCauchy = (value: number, middle: number, scale: number): number =>
  -Math.log(Math.PI * scale * (1 + ((value - middle) / scale) ** 2))
