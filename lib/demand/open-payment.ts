import { CLOTHS } from '@/lib/core/garment/cloths.data'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { expireSession } from '@/lib/infra/payments/expire-session'
import { type CheckoutLine, openCheckout } from '@/lib/infra/payments/open-checkout'
import { paths } from '@/lib/paths'
import type { Checkout } from '@/prisma/generated/shop/client'
import { type FrozenCheckout, frozenOf } from './checkout-record'
import type { CheckoutRefusal } from './checkout-wish'
import type { Contact } from './contact'
import { catalogueOfDesign } from './published-catalogues'

const DELIVERY = { en: 'Delivery', 'zh-CN': '配送' } as const

async function nameOf(design: Design, locale: Locale) {
  const cloth = CLOTHS.find(({ id }) => id === design.options.cloth)
  return {
    name: (await catalogueOfDesign(design)).name[locale],
    description: cloth?.name[locale] ?? '',
  }
}

async function linesOf(frozen: FrozenCheckout, locale: Locale): Promise<CheckoutLine[]> {
  const garments = await Promise.all(
    frozen.lines.map(async ({ design, quantity, unitPriceCents }) => ({
      ...(await nameOf(design, locale)),
      quantity,
      unitCents: unitPriceCents,
    })),
  )
  const { priceCents } = frozen.delivery
  return priceCents === 0
    ? garments
    : [...garments, { name: DELIVERY[locale], quantity: 1, unitCents: priceCents }]
}

/** Opens the payment page of a frozen checkout, or answers the one that is open. */
export async function openPayment(
  checkoutId: string,
  { contact, locale }: { readonly contact: Contact; readonly locale: Locale },
): Promise<Result<{ readonly checkoutId: string; readonly url: string }, CheckoutRefusal>> {
  const checkout = await shopDb().checkout.findUniqueOrThrow({ where: { id: checkoutId } })
  const session = await openCheckout({
    checkoutId,
    lines: await linesOf(frozenOf(checkout), locale),
    currency: checkout.currency,
    totalCents: checkout.totalCents,
    email: contact.email,
    locale,
    successUrl: `${env().BASE_URL}${paths.checkoutReturn(locale, checkoutId)}`,
    cancelUrl: `${env().BASE_URL}${paths.checkout(locale)}`,
    expiresAtMs: checkout.expiresAt.getTime(),
  })
  if (!session.ok) return refuse({ code: 'payment-unreachable' })
  return keep(checkout, session.value)
}

/** If another wish closed this checkout meanwhile, its page must not take money either. */
async function keep(checkout: Checkout, session: { sessionId: string; url: string }) {
  const { count } = await shopDb().checkout.updateMany({
    where: { id: checkout.id, state: 'open' },
    data: { sessionId: session.sessionId, sessionUrl: session.url },
  })
  if (count > 0) return ok({ checkoutId: checkout.id, url: session.url })
  await expireSession(session.sessionId)
  return refuse({ code: 'expired' } as const)
}
