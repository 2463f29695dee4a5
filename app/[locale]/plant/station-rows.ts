import { getTranslations } from 'next-intl/server'
import type { StationRow } from '@/components/plant/station-table'
import { STATION_NAMES } from '@/lib/core/factory/station-names.data'
import type { Locale } from '@/lib/core/shared/text'
import type { FloorStation } from '@/lib/manufacturing/plant/read-floor'

/** The floor's stations in words. */
export async function stationRows(
  locale: Locale,
  stations: readonly FloorStation[],
): Promise<StationRow[]> {
  const t = await getTranslations('plant')
  return stations.map((station) => ({
    id: station.id,
    name: STATION_NAMES[station.id][locale],
    people: t('stations.who', { name: station.person[locale], others: station.workers - 1 }),
    inHand: station.inHand,
    waiting: station.waiting,
    load: t('stations.minutes', {
      booked: station.bookedMinutes,
      capacity: station.capacityMinutes,
    }),
    share: t('stations.percent', {
      share: Math.round((station.bookedMinutes / station.capacityMinutes) * 100),
    }),
  }))
}
