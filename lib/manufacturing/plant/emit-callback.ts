import { randomUUID } from 'node:crypto'
import {
  type FactoryEventData,
  type FactoryEventKind,
  factoryEventType,
} from '@/lib/core/factory/factory-event'
import { toIso } from '@/lib/core/shared/instant'
import { realClock } from '@/lib/infra/clock'
import type { PlantTx } from '@/lib/infra/db/plant'
import type { PlantOrder } from '@/prisma/generated/plant/client'
import { CALLBACK_CHANNEL, FLOOR_CHANNEL, SCREEN_CHANNEL } from './channels'
import { SEEDED_CUSTOMER } from './plant-customer'

type Own<K extends FactoryEventKind> = Omit<
  FactoryEventData<K>,
  'order' | 'plantOrder' | 'tag' | 'occurredAt' | 'shopNow'
>

/**
 * Writes down what the customer will hear, in the transaction in which it happened. The body is made
 * once: however often it is delivered, it says the same. The demo's other customers hear nothing.
 */
export async function emitCallback<K extends FactoryEventKind>(
  tx: PlantTx,
  order: Pick<PlantOrder, 'id' | 'customerId' | 'orderNumber' | 'tag'>,
  kind: K,
  at: { readonly occurredShopMs: number; readonly shopNowMs: number },
  own: Own<K>,
): Promise<void> {
  await tx.$executeRaw`SELECT pg_notify(${FLOOR_CHANNEL}, ${order.id}), pg_notify(${SCREEN_CHANNEL}, ${order.id})`
  if (order.customerId === SEEDED_CUSTOMER) return
  const id = randomUUID()
  const type = factoryEventType(kind)
  const body = JSON.stringify({
    specversion: '1.0',
    id,
    source: '/api/factory/v1',
    type,
    subject: `order/${order.orderNumber}`,
    time: toIso(realClock.nowMs()),
    datacontenttype: 'application/json',
    data: {
      order: order.orderNumber,
      plantOrder: order.id,
      tag: order.tag,
      occurredAt: toIso(at.occurredShopMs),
      shopNow: toIso(at.shopNowMs),
      ...own,
    },
  })
  await tx.plantCallback.create({
    data: { id, customerId: order.customerId, orderId: order.id, type, body },
  })
  await tx.$executeRaw`SELECT pg_notify(${CALLBACK_CHANNEL}, ${order.id})`
}
