import { getTranslations } from 'next-intl/server'

/** The words of the question form; the same on the ask page and on an order. */
export async function askFormLabels() {
  const t = await getTranslations('ask')
  return {
    text: t('form.text'),
    hint: t('form.hint'),
    send: t('form.send'),
    sending: t('form.sending'),
    sent: t('form.sent'),
    empty: t('form.empty'),
    fault: t('form.fault'),
    refused: {
      empty: t('form.empty'),
      'too-many-open': t('form.tooMany'),
      'too-many-now': t('form.tooManyNow'),
      'unknown-order': t('form.unknownOrder'),
    },
  }
}
