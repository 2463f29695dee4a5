import { getTranslations } from 'next-intl/server'
import type { SentenceWords } from '@/components/home/sentence-form'

/** The one question's words; the sentence keeps its two gaps, which are fields. */
export async function sentenceWords(): Promise<SentenceWords> {
  const t = await getTranslations('home')
  return {
    sentence: t.raw('need') as string,
    occasion: t('fields.occasion'),
    date: t('fields.date'),
    submit: t('start'),
    occasions: t.raw('occasions') as SentenceWords['occasions'],
  }
}
