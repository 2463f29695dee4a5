import { GIRTH_KEYS, isSlope, type KnownKey } from '../model/model-key'
import type { Agreement } from './entry-field'
import { digitPrior, mistyped, transposed } from './mistyped'
import { LOG_PRIOR, type Slip, type SlipCode } from './slip'

/**
 * Slips of one field: a wrong unit, half a girth, a decimal point, a mistyped digit, a trouser label
 * for a waist, or something that nothing explains. Each hypothesis says what the true value was, and
 * is scored by the density of that value, given all other fields, against the entered one's.
 */
const MM_PER_INCH = 25.4
const KG_PER_POUND = 0.45359237
/** Somebody reads the size on the waistband: about 9 % less than the body (8 cm), give or take 3. */
const LABEL_SHARE = 0.91
const LABEL_SPREAD = 0.035
/** An unexplained entry lies about so far off, in the key's unit; sometimes much farther (Cauchy). */
const FAR_MM = 100
const FAR_KG = 13
const FAR_DEGREES = 10

export function singleSlips(agreement: Agreement): Slip[] {
  return agreement.fields.flatMap((field, index) => {
    const { key, given, value } = field
    if (key === 'age') return []
    const expected = agreement.expected[index] ?? { mean: 0, deviation: 1 }
    const clean = logNormal(value, expected.mean, expected.deviation)
    const wasOnce = (code: SlipCode, was: number, logPrior: number, logStretch = 0): Slip => ({
      code,
      keys: [key],
      repaired: { [key]: roundedTo(key, was) },
      score:
        logNormal(Math.log(was), expected.mean, expected.deviation) + logStretch + logPrior - clean,
    })
    const unexplained: Slip = {
      code: 'outlier',
      keys: [key],
      repaired: {},
      score:
        LOG_PRIOR.outlier + logCauchy(given, Math.exp(expected.mean), farOf(key)) + value - clean,
    }
    if (isSlope(key)) return [unexplained]
    const slips = factorsOf(key).map(({ code, factor }) =>
      wasOnce(code, given * factor, LOG_PRIOR.factor),
    )
    const typo = (was: number, logPrior: number) =>
      // A digit moves the value itself; as a logarithm, so much is stretched.
      slips.push(wasOnce('typo', was, logPrior, value - Math.log(was)))
    for (const was of mistyped(key, given)) typo(was, digitPrior(key, was < given))
    for (const was of transposed(key, given)) typo(was, LOG_PRIOR.transposed)
    slips.push(unexplained)
    if (key === 'waist') {
      const spread = Math.hypot(expected.deviation, LABEL_SPREAD)
      const label = logNormal(value, expected.mean + Math.log(LABEL_SHARE), spread)
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

const farOf = (key: KnownKey): number =>
  key === 'weight' ? FAR_KG : isSlope(key) ? FAR_DEGREES : FAR_MM

export const roundedTo = (key: KnownKey, value: number): number =>
  key === 'weight' ? Math.round(value * 10) / 10 : Math.round(value)

export const logNormal = (value: number, mean: number, deviation: number): number =>
  -0.5 * ((value - mean) / deviation) ** 2 - Math.log(deviation) - 0.5 * Math.log(2 * Math.PI)

const logCauchy = (value: number, middle: number, scale: number): number =>
  -Math.log(Math.PI * scale * (1 + ((value - middle) / scale) ** 2))
