import { plantDay } from '@/lib/core/factory/calendar'
import { OPEN_PLANT_STATES } from '@/lib/core/factory/plant-order-state'
import { bookedMinutes, capacityMinutes } from '@/lib/core/factory/promise'
import { STATIONS, type StationId } from '@/lib/core/factory/stations.data'
import { WORKERS } from '@/lib/core/factory/workers.data'
import { DAY_MS } from '@/lib/core/shared/instant'
import { shopNowMs as shopNowOf } from '@/lib/core/shared/shop-clock'
import type { Text } from '@/lib/core/shared/text'
import { realClock } from '@/lib/infra/clock'
import { plantDb } from '@/lib/infra/db/plant'
import type { PlantOrder, PlantSlot } from '@/prisma/generated/plant/client'
import { bookedFrom } from './booked-from'
import { plantClockAnchor } from './plant-clock'
import { stateOf } from './plant-order'
import { stationOf } from './slot-rows'

const RECENT_MS = 7 * DAY_MS

/** One garment on the floor: a tag and where it lies; the plant knows no person. */
export type FloorOrder = {
  readonly tag: string
  readonly family: string
  /** A size of the chart, one with measures moved before cutting, or a pattern of its own. */
  readonly fit: 'size' | 'altered' | 'drafted'
  readonly isSeeded: boolean
  readonly isRework: boolean
  /** Null once everything is done and it waits for the carrier. */
  readonly station: StationId | null
  readonly isInHand: boolean
  readonly stopsDone: number
  readonly stops: number
  readonly plannedShopMs: number
  readonly promisedShopMs: number
  readonly firstPromisedShopMs: number
}

export type FloorStation = {
  readonly id: StationId
  readonly workers: number
  readonly person: Text
  readonly inHand: readonly string[]
  readonly waiting: readonly string[]
  readonly bookedMinutes: number
  readonly capacityMinutes: number
}

export type Floor = {
  readonly shopNowMs: number
  readonly running: boolean
  readonly daySeconds: number
  readonly stations: readonly FloorStation[]
  readonly orders: readonly FloorOrder[]
  readonly leftLately: number
}

/** The last part of the tag, which is what is printed large on it. */
const shortTag = (tag: string): string => tag.slice(tag.lastIndexOf('.') + 1)

const fitOf = (kind: string): FloorOrder['fit'] =>
  kind === 'drafted' || kind === 'altered' ? kind : 'size'

function floorOrder(order: PlantOrder & { readonly slots: readonly PlantSlot[] }): FloorOrder {
  const next = order.slots.find(({ doneShopMs }) => doneShopMs === null)
  return {
    tag: shortTag(order.tag),
    family: order.family,
    fit: fitOf(order.fitKind),
    isSeeded: order.seeded,
    isRework: stateOf(order) === 'rework',
    station: next ? stationOf(next) : null,
    isInHand: next !== undefined && next.startedShopMs !== null,
    stopsDone: order.slots.filter(({ doneShopMs }) => doneShopMs !== null).length,
    stops: order.slots.length,
    plannedShopMs: Number(order.plannedShopMs),
    promisedShopMs: Number(order.promisedShopMs),
    firstPromisedShopMs: Number(order.firstPromisedShopMs),
  }
}

const tagsAt = (orders: readonly FloorOrder[], id: StationId, inHand: boolean): string[] =>
  orders.filter((order) => order.station === id && order.isInHand === inHand).map(({ tag }) => tag)

/** The floor as it stands: what lies where, today's load, and every promise. */
export async function readFloor(): Promise<Floor> {
  const db = plantDb()
  const anchor = await plantClockAnchor(db)
  const shopNowMs = shopNowOf(anchor, realClock.nowMs())
  const rows = await db.plantOrder.findMany({
    where: { state: { in: OPEN_PLANT_STATES } },
    include: { slots: { orderBy: { sequence: 'asc' } } },
    orderBy: [{ promisedShopMs: 'asc' }, { id: 'asc' }],
    take: 200,
  })
  const orders = rows.map(floorOrder)
  const booked = await bookedFrom(db, shopNowMs)
  const leftLately = await db.plantOrder.count({
    where: { state: 'dispatched', dispatchedShopMs: { gte: BigInt(shopNowMs - RECENT_MS) } },
  })
  return {
    shopNowMs,
    running: anchor.running,
    daySeconds: anchor.daySeconds,
    orders,
    leftLately,
    stations: STATIONS.map(({ id, workers }) => ({
      id,
      workers,
      person: WORKERS[id].name,
      inHand: tagsAt(orders, id, true),
      waiting: tagsAt(orders, id, false),
      bookedMinutes: bookedMinutes(booked(id, plantDay(shopNowMs))),
      capacityMinutes: capacityMinutes(id),
    })),
  }
}

/** Changes whenever the page would look different: an event, or another hour on the plant's clock. */
export async function floorVersion(): Promise<string> {
  const [row] = await plantDb().$queryRaw<{ done: bigint; open: bigint }[]>`
    SELECT (SELECT count(*) FROM "PlantSlot" WHERE "doneShopMs" IS NOT NULL OR "startedShopMs" IS NOT NULL) AS done,
      (SELECT count(*) FROM "PlantOrder" WHERE state = ANY(${OPEN_PLANT_STATES})) AS open`
  return `${row?.done ?? 0}.${row?.open ?? 0}`
}
