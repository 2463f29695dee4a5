import { getTranslations } from 'next-intl/server'
import type { GarmentRow } from '@/components/plant/garment-table'
import { STATION_NAMES } from '@/lib/core/factory/station-names.data'
import { isCut } from '@/lib/core/garment/cut'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import type { FloorOrder } from '@/lib/manufacturing/plant/read-floor'

/** A package names the cut; a plant knows no other family of a shop. */
const garmentName = (cut: string, locale: Locale): string =>
  isCut(cut) ? catalogueOf(cut).name[locale] : cut

/** The floor's garments in words; a promise that moved shows what was promised first. */
export async function garmentRows(
  locale: Locale,
  orders: readonly FloorOrder[],
): Promise<GarmentRow[]> {
  const t = await getTranslations('plant')
  const place = ({ station, isInHand, isRework }: FloorOrder): string => {
    if (!station) return t('garments.atGate')
    const name = STATION_NAMES[station][locale]
    if (isRework) return t('garments.rework', { station: name })
    return t(isInHand ? 'garments.in' : 'garments.before', { station: name })
  }
  return orders.map((order) => ({
    tag: order.tag,
    whose: t(order.isSeeded ? 'garments.seeded' : 'garments.shop'),
    garment: garmentName(order.family, locale),
    fit: t(`garments.${order.fit}`),
    place: place(order),
    isOurs: !order.isSeeded,
    isLate: order.isRework,
    done: t('garments.of', { done: order.stopsDone, stops: order.stops }),
    leaves: formatDay(order.plannedShopMs, locale, 'short'),
    promised: formatDay(order.promisedShopMs, locale, 'short'),
    moved:
      order.promisedShopMs === order.firstPromisedShopMs
        ? null
        : t('garments.first', { day: formatDay(order.firstPromisedShopMs, locale, 'short') }),
  }))
}
