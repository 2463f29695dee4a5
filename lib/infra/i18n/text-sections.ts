import { getTranslations } from 'next-intl/server'
import { z } from 'zod'
import type { Locale } from '@/lib/core/shared/text'

const sections = z.array(z.object({ title: z.string(), paragraphs: z.array(z.string()) }))

/** A page of words from the `legal` messages: title, lead and its sections. */
export async function textPage(locale: Locale, page: string) {
  const t = await getTranslations({ locale, namespace: 'legal' })
  return {
    title: t(`${page}.title`),
    lead: t(`${page}.lead`),
    sections: sections.parse(t.raw(`${page}.sections`)),
  }
}
