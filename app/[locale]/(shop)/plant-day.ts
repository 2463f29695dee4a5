import type { Alteration } from '@/lib/core/fit/alteration'
import type { Design } from '@/lib/core/garment/design'
import { TARIFFS } from '@/lib/core/pricing/delivery.data'
import { deliveredShopMs } from '@/lib/core/shared/delivery-day'
import { DAY_MS } from '@/lib/core/shared/instant'
import type { Locale } from '@/lib/core/shared/text'
import { env } from '@/lib/infra/env'
import { formatDay } from '@/lib/infra/i18n/dates'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { quotePromise } from '@/lib/platform/quote-promise'

/**
 * A real promise of the plant for one garment; null while it is silent. "With you" is by standard
 * parcel in the shop's own country: where it really goes is known at the checkout.
 */
export type PlantDay = {
  readonly shopNowMs: number
  readonly leavesShopMs: number
  readonly leavesText: string
  /** The 80 % interval of that day. */
  readonly lowShopMs: number
  readonly highShopMs: number
  readonly arrivesShopMs: number
  readonly arrivesText: string
  /** Chance in 100 of being there in time; null where no day was named. */
  readonly percent: number | null
}

type Asked = {
  readonly design: Design
  readonly kind: 'size' | 'measured'
  readonly alterations?: readonly Alteration[] | undefined
  /** `2026-12-27` */
  readonly neededBy?: string | null | undefined
  readonly locale: Locale
}

const { daysInTransit } = TARIFFS.home.standard

export const daysBetween = (fromMs: number, toMs: number): number =>
  Math.max(0, Math.round((toMs - fromMs) / DAY_MS))

export async function plantDay(asked: Asked): Promise<PlantDay | null> {
  const { design, kind, alterations, neededBy, locale } = asked
  const timeZone = env().SHOP_TIME_ZONE
  const quote = await quotePromise({
    design,
    fit: { kind, alterations },
    ...(neededBy ? { neededByShopMs: neededByShopMs(neededBy), daysInTransit } : {}),
  })
  if (!quote.ok) return null
  const { promisedShopMs, lowShopMs, highShopMs, probabilityByNeeded, shopNowMs } = quote.value
  const arrivesShopMs = deliveredShopMs({
    handedOverShopMs: promisedShopMs,
    daysInTransit,
    timeZone,
  })
  return {
    shopNowMs,
    leavesShopMs: promisedShopMs,
    leavesText: formatDay(promisedShopMs, locale),
    lowShopMs,
    highShopMs,
    arrivesShopMs,
    arrivesText: formatDay(arrivesShopMs, locale),
    percent: probabilityByNeeded === null ? null : percentOf(probabilityByNeeded),
  }
}

/** Nothing is certain: 99 is the most a plant may be believed, 1 the least. */
const percentOf = (share: number): number => Math.min(99, Math.max(1, Math.round(share * 100)))
