import type { OrderState } from '@/lib/core/order/order-state'
import { loadOrder } from '@/lib/demand/read-order'
import { keepClock } from './clock-keeper'
import { type OrderLetterKind, writeOrderLetter } from './order-letter'

const LETTERS: Readonly<Partial<Record<OrderState, OrderLetterKind>>> = {
  'in-transit': 'onItsWay',
  delivered: 'delivered',
  cancelled: 'cancelled',
  'refused-by-plant': 'refused',
}

/** After an order has moved: the letter of its new state, and the clock if it was the last one open. */
export async function followMove(orderId: string): Promise<void> {
  const order = await loadOrder(orderId)
  const letter = LETTERS[order.state]
  if (letter) await writeOrderLetter(order, letter)
  await keepClock()
}
