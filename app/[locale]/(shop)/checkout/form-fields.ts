import { getTranslations } from 'next-intl/server'
import type { CheckoutField } from '@/components/order/checkout-form'
import { type AddressField, addressForm } from '@/lib/core/pricing/address-form'
import type { Actor } from '@/lib/identity/actor'

/** What the browser may fill in by itself (HTML, autofill field names). */
const AUTO_COMPLETE: Readonly<Record<AddressField, string>> = {
  name: 'name',
  line1: 'address-line1',
  line2: 'address-line2',
  postalCode: 'postal-code',
  city: 'address-level2',
  district: 'address-level3',
  province: 'address-level1',
  phone: 'tel',
}

export async function contactField(actor: Actor): Promise<CheckoutField> {
  const t = await getTranslations('checkout.contact')
  return {
    name: 'email',
    label: t('email'),
    hint: t('emailHint'),
    required: true,
    type: 'email',
    autoComplete: 'email',
    ...(actor.kind === 'person' ? { defaultValue: actor.email } : {}),
  }
}

/** The fields of one country's address, in its own order and in its own words. */
export async function addressFields(countryCode: string, actor: Actor): Promise<CheckoutField[]> {
  const t = await getTranslations('checkout.address')
  const { fields, optional, postalCode, example } = addressForm(countryCode)
  const labelOf = (field: AddressField) => {
    const own = `ofCountry.${countryCode}.${field}` as 'name'
    return t.has(own) ? t(own) : t(field)
  }
  return fields.map((field) => {
    const isOptional = optional.includes(field)
    const label = labelOf(field)
    const hint =
      field === 'postalCode' && postalCode
        ? t('example', { example })
        : field === 'phone' && !isOptional
          ? t('phoneHint')
          : undefined
    return {
      name: field,
      label: isOptional ? t('optional', { label }) : label,
      required: !isOptional,
      autoComplete: AUTO_COMPLETE[field],
      ...(field === 'phone' ? { type: 'tel' as const } : {}),
      ...(hint ? { hint } : {}),
      ...(field === 'name' && actor.kind === 'person' ? { defaultValue: actor.name } : {}),
    }
  })
}
