import type { BodyModel } from '../model/body-model'
import { GIRTH_KEYS, isLength, type KnownKey } from '../model/model-key'
import { type Agreement, agreementOf, type EntryField, fieldOf } from './entry-field'
import { roundedTo } from './single-slips'
import { LOG_PRIOR, type Slip, type SlipCode } from './slip'

/**
 * Slips that show in several fields at once: two fields exchanged, the outside of the leg entered for
 * the inside, and a whole form filled in inches or in centimetres where millimetres are meant.
 */
export function swappedSlips(agreement: Agreement): Slip[] {
  const { fields } = agreement
  const slips: Slip[] = []
  fields.forEach((one, i) => {
    fields.slice(i + 1).forEach((other, offset) => {
      const j = i + 1 + offset
      if (!isLength(one.key) || !isLength(other.key) || areSides(one.key, other.key)) return
      const gain = agreement.changeBy([
        { index: i, to: other.value },
        { index: j, to: one.value },
      ])
      // Most pairs are out of the question; they need not be written down.
      if (gain < NO_CHANCE) return
      slips.push({
        code: 'swapped',
        keys: [one.key, other.key],
        repaired: { [one.key]: other.given, [other.key]: one.given },
        score: gain + LOG_PRIOR.swapped,
      })
    })
  })
  return slips
}

const NO_CHANCE = -5

/** Arms are too alike for anybody to see them exchanged. */
const areSides = (one: KnownKey, other: KnownKey): boolean =>
  one.startsWith('sleeve') && other.startsWith('sleeve')

/** People start the outside of the leg anywhere between hip bone and ribs: 2 cm of a metre. */
const OUTSEAM_SPREAD = 0.02

/** The inside leg as if it were an observation of the waist's height. */
export function outseamSlip(model: BodyModel, agreement: Agreement): Slip[] {
  const index = agreement.fields.findIndex(({ key }) => key === 'inseam')
  const inseam = agreement.fields[index]
  const expected = agreement.expected[index]
  if (!inseam || !expected || inseam.value < expected.mean + 3 * expected.deviation) return []
  const { place } = fieldOf(model, 'waistH', { value: inseam.given, source: inseam.source })
  const errorVariance = inseam.errorVariance + OUTSEAM_SPREAD ** 2
  const fields = agreement.fields.with(index, { ...inseam, place, errorVariance })
  const score = agreementOf(model, fields).logDensity - agreement.logDensity + LOG_PRIOR.outseam
  return [{ code: 'outseam-for-inseam', keys: ['inseam'], repaired: {}, score }]
}

const FORMS: readonly { readonly code: SlipCode; readonly factor: number }[] = [
  { code: 'inches', factor: 25.4 },
  { code: 'inches', factor: 2.54 },
  { code: 'tenth', factor: 10 },
  { code: 'times-ten', factor: 0.1 },
]

/** Every length, or every girth, in the same wrong unit; one field alone is no form. */
export function wholeFormSlips(model: BodyModel, agreement: Agreement): Slip[] {
  const lengths = agreement.fields.filter(({ key }) => isLength(key))
  const girths = lengths.filter(({ key }) => GIRTH_KEYS.includes(key))
  return [lengths, ...(girths.length < lengths.length ? [girths] : [])]
    .filter((wrong) => wrong.length > 1)
    .flatMap((wrong) => sameUnitSlips(model, agreement, wrong))
}

function sameUnitSlips(
  model: BodyModel,
  agreement: Agreement,
  lengths: readonly EntryField[],
): Slip[] {
  return FORMS.map(({ code, factor }) => {
    const was = (field: EntryField) => roundedTo(field.key, field.given * factor)
    const fields = agreement.fields.map((field) =>
      lengths.includes(field)
        ? fieldOf(model, field.key, { value: was(field), source: field.source })
        : field,
    )
    return {
      code,
      keys: lengths.map(({ key }) => key),
      repaired: Object.fromEntries(lengths.map((field) => [field.key, was(field)])),
      score: agreementOf(model, fields).logDensity - agreement.logDensity + LOG_PRIOR.wholeForm,
    }
  })
}
