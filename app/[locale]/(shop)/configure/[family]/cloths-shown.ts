import { getTranslations } from 'next-intl/server'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Cloth } from '@/lib/core/garment/cloth'
import { clothById } from '@/lib/core/garment/cloths'
import type { Locale } from '@/lib/core/shared/text'
import { onlyIn } from './window-of'

/** The cloths a family is made of, in the order of its catalogue. */
export const clothsOf = ({ modules }: Pick<Catalogue, 'modules'>): readonly Cloth[] =>
  (modules.find(({ id }) => id === 'cloth')?.options ?? []).flatMap(({ id }) => clothById(id) ?? [])

const UNTOLD = { en: '', 'zh-CN': '' }

/** A cloth as it is drawn and named; the rest of it is told in its line. */
export const clothShown = (cloth: Cloth, locale: Locale): Cloth => ({
  ...cloth,
  name: onlyIn(locale)(cloth.name),
  composition: UNTOLD,
  mill: UNTOLD,
  stockItem: '',
})

/** One line about each cloth, written once on the server. */
export async function clothLines(
  cloths: readonly Cloth[],
  locale: Locale,
): Promise<Record<string, string>> {
  const t = await getTranslations({ locale, namespace: 'configure' })
  return Object.fromEntries(
    cloths.map((cloth) => [
      cloth.id,
      t('clothLine', {
        composition: cloth.composition[locale],
        weight: cloth.weightGsm,
        season: t(`season.${cloth.season}`),
        mill: cloth.mill[locale],
      }),
    ]),
  )
}
