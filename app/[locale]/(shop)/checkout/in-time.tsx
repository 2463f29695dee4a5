import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import type { BagQuote } from '@/lib/platform/quote-bag'

type Props = {
  readonly locale: Locale
  readonly neededByDay: string | undefined
  readonly quote: BagQuote
}

/** Nothing is certain: 99 is the most a plant may be believed, 1 the least. */
const percentOf = (share: number) => Math.min(99, Math.max(1, Math.round(share * 100)))

/** Whether it will be there in time, as a sentence, with the way out when it will not. */
export async function InTime({ locale, neededByDay, quote }: Props) {
  const t = await getTranslations('checkout.where')
  const { chosen } = quote
  const arrives = formatDay(chosen.arrivesShopMs, locale)
  if (!neededByDay || chosen.daysToSpare === null)
    return <p className="lead">{t('arrives', { day: arrives })}</p>
  if (neededByDay < quote.today) return <p className="text-madder">{t('past')}</p>
  const days = Math.abs(chosen.daysToSpare)
  const key = chosen.daysToSpare > 0 ? 'inTime' : chosen.daysToSpare === 0 ? 'sameDay' : 'late'
  const faster = quote.options.find(({ daysToSpare }) => daysToSpare !== null && daysToSpare >= 0)
  return (
    <>
      <p className={`lead ${key === 'late' ? 'text-madder' : ''}`}>{t(key, { arrives, days })}</p>
      {key === 'late' && (
        <p className="mt-2">
          {faster
            ? t('lateBut', {
                method: faster.name[locale],
                arrives: formatDay(faster.arrivesShopMs, locale),
              })
            : t('lateAll')}
        </p>
      )}
      {quote.probabilityInTime !== null && (
        <p className="small mt-2">{t('chance', { percent: percentOf(quote.probabilityInTime) })}</p>
      )}
    </>
  )
}
