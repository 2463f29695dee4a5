import { isEnded, type OrderState } from './order-state'

/** The steps every order is meant to take, as the order page draws them. */
export const ORDER_STEPS = [
  'paid',
  'accepted',
  'in-production',
  'dispatched',
  'in-transit',
  'delivered',
] as const
export type OrderStepId = (typeof ORDER_STEPS)[number]

export type OrderStep = {
  readonly id: OrderStepId
  /** fallen: will not happen any more, because the order was cancelled or refused. */
  readonly state: 'done' | 'now' | 'to-come' | 'fallen'
}

const PROVES: Readonly<Record<string, OrderStepId>> = {
  paid: 'paid',
  sent: 'paid',
  accepted: 'accepted',
  scanned: 'in-production',
  dispatched: 'dispatched',
  'handed-over': 'in-transit',
  'in-transit': 'in-transit',
  delivered: 'delivered',
}

/** How far an order came: from its state while it runs, from its story once it was broken off. */
export function stepsOf(order: {
  readonly state: OrderState
  /** Kinds of the order's story so far. */
  readonly seen: readonly string[]
}): OrderStep[] {
  const own = ORDER_STEPS.indexOf(order.state as OrderStepId)
  const proven = order.seen.map((kind) => ORDER_STEPS.indexOf(PROVES[kind] ?? 'paid'))
  const reached = Math.max(0, own, ...proven)
  const isBroken = own === -1 && order.state !== 'sent' && order.state !== 'cancel-requested'
  return ORDER_STEPS.map((id, index) => {
    if (index < reached) return { id, state: 'done' }
    if (index === reached) return { id, state: isBroken || isEnded(order.state) ? 'done' : 'now' }
    return { id, state: isBroken ? 'fallen' : 'to-come' }
  })
}
