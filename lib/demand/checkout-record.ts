import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import type { Checkout } from '@/prisma/generated/shop/client'

/** What a checkout froze: an order is made of this and of nothing that changed since. */
export type FrozenLine = {
  readonly specHash: string
  readonly design: Design
  readonly fit: Fit
  readonly quantity: number
  readonly unitPriceCents: number
}

export type FrozenDelivery = {
  readonly methodId: string
  readonly countryCode: string
  readonly priceCents: number
  readonly daysInTransit: number
  /** What it is for, when the person said so. */
  readonly occasion?: string
}

export type FrozenCheckout = {
  readonly lines: readonly FrozenLine[]
  readonly delivery: FrozenDelivery
}

export const frozenOf = (checkout: Checkout): FrozenCheckout => ({
  lines: checkout.lines as unknown as readonly FrozenLine[],
  delivery: checkout.delivery as unknown as FrozenDelivery,
})
