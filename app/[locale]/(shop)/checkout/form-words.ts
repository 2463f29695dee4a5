import { getTranslations } from 'next-intl/server'
import { ADDRESS_FIELDS } from '@/lib/core/pricing/address-form'

const FIELDS = ['email', ...ADDRESS_FIELDS] as const

const REFUSALS = [
  'empty-bag',
  'line-unavailable',
  'bag-changed',
  'price-changed',
  'undeliverable',
  'unknown-method',
  'payment-unreachable',
  'already-paid',
  'expired',
] as const

/** The words of the checkout's form; amounts are put in where they become known. */
export async function formWords(amount: string) {
  const t = await getTranslations('checkout')
  return {
    contact: t('contact.title'),
    address: t('address.title'),
    private: t('address.private'),
    pay: t('pay', { amount }),
    accept: t('accept', { amount }),
    paying: t('paying'),
    errors: {
      summary: t('errors.summary'),
      stopped: t('errors.stopped'),
      missing: Object.fromEntries(FIELDS.map((field) => [field, t(`errors.missing.${field}`)])),
      email: t('errors.email'),
      postalCode: t('errors.postalCode'),
      tooLong: t('errors.tooLong'),
      refused: Object.fromEntries(
        REFUSALS.map((code) => [code, t.raw(`refused.${code}`) as string]),
      ),
      fault: t('fault'),
    },
  }
}
