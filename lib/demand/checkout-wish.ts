import type { AddressProblem } from '@/lib/core/pricing/address-form'
import type { Locale } from '@/lib/core/shared/text'
import type { OrderContact } from './contact'

/** What a person asks for at the checkout, and every way in which it can be refused. */
export type CheckoutWish = OrderContact & {
  /** Hash of the bag as the page showed it. */
  readonly bagHash: string
  readonly methodId: string
  /** What the person was told the whole would cost; another total today is asked about. */
  readonly shownTotalCents: number
  readonly neededByShopMs: number | null
  readonly occasion?: string | undefined
  readonly locale: Locale
}

export type CheckoutRefusal =
  | DraftRefusal
  | { readonly code: 'payment-unreachable' }
  | { readonly code: 'already-paid'; readonly orderNumber: string; readonly accessToken: string }
  | { readonly code: 'expired' }

export type DraftRefusal =
  | { readonly code: 'empty-bag' }
  | { readonly code: 'line-unavailable' }
  | { readonly code: 'bag-changed' }
  | { readonly code: 'price-changed'; readonly oldCents: number; readonly newCents: number }
  | { readonly code: 'undeliverable' }
  | { readonly code: 'unknown-method' }
  | { readonly code: 'address-invalid'; readonly problems: readonly AddressProblem[] }
