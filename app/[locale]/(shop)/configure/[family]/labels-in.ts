import { getTranslations } from 'next-intl/server'
import type { ConfigureLabels } from '@/components/configurator/labels'
import type { Locale } from '@/lib/core/shared/text'

/** The configurator's words in one language. */
export async function labelsIn(locale: Locale): Promise<ConfigureLabels> {
  const t = await getTranslations({ locale, namespace: 'configure' })
  return t.raw('client') as ConfigureLabels
}

const unsaid = <T extends Readonly<Record<string, string>>>(words: T): T =>
  Object.fromEntries(Object.keys(words).map((name) => [name, ''])) as T

/** Without the words of repairs and announcements: neither is there before the engine answers. */
export const firstLabels = (labels: ConfigureLabels): ConfigureLabels => ({
  ...labels,
  repair: unsaid(labels.repair),
  announce: unsaid(labels.announce),
  monogram: unsaid(labels.monogram),
})
