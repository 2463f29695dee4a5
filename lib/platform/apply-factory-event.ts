import { type FactoryEvent, factoryEventOf } from '@/lib/core/factory/factory-event'
import { fromIso } from '@/lib/core/shared/instant'
import { findGarment, type Garment, moveGarment } from '@/lib/demand/garment-store'
import { shopDb } from '@/lib/infra/db/shop'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import { log } from '@/lib/infra/log'
import type { Prisma } from '@/prisma/generated/shop/client'
import { hearPlantClock } from './clock-keeper'
import { followMove } from './follow-move'
import { giveGarmentBack } from './give-garment-back'

/**
 * What the plant reports moves the garment, and through it the order; twice, late or out of order
 * changes nothing that should not change: the event's id is the cause.
 */
export async function applyFactoryEvent(payload: unknown): Promise<void> {
  const event = factoryEventOf(payload)
  if (!event) {
    log.warn({ source: 'factory' }, 'inbox: an event we do not read')
    return
  }
  const garment = await findGarment(event.data.order)
  if (!garment) {
    log.warn({ source: 'factory', event: event.id, order: event.data.order }, 'inbox: not ours')
    return
  }
  await hearPlantClock(fromIso(event.data.shopNow))
  await apply(event, garment)
  await followMove(garment.orderId)
}

async function apply(event: FactoryEvent, garment: Garment): Promise<void> {
  const { kind, data } = event
  const story = {
    orderId: garment.orderId,
    lineId: garment.id,
    kind,
    cause: `factory:${event.id}`,
    plantOrderId: data.plantOrder,
    data: data as Prisma.InputJsonObject,
    occurredShopMs: fromIso(data.occurredAt),
  }
  await shopDb().$transaction(async (tx) => {
    switch (kind) {
      case 'accepted':
      case 'scanned':
        await moveGarment(tx, { ...story, event: kind })
        return
      case 'dispatched': {
        const moved = await moveGarment(tx, { ...story, event: kind })
        if (moved.moved && moved.state === 'dispatched')
          await enqueue('shop', tx, 'announce-parcel', { orderId: garment.orderId })
        return
      }
      case 'question':
      case 'deviation':
      case 'promise-changed':
        await moveGarment(tx, { ...story, event: null })
        return
      case 'cancelled':
        await giveGarmentBack(tx, garment, {
          event: kind,
          reason: data.reason,
          occurredShopMs: story.occurredShopMs,
        })
        return
      default:
        kind satisfies never
    }
  })
}
