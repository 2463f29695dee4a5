import { z } from 'zod'
import type { ShopTx } from '@/lib/infra/db/shop'
import { emitEvent } from '../events/emit-event'
import { refundObject } from '../objects/refund-object'
import { expand, metadata, parseParameters, wholeNumber } from '../parse-parameters'
import { newPaymentId } from '../payment-ids'
import { createObject, lockObject, readObject, saveObject } from '../payment-store'
import { badParameter, found, noSuch, refusedByState } from '../reply'
import type { ApiHandler } from './api-call'

const schema = z.strictObject({
  payment_intent: z.string().max(100).optional(),
  charge: z.string().max(100).optional(),
  amount: wholeNumber.optional(),
  reason: z.enum(['duplicate', 'fraudulent', 'requested_by_customer']).optional(),
  metadata: metadata.optional(),
  expand,
})

async function chargeIdOf(tx: ShopTx, wish: z.output<typeof schema>): Promise<string | null> {
  if (wish.charge) return wish.charge
  const intent = await readObject(tx, 'intent', wish.payment_intent ?? '')
  return intent?.data.status === 'succeeded' ? intent.data.latest_charge : null
}

/** Two refunds of one charge meet at its row: together they never give back more than was paid. */
export const createRefund: ApiHandler = async ({ tx, fields, nowMs }) => {
  const parsed = parseParameters(schema, fields)
  if (!parsed.ok) return parsed.error
  const wish = parsed.value
  if (!wish.charge && !wish.payment_intent)
    return badParameter(
      'One of the following params should be provided: `payment_intent` or `charge`.',
    )
  if (wish.payment_intent && !(await readObject(tx, 'intent', wish.payment_intent)))
    return noSuch('payment_intent', wish.payment_intent, 'payment_intent')
  const chargeId = await chargeIdOf(tx, wish)
  if (!chargeId)
    return refusedByState('This PaymentIntent does not have a successful charge to refund.')
  const charge = await lockObject(tx, 'charge', chargeId)
  if (!charge) return noSuch('charge', chargeId, 'charge')
  if (!charge.data.captured)
    return refusedByState(`Charge ${chargeId} was not paid.`, 'charge_not_refundable')
  const left = charge.data.amount - charge.data.amount_refunded
  if (left === 0)
    return refusedByState(
      `Charge ${chargeId} has already been refunded.`,
      'charge_already_refunded',
    )
  const amount = wish.amount ?? left
  if (amount === 0)
    return badParameter('Invalid positive integer', 'parameter_invalid_integer', 'amount')
  if (amount > left)
    return refusedByState(
      `Refund amount (${amount}) is greater than unrefunded amount on charge (${left})`,
      'amount_too_large',
    )
  const data = refundObject({
    id: newPaymentId('refund'),
    nowS: Math.floor(nowMs / 1000),
    charge: charge.data,
    amount,
    reason: wish.reason ?? null,
    metadata: wish.metadata ?? {},
  })
  await createObject(tx, 'refund', { data, inner: {} }, { paymentIntentId: data.payment_intent })
  const refunded = {
    ...charge.data,
    amount_refunded: charge.data.amount_refunded + amount,
    refunded: amount === left,
  }
  await saveObject(tx, 'charge', { data: refunded, inner: {} })
  await emitEvent(tx, nowMs, 'refund.created', data)
  await emitEvent(tx, nowMs, 'charge.refunded', refunded)
  return found(data)
}
