import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import type { OrderState } from '@/lib/core/order/order-state'
import type { Locale } from '@/lib/core/shared/text'
import type { OrderEvent, OrderLine, Order as OrderRow } from '@/prisma/generated/shop/client'
import type { OrderContact } from './contact'

/** An order as its reader may see it. */
export type Order = {
  readonly id: string
  readonly number: string
  readonly accessToken: string
  readonly ownerKey: string
  readonly state: OrderState
  readonly businessModel: string
  readonly initials: string
  /** Null for readers who need not know where a person lives. */
  readonly contact: OrderContact | null
  readonly countryCode: string
  readonly locale: Locale
  readonly currency: string
  readonly itemsCents: number
  readonly deliveryCents: number
  readonly taxCents: number
  readonly totalCents: number
  readonly refundedCents: number
  readonly deliveryMethod: string
  readonly paymentIntentId: string | null
  readonly labelToken: string
  readonly occasion: string | null
  readonly neededByShopMs: number | null
  readonly promisedShopMs: number | null
  readonly firstPromisedShopMs: number | null
  readonly placedShopMs: number
  readonly seeded: boolean
  readonly lines: readonly Line[]
  readonly events: readonly StoryEvent[]
}

export type Line = {
  readonly id: string
  readonly position: number
  readonly quantity: number
  readonly specHash: string
  readonly design: Design
  readonly fit: Fit
  readonly unitPriceCents: number
  readonly packageHash: string | null
  readonly tag: string | null
  readonly state: string
  readonly promisedShopMs: number | null
}

export type StoryEvent = {
  readonly id: string
  readonly kind: string
  readonly lineId: string | null
  readonly data: Readonly<Record<string, unknown>>
  readonly occurredShopMs: number
  readonly createdAtMs: number
}

const ms = (value: bigint | null): number | null => (value === null ? null : Number(value))

type Row = OrderRow & { lines: OrderLine[]; events: OrderEvent[] }

export const toOrder = (row: Row, contact: OrderContact | null): Order => ({
  id: row.id,
  number: row.number,
  accessToken: row.accessToken,
  ownerKey: row.ownerKey,
  state: row.state as OrderState,
  businessModel: row.businessModel,
  initials: row.initials,
  contact,
  countryCode: row.countryCode,
  locale: row.locale as Locale,
  currency: row.currency,
  itemsCents: row.itemsCents,
  deliveryCents: row.deliveryCents,
  taxCents: row.taxCents,
  totalCents: row.totalCents,
  refundedCents: row.refundedCents,
  deliveryMethod: row.deliveryMethod,
  paymentIntentId: row.paymentIntentId,
  labelToken: row.labelToken,
  occasion: row.occasion,
  neededByShopMs: ms(row.neededByShopMs),
  promisedShopMs: ms(row.promisedShopMs),
  firstPromisedShopMs: ms(row.firstPromisedShopMs),
  placedShopMs: Number(row.placedShopMs),
  seeded: row.seeded,
  lines: row.lines.map((line) => ({
    id: line.id,
    position: line.position,
    quantity: line.quantity,
    specHash: line.specHash,
    design: line.design as Design,
    fit: line.fit as Fit,
    unitPriceCents: line.unitPriceCents,
    packageHash: line.packageHash,
    tag: line.tag,
    state: line.state,
    promisedShopMs: ms(line.promisedShopMs),
  })),
  events: row.events.map((event) => ({
    id: String(event.id),
    kind: event.kind,
    lineId: event.lineId,
    data: event.data as Record<string, unknown>,
    occurredShopMs: Number(event.occurredShopMs),
    createdAtMs: event.createdAt.getTime(),
  })),
})
