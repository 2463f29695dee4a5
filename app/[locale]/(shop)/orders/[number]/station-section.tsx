import { getTranslations } from 'next-intl/server'
import { isWaiting, type JourneyStop } from '@/components/order/garment-journey'
import { StationLine } from '@/components/order/station-line'
import { isStation } from '@/lib/core/factory/station'
import { STATION_NAMES } from '@/lib/core/factory/station-names.data'
import type { Locale } from '@/lib/core/shared/text'
import { readShopNowMs } from '@/lib/infra/clock'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = {
  readonly journey: readonly JourneyStop[]
  readonly locale: Locale
  readonly headingId: string
}

/** A plant of somebody else's may have stations we have no word for: then its own id stands there. */
export const stationName = (station: string, locale: Locale): string =>
  isStation(station) ? STATION_NAMES[station][locale] : station

export async function StationSection({ journey, locale, headingId }: Props) {
  const t = await getTranslations('order.where')
  const nowMs = await readShopNowMs()
  const whenOf = (stop: JourneyStop) => {
    const day = (ms: number) => formatDay(ms, locale, 'short')
    if (stop.state === 'done') return day(stop.endsShopMs)
    if (stop.state === 'to-come') return day(stop.endsShopMs)
    return isWaiting(stop, nowMs) ? t('from', { day: day(stop.startsShopMs) }) : t('now')
  }
  return (
    <section aria-labelledby={headingId} className="mt-12 break-inside-avoid print:mt-7">
      <h2 id={headingId} className="minor">
        {t('title')}
      </h2>
      {journey.length === 0 ? (
        <p className="small mt-4 text-ink2">{t('empty')}</p>
      ) : (
        <StationLine
          label={t('title')}
          marks={journey.map((stop) => ({
            key: String(stop.sequence),
            name: stationName(stop.station, locale),
            state: stop.state,
            when: whenOf(stop),
            stateWord: t(stop.state === 'done' ? 'done' : stop.state === 'now' ? 'now' : 'toCome'),
          }))}
        />
      )}
    </section>
  )
}
