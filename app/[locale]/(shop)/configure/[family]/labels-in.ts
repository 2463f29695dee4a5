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

/** Without words of what is not there before the engine answers: repairs, announcements, the looks. */
export const firstLabels = (labels: ConfigureLabels, byLooks: boolean): ConfigureLabels => ({
  ...labels,
  looks: byLooks ? labels.looks : { ...unsaid(labels.looks), ...switchWords(labels.looks) },
  repair: unsaid(labels.repair),
  announce: unsaid(labels.announce),
  monogram: unsaid(labels.monogram),
})

/** The two ways of choosing stand above the parts from the first moment. */
const switchWords = ({ by, attribute, alternative }: ConfigureLabels['looks']) => ({
  by,
  attribute,
  alternative,
})
