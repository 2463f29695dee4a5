import { getTranslations } from 'next-intl/server'
import { visibleCloths } from '@/lib/core/garment/cloths'
import { DAY_MS } from '@/lib/core/shared/instant'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'

/** Longer than any estimate of the catalogue. */
const COMING_DAYS = 90

/** One line about each cloth, written once on the server. */
export async function clothLines(locale: Locale): Promise<Record<string, string>> {
  const t = await getTranslations('configure')
  return Object.fromEntries(
    visibleCloths({ demo: true }).map((cloth) => [
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

/** The coming days as people write them, so that the browser needs no calendar of its own. */
export const comingDays = (shopNowMs: number, locale: Locale): string[] =>
  Array.from({ length: COMING_DAYS }, (_, day) =>
    formatDay(shopNowMs + day * DAY_MS, locale, 'weekday'),
  )
