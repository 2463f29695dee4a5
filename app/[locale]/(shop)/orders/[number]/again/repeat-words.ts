import { getTranslations } from 'next-intl/server'

const REFUSALS = [
  'unknown-order',
  'nothing-left',
  'bag-full',
  'design-invalid',
  'fit-invalid',
  'unknown-profile',
] as const

/** The words of the one button, wherever it stands. */
export async function repeatWords() {
  const t = await getTranslations('order.again')
  return {
    button: t('button'),
    sending: t('sending'),
    refused: Object.fromEntries(REFUSALS.map((code) => [code, t(`refused.${code}`)])),
    fault: t('fault'),
  }
}
