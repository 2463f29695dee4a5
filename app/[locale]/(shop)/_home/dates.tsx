import { getTranslations } from 'next-intl/server'
import { DatesLine } from '@/components/home/dates-line'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { daysBetween, plantDay } from '../plant-day'
import { sentences } from './sentences'

type Props = {
  readonly locale: Locale
  readonly design: Design
  readonly occasion: OccasionId
  readonly date: string
}

/** From today over the plant's door to the day itself, as the plant answers this minute. */
export async function Dates({ locale, design, occasion, date }: Props) {
  const t = await getTranslations('home')
  const [size, measured] = await Promise.all([
    plantDay({ design, kind: 'size', neededBy: date, locale }),
    plantDay({ design, kind: 'measured', locale }),
  ])
  if (!size)
    return (
      <section className="section" aria-label={t('dates.label')}>
        <p className="small text-ink2">{t('dates.silent')}</p>
      </section>
    )
  const { shopNowMs, leavesShopMs, arrivesShopMs: arrivesMs, lowShopMs, highShopMs, percent } = size
  const neededMs = neededByShopMs(date)
  const endMs = Math.max(neededMs, arrivesMs)
  const at = (instantMs: number) => (instantMs - shopNowMs) / (endMs - shopNowMs)
  const isLate = arrivesMs > neededMs
  const spare = daysBetween(Math.min(arrivesMs, neededMs), endMs)
  const making = daysBetween(shopNowMs, leavesShopMs)
  const day = (instantMs: number) => ({
    day: formatDay(instantMs, locale),
    dayShort: formatDay(instantMs, locale, 'short'),
  })
  const range = t('dates.range', {
    day: formatDay(leavesShopMs, locale),
    low: formatDay(lowShopMs, locale, 'short'),
    high: formatDay(highShopMs, locale, 'short'),
  })
  return (
    <section className="section" aria-label={t('dates.label')}>
      <DatesLine
        label={t('dates.label')}
        marks={[
          { key: 'today', at: 0, name: t('dates.today'), ...day(shopNowMs) },
          {
            key: 'leaves',
            at: at(leavesShopMs),
            name: t('dates.leaves'),
            ...day(leavesShopMs),
            day: range,
            tone: 'estimate' as const,
          },
          {
            key: 'with-you',
            at: at(arrivesMs),
            name: t('dates.withYou'),
            ...day(arrivesMs),
            ...(isLate ? { tone: 'late' as const } : {}),
          },
          {
            key: 'occasion',
            at: at(neededMs),
            name: t(`occasionNames.${occasion}`),
            ...day(neededMs),
          },
        ].sort((a, b) => a.at - b.at)}
        spans={[
          {
            from: 0,
            to: at(leavesShopMs),
            text: t('dates.making', { days: making }),
            textShort: t('dates.makingShort', { days: making }),
            estimate: { low: at(lowShopMs), high: at(highShopMs) },
          },
          {
            from: Math.min(at(arrivesMs), at(neededMs)),
            to: 1,
            text: t(isLate ? 'dates.late' : 'dates.spare', { days: spare }),
            textShort: t(isLate ? 'dates.lateShort' : 'dates.spareShort', { days: spare }),
          },
        ]}
      />
      <p className="small mt-6 text-ink2">
        {sentences(
          locale,
          t('dates.sentence'),
          percent !== null && t('dates.chance', { percent }),
          measured && t('dates.measured', { day: measured.leavesText }),
          t('dates.source'),
        )}
      </p>
    </section>
  )
}
