import { ok, type Result, refuse } from '@/lib/core/shared/result'

/**
 * How an address is written in each country we deliver to: which fields, in which order, which must
 * be there, what a postal code looks like. After the public address formats of the Universal Postal
 * Union as far as we know them. Where the large comes before the small (China, Hong Kong, Japan) the
 * recipient stands last. A courier in China calls before the door, therefore the phone is needed.
 */
export const ADDRESS_FIELDS = [
  'name',
  'line1',
  'line2',
  'postalCode',
  'city',
  'district',
  'province',
  'phone',
] as const
export type AddressField = (typeof ADDRESS_FIELDS)[number]

export type AddressForm = {
  readonly fields: readonly AddressField[]
  readonly optional: readonly AddressField[]
  readonly postalCode: RegExp | null
  /** An example in the country's own notation, for the hint. */
  readonly example: string
}

export type AddressProblem = {
  readonly field: AddressField
  readonly problem: 'missing' | 'postal-code' | 'too-long'
}

const EUROPEAN = ['name', 'line1', 'line2', 'postalCode', 'city', 'phone'] as const
const WITH_PROVINCE = ['name', 'line1', 'line2', 'postalCode', 'city', 'province', 'phone'] as const
const BRITISH = ['name', 'line1', 'line2', 'city', 'postalCode', 'phone'] as const
const AMERICAN = ['name', 'line1', 'line2', 'city', 'province', 'postalCode', 'phone'] as const
const CHINESE = ['province', 'city', 'district', 'line1', 'postalCode', 'name', 'phone'] as const

const form = (
  fields: readonly AddressField[],
  postalCode: RegExp | null,
  example: string,
  optional: readonly AddressField[] = ['line2', 'phone'],
): AddressForm => ({ fields, optional, postalCode, example })

const FOUR = /^\d{4}$/
const FIVE = /^\d{5}$/
const SIX = /^\d{6}$/
const THREE_TWO = /^\d{3} ?\d{2}$/

const FORMS: Readonly<Record<string, AddressForm>> = {
  DE: form(EUROPEAN, FIVE, '10117'),
  AT: form(EUROPEAN, FOUR, '1010'),
  BE: form(EUROPEAN, FOUR, '1000'),
  CH: form(EUROPEAN, FOUR, '8001'),
  CZ: form(EUROPEAN, THREE_TWO, '110 00'),
  DK: form(EUROPEAN, FOUR, '1050'),
  ES: form(WITH_PROVINCE, FIVE, '28001'),
  FI: form(EUROPEAN, FIVE, '00100'),
  FR: form(EUROPEAN, FIVE, '75001'),
  GB: form(BRITISH, /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i, 'SW1A 1AA'),
  IE: form(BRITISH, /^[A-Z]\d[\dW] ?[A-Z\d]{4}$/i, 'D02 X285'),
  IT: form(WITH_PROVINCE, FIVE, '20121'),
  LU: form(EUROPEAN, FOUR, '1111'),
  NL: form(EUROPEAN, /^\d{4} ?[A-Z]{2}$/i, '1012 JS'),
  NO: form(EUROPEAN, FOUR, '0150'),
  PL: form(EUROPEAN, /^\d{2}-\d{3}$/, '00-001'),
  PT: form(EUROPEAN, /^\d{4}-\d{3}$/, '1100-148'),
  SE: form(EUROPEAN, THREE_TWO, '111 20'),
  US: form(AMERICAN, /^\d{5}(-\d{4})?$/, '10001'),
  CA: form(AMERICAN, /^[A-Z]\d[A-Z] ?\d[A-Z]\d$/i, 'K1A 0B1'),
  SG: form(['name', 'line1', 'line2', 'postalCode', 'phone'], SIX, '018956'),
  CN: form(CHINESE, SIX, '215000', ['postalCode']),
  HK: form(['district', 'line1', 'line2', 'name', 'phone'], null, ''),
  JP: form(
    ['postalCode', 'province', 'city', 'line1', 'line2', 'name', 'phone'],
    /^\d{3}-?\d{4}$/,
    '100-0001',
  ),
}

const MOST_LETTERS = 120

/** A country that stands in the tariff but not here is written the European way, any postal code. */
export const addressForm = (countryCode: string): AddressForm =>
  FORMS[countryCode] ?? form(EUROPEAN, null, '')

/** The fields of the country's form, trimmed; what belongs to another country's form falls away. */
export function checkAddress(
  countryCode: string,
  given: Readonly<Record<string, string | undefined>>,
): Result<Readonly<Record<string, string>>, readonly AddressProblem[]> {
  const { fields, optional, postalCode } = addressForm(countryCode)
  const problems: AddressProblem[] = []
  const kept: Record<string, string> = {}
  for (const field of fields) {
    const value = given[field]?.trim() ?? ''
    if (value === '') {
      if (!optional.includes(field)) problems.push({ field, problem: 'missing' })
    } else if (value.length > MOST_LETTERS) problems.push({ field, problem: 'too-long' })
    else if (field === 'postalCode' && postalCode && !postalCode.test(value))
      problems.push({ field, problem: 'postal-code' })
    else kept[field] = value
  }
  return problems.length > 0 ? refuse(problems) : ok(kept)
}
