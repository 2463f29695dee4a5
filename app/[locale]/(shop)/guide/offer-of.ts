import { getTranslations } from 'next-intl/server'
import type { DayLine, Offer } from '@/components/guide/offer'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { type PlantDay, plantDay } from '../plant-day'
import { priceOfDesign } from '../price-of-design'
import { changeWords } from './change-words'

type Asked = {
  readonly locale: Locale
  readonly catalogue: Catalogue
  readonly design: Design
  readonly date?: string | undefined
  readonly name: string
  readonly line: string
  readonly reasons: readonly string[]
  readonly changes: readonly Change[]
}

/** From this chance on we say "will be", below it "may not be". */
const SURE_PERCENT = 80

/** What a page says of one complete garment: price, cloth, the plant's day, reasons, changes. */
export async function offerOf(asked: Asked): Promise<Offer> {
  const { locale, catalogue, design, date, name, line, reasons } = asked
  const [t, day, priceCents, changes] = await Promise.all([
    getTranslations('home'),
    plantDay({ design, kind: 'size', neededBy: date, locale }),
    priceOfDesign(design, 'size'),
    changeWords(catalogue, asked.changes, locale),
  ])
  const cloth = optionOf(catalogue, 'cloth', design.options.cloth)
  const weight = cloth?.attributes?.weightGsm
  return {
    ...{ name, line, reasons, changes },
    price: formatMoney(priceCents, catalogue.currency, locale),
    cloth: cloth
      ? t('looks.cloth', { cloth: cloth.name[locale], weight: Number(weight ?? 0) })
      : '',
    days: day
      ? [{ text: t('occasion.leaves', { day: day.leavesText }) }, ...inTime(day)]
      : [{ text: t('looks.unknown') }],
  }

  function inTime({ percent, arrivesShopMs, arrivesText }: PlantDay): DayLine[] {
    if (percent === null || !date) return []
    if (arrivesShopMs > neededByShopMs(date) && percent < 50)
      return [{ text: t('occasion.tooLate', { day: arrivesText }), tone: 'late' }]
    return percent >= SURE_PERCENT
      ? [{ text: t('occasion.inTime', { percent }), tone: 'kept' }]
      : [{ text: t('occasion.notSure', { percent }), tone: 'unsure' }]
  }
}
