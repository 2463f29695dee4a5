import { randomBytes } from 'node:crypto'
import { readShopNowMs } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'
import type { Checkout, Order } from '@/prisma/generated/shop/client'
import { type FrozenCheckout, frozenOf } from './checkout-record'
import { initialsOf, type OrderContact } from './contact'
import { nextOrderNumber } from './order-number'
import { moveOrder } from './order-store'

type Payment = {
  readonly paymentIntentId: string | null
  readonly amountCents: number
  readonly currency: string
}

/**
 * Makes the one order of a paid checkout. Webhook, return page and double click may all arrive here
 * at once: the checkout's row is locked and the order's `checkoutId` is unique. Order, lines, first
 * event, routing job and the emptied bag are one transaction.
 */
export function placeOrder(checkoutId: string, payment: Payment): Promise<Order> {
  return shopDb().$transaction(async (tx) => {
    await tx.$queryRaw`SELECT id FROM "Checkout" WHERE id = ${checkoutId} FOR UPDATE`
    const checkout = await tx.checkout.findUniqueOrThrow({
      where: { id: checkoutId },
      include: { order: true },
    })
    if (checkout.order) return checkout.order
    if (
      payment.amountCents !== checkout.totalCents ||
      payment.currency.toUpperCase() !== checkout.currency
    )
      throw new Error(
        `checkout ${checkoutId}: paid ${payment.amountCents} ${payment.currency}, due ${checkout.totalCents} ${checkout.currency}`,
      )
    return makeOrder(tx, checkout, payment)
  })
}

async function makeOrder(tx: ShopTx, checkout: Checkout, payment: Payment): Promise<Order> {
  const frozen = frozenOf(checkout)
  const shopMs = await readShopNowMs(tx)
  const contact = await openContact(tx, checkout)
  const order = await tx.order.create({
    data: {
      ...(await identityOf(tx, shopMs)),
      checkoutId: checkout.id,
      ownerKey: checkout.ownerKey,
      state: 'paid',
      businessModel: env().BUSINESS_MODEL,
      contact: new Uint8Array(0),
      initials: initialsOf(contact.contact.name),
      countryCode: contact.address.countryCode,
      locale: checkout.locale,
      currency: checkout.currency,
      itemsCents: checkout.itemsCents,
      deliveryCents: checkout.deliveryCents,
      taxCents: checkout.taxCents,
      totalCents: checkout.totalCents,
      deliveryMethod: frozen.delivery.methodId,
      paymentIntentId: payment.paymentIntentId,
      neededByShopMs: checkout.neededByShopMs,
      placedShopMs: BigInt(shopMs),
      occasion: frozen.delivery.occasion ?? null,
      lines: {
        create: garmentsOf(frozen),
      },
    },
  })
  await tx.order.update({
    where: { id: order.id },
    data: {
      contact: await sealForOwner(
        tx,
        checkout.ownerKey,
        JSON.stringify(contact),
        orderContactPlace(order.id),
      ),
    },
  })
  await freezeProfiles(tx, frozen)
  await tx.checkout.update({ where: { id: checkout.id }, data: { state: 'paid' } })
  await tx.bagLine.deleteMany({
    where: {
      bag: { ownerKey: checkout.ownerKey },
      specHash: { in: frozen.lines.map((line) => line.specHash) },
    },
  })
  await moveOrder(tx, {
    orderId: order.id,
    event: null,
    kind: 'paid',
    cause: `checkout:${checkout.id}`,
    data: { amountCents: checkout.totalCents, currency: checkout.currency },
    occurredShopMs: shopMs,
  })
  await enqueue('shop', tx, 'route-order', { orderId: order.id })
  return tx.order.findUniqueOrThrow({ where: { id: order.id } })
}

/** One garment, one line, one package, one tag: three of the same suit are three lines. */
const garmentsOf = (frozen: FrozenCheckout) =>
  frozen.lines
    .flatMap((line) => Array.from({ length: line.quantity }, () => line))
    .map((line, index) => ({
      position: index + 1,
      quantity: 1,
      specHash: line.specHash,
      design: line.design,
      fit: line.fit,
      unitPriceCents: line.unitPriceCents,
      state: 'paid',
    }))

export const orderContactPlace = (orderId: string): string => `Order.contact:${orderId}`
export const checkoutContactPlace = (checkoutId: string): string => `Checkout.contact:${checkoutId}`

async function openContact(tx: ShopTx, checkout: Checkout): Promise<OrderContact> {
  if (!checkout.contact) throw new Error(`checkout ${checkout.id} has no contact`)
  const place = checkoutContactPlace(checkout.id)
  return JSON.parse(await openForOwner(tx, checkout.ownerKey, checkout.contact, place))
}

const identityOf = async (tx: ShopTx, shopMs: number) => ({
  number: await nextOrderNumber(tx, shopMs),
  accessToken: randomBytes(16).toString('base64url'),
  labelToken: `L${randomBytes(9).toString('hex').toUpperCase()}`,
})

/** A version that an order uses never changes again. */
async function freezeProfiles(tx: ShopTx, frozen: FrozenCheckout): Promise<void> {
  for (const { fit } of frozen.lines)
    if (fit.kind === 'measured')
      await tx.bodyProfile.updateMany({
        where: { id: fit.profileId, version: fit.profileVersion, frozenAt: null },
        data: { frozenAt: new Date() },
      })
}
