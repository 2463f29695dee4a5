import { getTranslations } from 'next-intl/server'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import { moduleOf, optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { type Locale, lowerFirst } from '@/lib/core/shared/text'

/** Each change of a garment in one sentence: "Cloth: navy flannel instead of navy twill". */
export async function changeWords(
  catalogue: Catalogue,
  changes: readonly Change[],
  locale: Locale,
): Promise<string[]> {
  const t = await getTranslations('guide')
  return changes.map((change) => {
    const part = moduleOf(catalogue, change.moduleId)?.name[locale] ?? change.moduleId
    const word = (id: string): string =>
      lowerFirst(optionOf(catalogue, change.moduleId, id)?.name[locale] ?? id)
    if (change.to === '') return t('changeOut', { part })
    if (change.from === '') return t('changeIn', { part, to: word(change.to) })
    return t('change', { part, from: word(change.from), to: word(change.to) })
  })
}
