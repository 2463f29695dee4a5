import { routingOf } from '@/lib/core/factory/routing'
import type { Design } from '@/lib/core/garment/design'
import { materialsOf } from '@/lib/core/pattern/materials'
import { TARIFFS } from '@/lib/core/pricing/delivery.data'
import type { PricedFit } from '@/lib/core/pricing/price'
import { leaveByShopMs } from '@/lib/core/shared/delivery-day'
import { fromIso, toIso } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { env } from '@/lib/infra/env'
import { askQuote } from '@/lib/manufacturing/gateway/ask-quote'

type Wish = {
  readonly design: Design
  readonly fit: PricedFit
  /** It has to be with its customer by this instant. */
  readonly neededByShopMs?: number | undefined
  /** Of the chosen way; by default the standard parcel in the shop's own country. */
  readonly daysInTransit?: number | undefined
}

export type Promised = {
  /** It leaves the plant. */
  readonly promisedShopMs: number
  /** The 80 % interval of that day. */
  readonly lowShopMs: number
  readonly highShopMs: number
  /** The chance that it is with the customer in time; null where no instant was named. */
  readonly probabilityByNeeded: number | null
  readonly bottleneck: string
  readonly shopNowMs: number
}

/** A promise of the plant for one garment, without an order; nothing is made up while it is silent. */
export async function quotePromise(
  wish: Wish,
): Promise<Result<Promised, { readonly code: 'plant-silent' }>> {
  const { design, fit, neededByShopMs, daysInTransit } = wish
  const catalogue = await catalogueOfDesign(design)
  const leaveBy =
    neededByShopMs === undefined
      ? null
      : leaveByShopMs({
          neededByShopMs,
          daysInTransit: daysInTransit ?? TARIFFS.home.standard.daysInTransit,
          timeZone: env().SHOP_TIME_ZONE,
        })
  const answer = await askQuote({
    family: catalogue.cut,
    fit: { kind: fit.kind === 'size' ? 'size' : 'drafted' },
    bom: materialsOf(catalogue, design),
    routing: routingOf(catalogue, design, fit.kind, fit.alterations),
    neededBy: leaveBy === null ? null : toIso(leaveBy),
  })
  if (!answer.ok) return refuse({ code: 'plant-silent' })
  const { promisedAt, earliestAt, latestAt, probabilityByNeeded, bottleneck, shopNow } =
    answer.value
  return ok({
    promisedShopMs: fromIso(promisedAt),
    lowShopMs: fromIso(earliestAt),
    highShopMs: fromIso(latestAt),
    probabilityByNeeded,
    bottleneck: bottleneck.station,
    shopNowMs: fromIso(shopNow),
  })
}
