import { getTranslations } from 'next-intl/server'
import { garmentJourney, isWaiting } from '@/components/order/garment-journey'
import { isStation } from '@/lib/core/factory/station'
import { garmentNoun } from '@/lib/core/garment/garment-noun'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { Order } from '@/lib/demand/order-view'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { formatDay } from '@/lib/infra/i18n/dates'
import { orderDates } from './order-dates'
import type { OrderPage } from './read-order-page'
import { stationName } from './station-section'

const inSentence = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)

type Head = { readonly title: string; readonly lead: string }

const REASONS = [
  'out-of-stock',
  'no-capacity',
  'unknown-family',
  'unknown-operation',
  'body-gone',
  'customer',
] as const

/** Where the order is and what happened last, in two sentences. */
export async function headline(page: OrderPage, locale: Locale): Promise<Head> {
  const t = await getTranslations('order')
  const { order } = page
  const catalogues = await Promise.all(order.lines.map(({ design }) => catalogueOfDesign(design)))
  const garment = garmentNoun(
    catalogues.map(({ cut }) => cut),
    locale,
  )
  const making = order.state === 'in-production' ? await atThePlant(page, garment, locale) : null
  if (making) return making
  return {
    title: t(`headline.${order.state}`, { count: order.lines.length, garment }),
    lead: await leadOf(order, locale),
  }
}

const lastOf = (order: Order, kind: string) =>
  order.events.filter((event) => event.kind === kind).at(-1)

/** A single garment is told station by station; several are told together. */
async function atThePlant(
  { order, shopNowMs }: OrderPage,
  garment: string,
  locale: Locale,
): Promise<Head | null> {
  const t = await getTranslations('order')
  const [line] = order.lines
  if (!line || order.lines.length > 1) return null
  const journey = garmentJourney(order.events, line.id, shopNowMs)
  const now = journey.find(({ state }) => state === 'now')
  const last = journey.findLast(({ state }) => state === 'done')
  if (!now) return null
  const station = stationName(now.station, locale)
  const waits = isWaiting(now, shopNowMs)
  const said = last?.worker
    ? t('lead.scan', {
        worker: last.worker[locale],
        station: inSentence(stationName(last.station, locale)),
        day: formatDay(last.endsShopMs, locale, 'time'),
      })
    : ''
  const next = waits
    ? t('lead.waits', { station, day: formatDay(now.startsShopMs, locale, 'time') })
    : ''
  return {
    title:
      waits || !isStation(now.station)
        ? t('waits', { garment, station: inSentence(station) })
        : t(`at.${now.station}`, { garment }),
    lead: [said, next].filter(Boolean).join(locale === 'en' ? ' ' : ''),
  }
}

async function leadOf(order: Order, locale: Locale): Promise<string> {
  const t = await getTranslations('order')
  const dayOf = (kind: string) =>
    formatDay(lastOf(order, kind)?.occurredShopMs ?? order.placedShopMs, locale, 'time')
  switch (order.state) {
    case 'paid':
      return t(lastOf(order, 'plant-silent') ? 'lead.plantSilent' : 'lead.paid', {
        day: formatDay(order.placedShopMs, locale, 'time'),
      })
    case 'sent':
      return t('lead.sent', { day: dayOf('sent') })
    case 'accepted':
    case 'in-production': {
      const starts = lastOf(order, 'accepted')?.data.stations as
        | { plannedStart: string }[]
        | undefined
      const first = starts?.[0]?.plannedStart
      return first && order.state === 'accepted'
        ? t('lead.accepted', { day: formatDay(Date.parse(first), locale, 'time') })
        : ''
    }
    case 'dispatched':
      return t('lead.dispatched', { day: dayOf('dispatched') })
    case 'in-transit': {
      const { withYouMs } = orderDates(order)
      return withYouMs === null
        ? t('lead.inTransitUnknown')
        : t('lead.in-transit', { day: formatDay(withYouMs, locale) })
    }
    case 'delivered':
      return t('lead.delivered', { day: dayOf('delivered') })
    case 'cancel-requested':
      return t('lead.cancel-requested')
    case 'cancelled':
      return t('lead.cancelled')
    case 'refused-by-plant': {
      const given = String(lastOf(order, 'refused')?.data.reason)
      const reason = REASONS.find((each) => each === given) ?? 'other'
      return t('lead.refused', { reason: t(`reason.${reason}`) })
    }
    case 'refunded':
      return t('lead.refunded', {
        amount: formatMoney(order.refundedCents, order.currency, locale),
      })
    default:
      return order.state satisfies never
  }
}
