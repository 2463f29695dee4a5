import type { OrderEventKind } from './order-state'

/**
 * Each garment of an order is its own package at the plant and has its own small table. The order
 * follows its garments: it is as far as its slowest living one, and ends when none lives.
 */
export const GARMENT_STATES = [
  'paid',
  'sent',
  'accepted',
  'in-production',
  'dispatched',
  'cancelled',
  'refused',
] as const
export type GarmentState = (typeof GARMENT_STATES)[number]

export type GarmentEventKind =
  | 'sent'
  | 'accepted'
  | 'scanned'
  | 'dispatched'
  | 'cancelled'
  | 'refused'

type Row = Readonly<Partial<Record<GarmentEventKind, GarmentState>>>

export const GARMENT_TABLE: Readonly<Record<GarmentState, Row>> = {
  paid: {
    sent: 'sent',
    accepted: 'accepted',
    scanned: 'in-production',
    dispatched: 'dispatched',
    cancelled: 'cancelled',
    refused: 'refused',
  },
  sent: {
    accepted: 'accepted',
    scanned: 'in-production',
    dispatched: 'dispatched',
    cancelled: 'cancelled',
  },
  accepted: { scanned: 'in-production', dispatched: 'dispatched', cancelled: 'cancelled' },
  'in-production': { dispatched: 'dispatched', cancelled: 'cancelled' },
  dispatched: {},
  cancelled: {},
  refused: {},
}

export const applyGarmentEvent = (state: GarmentState, event: GarmentEventKind): GarmentState =>
  GARMENT_TABLE[state][event] ?? state

const isDead = (state: GarmentState): boolean => state === 'cancelled' || state === 'refused'

/** What its garments together mean for the order; null while they do not say anything new. */
export function orderEventOf(garments: readonly GarmentState[]): OrderEventKind | null {
  const living = garments.filter((state) => !isDead(state))
  if (living.length === 0)
    return garments.every((state) => state === 'refused') ? 'refused' : 'cancelled'
  if (living.every((state) => state === 'dispatched')) return 'dispatched'
  if (living.some((state) => state === 'in-production' || state === 'dispatched')) return 'scanned'
  if (living.every((state) => state === 'accepted')) return 'accepted'
  return living.every((state) => state !== 'paid') ? 'sent' : null
}
