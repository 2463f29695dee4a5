import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import {
  applyGarmentEvent,
  type GarmentEventKind,
  type GarmentState,
  orderEventOf,
} from '@/lib/core/order/garment-state'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import type { OrderLine } from '@/prisma/generated/shop/client'
import { moveOrder, type OrderMove } from './order-store'
import { refreshPromise } from './plant-promise'

/** One garment of a placed order: what the plant knows under its own number. */
export type Garment = {
  readonly id: string
  readonly orderId: string
  readonly position: number
  readonly design: Design
  readonly fit: Fit
  readonly unitPriceCents: number
  readonly state: GarmentState
  readonly plantOrderId: string | null
}

/** MO-2026-00417-1: the number of one garment, under which the plant and we speak of it. */
export const garmentNumber = (orderNumber: string, position: number): string =>
  `${orderNumber}-${position}`

const toGarment = (row: OrderLine): Garment => ({
  id: row.id,
  orderId: row.orderId,
  position: row.position,
  design: row.design as unknown as Design,
  fit: row.fit as unknown as Fit,
  unitPriceCents: row.unitPriceCents,
  state: row.state as GarmentState,
  plantOrderId: row.plantOrderId,
})

export async function readGarments(orderId: string, tx: ShopTx = shopDb()): Promise<Garment[]> {
  const rows = await tx.orderLine.findMany({ where: { orderId }, orderBy: { position: 'asc' } })
  return rows.map(toGarment)
}

/** The garment with this number; null when it is none of ours. */
export async function findGarment(number: string): Promise<Garment | null> {
  const [, orderNumber, position] = /^(.+)-(\d{1,3})$/.exec(number) ?? []
  if (!orderNumber) return null
  const row = await shopDb().orderLine.findFirst({
    where: { position: Number(position), order: { number: orderNumber } },
  })
  return row ? toGarment(row) : null
}

type GarmentMove = Omit<OrderMove, 'event' | 'lineId' | 'cause'> & {
  readonly lineId: string
  /** Null for a note that moves nothing. */
  readonly event: GarmentEventKind | null
  readonly cause: string
  readonly plantOrderId?: string
}

/** Moves one garment, and its order as far as all its garments together say. */
export async function moveGarment(tx: ShopTx, move: GarmentMove) {
  const { plantOrderId, event, ...story } = move
  await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${move.orderId} FOR UPDATE`
  const garments = await readGarments(move.orderId, tx)
  const own = garments.find(({ id }) => id === move.lineId)
  if (!own) throw new Error(`order ${move.orderId} has no garment ${move.lineId}`)
  const state = event === null ? own.state : applyGarmentEvent(own.state, event)
  if (state !== own.state || (plantOrderId && plantOrderId !== own.plantOrderId))
    await tx.orderLine.update({
      where: { id: own.id },
      data: { state, ...(plantOrderId ? { plantOrderId } : {}) },
    })
  const states = garments.map((each) => (each.id === own.id ? state : each.state))
  const moved = await moveOrder(tx, {
    ...story,
    event: event === null ? null : orderEventOf(states),
  })
  await refreshPromise(tx, move.orderId)
  return { ...moved, garmentState: state }
}
