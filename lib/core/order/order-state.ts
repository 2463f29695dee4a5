/**
 * The life of an order as a table: state → event → next state. Payment, plant and carrier report
 * over separate wires, so that events come late, twice and in any order: an event that the table
 * does not name in a state is kept in the story and moves nothing, and nothing ever moves back,
 * except that a wish to cancel may be turned down. Our assumption: `refunded` means that everything
 * was given back; a part of the money given back is counted beside the state.
 */
export const ORDER_STATES = [
  /** Money is there, the plant has not answered yet. */
  'paid',
  /** The plant took the packages (201) and named a day. */
  'sent',
  /** It has planned them. */
  'accepted',
  'in-production',
  /** All garments have left the plant; the parcel waits for the carrier. */
  'dispatched',
  'in-transit',
  'delivered',
  'cancel-requested',
  'cancelled',
  /** The plant said no: nothing is made, everything is given back. */
  'refused-by-plant',
  'refunded',
] as const
export type OrderState = (typeof ORDER_STATES)[number]

export const ORDER_EVENTS = [
  'sent',
  'accepted',
  'scanned',
  'dispatched',
  'handed-over',
  'in-transit',
  'delivered',
  'cancel-requested',
  'cancel-refused',
  'cancelled',
  'refused',
  'refunded',
] as const
export type OrderEventKind = (typeof ORDER_EVENTS)[number]

type Row = Readonly<Partial<Record<OrderEventKind, OrderState>>>

/** What the carrier says is true whatever we have heard from the plant so far. */
const ON_ITS_WAY: Row = {
  'handed-over': 'in-transit',
  'in-transit': 'in-transit',
  delivered: 'delivered',
}

const STILL_OURS: Row = {
  ...ON_ITS_WAY,
  dispatched: 'dispatched',
  'cancel-requested': 'cancel-requested',
  cancelled: 'cancelled',
  refunded: 'refunded',
}

export const ORDER_TABLE: Readonly<Record<OrderState, Row>> = {
  paid: {
    ...STILL_OURS,
    sent: 'sent',
    accepted: 'accepted',
    scanned: 'in-production',
    refused: 'refused-by-plant',
  },
  sent: {
    ...STILL_OURS,
    accepted: 'accepted',
    scanned: 'in-production',
    refused: 'refused-by-plant',
  },
  accepted: { ...STILL_OURS, scanned: 'in-production' },
  'in-production': STILL_OURS,
  dispatched: { ...ON_ITS_WAY, refunded: 'refunded' },
  'in-transit': { delivered: 'delivered', refunded: 'refunded' },
  delivered: { refunded: 'refunded' },
  // A parcel that left while the wish was on its way is a parcel that left.
  'cancel-requested': {
    ...ON_ITS_WAY,
    dispatched: 'dispatched',
    'cancel-refused': 'in-production',
    cancelled: 'cancelled',
    refused: 'cancelled',
    refunded: 'refunded',
  },
  cancelled: { refunded: 'refunded' },
  'refused-by-plant': { refunded: 'refunded' },
  refunded: {},
}

/** Nothing more is made or carried; only money may still go back. */
export const ENDED_STATES = [
  'delivered',
  'cancelled',
  'refused-by-plant',
  'refunded',
] as const satisfies readonly OrderState[]

export const isEnded = (state: OrderState): boolean =>
  (ENDED_STATES as readonly OrderState[]).includes(state)

export function applyOrderEvent(
  state: OrderState,
  event: OrderEventKind,
): { readonly moved: boolean; readonly state: OrderState } {
  const next = ORDER_TABLE[state][event]
  return next && next !== state ? { moved: true, state: next } : { moved: false, state }
}
