import { addressForm } from '@/lib/core/pricing/address-form'
import type { Locale } from '@/lib/core/shared/text'

type Receiver = {
  readonly contact: { readonly name: string }
  readonly address: {
    readonly countryCode: string
    readonly lines: Readonly<Record<string, string | undefined>>
  }
}

const HAN = /\p{Script=Han}/u

/** The address as its country writes it, the recipient where the country puts the recipient. */
export function addressText({ contact, address }: Receiver, locale: Locale): string {
  const values: Readonly<Record<string, string | undefined>> = {
    ...address.lines,
    name: contact.name,
  }
  const country = new Intl.DisplayNames([locale], { type: 'region' }).of(address.countryCode) ?? ''
  const fields = addressForm(address.countryCode).fields.filter(
    (field) => field !== 'phone' && values[field],
  )
  if (fields.at(-1) === 'name' && HAN.test(values.line1 ?? '')) {
    // From the large to the small in one piece; a municipality is its own province.
    const place = [values.province, values.city, values.district, values.line1]
    const inOnePiece = [[...new Set(place)].join(''), values.postalCode].filter(Boolean).join(' ')
    return locale === 'en'
      ? [inOnePiece, values.name, country].join(', ')
      : `${country}${inOnePiece}，${values.name}`
  }
  // A postal code stands beside its town, before or after it, without a comma.
  const written = fields.map((field, at) => {
    const joins =
      field === 'city' ? fields[at - 1] === 'postalCode' : field === 'postalCode' && at > 0
    const isBeforeTown = field === 'postalCode' && fields[at + 1] === 'city'
    return `${at === 0 ? '' : joins && !isBeforeTown ? ' ' : ', '}${values[field]}`
  })
  return [written.join(''), country].filter(Boolean).join(', ')
}
