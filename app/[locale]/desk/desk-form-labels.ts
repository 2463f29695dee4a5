import { getTranslations } from 'next-intl/server'

/** The words of the answer form at the desk. */
export async function deskFormLabels() {
  const t = await getTranslations('desk')
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
      'already-answered': t('form.alreadyAnswered'),
      'unknown-question': t('form.unknownQuestion'),
      'not-an-adviser': t('closed'),
    },
  }
}
