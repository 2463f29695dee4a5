import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { applyGarmentEvent, GARMENT_STATES, GARMENT_TABLE, orderEventOf } from './garment-state'
import { mayCancel } from './may-cancel'
import {
  applyOrderEvent,
  ENDED_STATES,
  isEnded,
  ORDER_EVENTS,
  ORDER_STATES,
  ORDER_TABLE,
  type OrderState,
} from './order-state'
import { stepsOf } from './order-steps'

function reachable(table: Readonly<Record<string, Readonly<Record<string, string | undefined>>>>) {
  const found = new Set(['paid'])
  for (const state of found)
    for (const next of Object.values(table[state] ?? {})) if (next) found.add(next)
  return found
}

describe('the life of an order', () => {
  it('reaches every state, and every state but the ends leads on', () => {
    expect([...reachable(ORDER_TABLE)].sort()).toEqual([...ORDER_STATES].sort())
    for (const state of ORDER_STATES)
      if (!isEnded(state)) expect(Object.keys(ORDER_TABLE[state])).not.toEqual([])
  })

  it('ends wherever it goes: an end can be reached from every state', () => {
    for (const from of ORDER_STATES) {
      const found = new Set<OrderState>([from])
      for (const state of found)
        for (const next of Object.values(ORDER_TABLE[state])) if (next) found.add(next)
      expect(ENDED_STATES.some((end) => found.has(end))).toBe(true)
    }
  })

  it('ends in the same state however the reports of a whole journey are shuffled and repeated', () => {
    const journey = [
      'sent',
      'accepted',
      'scanned',
      'dispatched',
      'handed-over',
      'in-transit',
      'delivered',
    ] as const
    fc.assert(
      fc.property(fc.shuffledSubarray([...journey, ...journey], { minLength: 14 }), (events) => {
        let state: OrderState = 'paid'
        for (const event of events) state = applyOrderEvent(state, event).state
        expect(state).toBe('delivered')
      }),
    )
  })

  it('leaves an end only by giving the money back', () => {
    for (const end of ENDED_STATES)
      for (const event of ORDER_EVENTS)
        expect(applyOrderEvent(end, event).moved).toBe(event === 'refunded' && end !== 'refunded')
  })

  it('lets a person ask to cancel until the cloth is cut, and says why not afterwards', () => {
    const open = ORDER_STATES.filter((state) => mayCancel({ state, isCut: false }).ok)
    expect(open).toEqual(['paid', 'sent', 'accepted', 'in-production'])
    const refusal = (state: OrderState, isCut = true) => {
      const answer = mayCancel({ state, isCut })
      return answer.ok ? null : answer.error.code
    }
    expect(refusal('in-production')).toBe('cloth-is-cut')
    expect(refusal('in-transit')).toBe('on-its-way')
    expect(refusal('cancel-requested')).toBe('already-asked')
    expect(refusal('refused-by-plant')).toBe('ended')
  })

  it('draws how far it came: from its state while it runs, from its story once it was broken off', () => {
    const drawn = (state: OrderState, seen: readonly string[] = []) =>
      stepsOf({ state, seen }).map((step) => step.state)
    expect(drawn('accepted')).toEqual(['done', 'now', 'to-come', 'to-come', 'to-come', 'to-come'])
    expect(drawn('cancelled', ['paid', 'accepted'])).toEqual([
      'done',
      'done',
      'fallen',
      'fallen',
      'fallen',
      'fallen',
    ])
    expect(new Set(drawn('delivered'))).toEqual(new Set(['done']))
  })
})

describe('the garments of an order', () => {
  it('reach every state', () => {
    expect([...reachable(GARMENT_TABLE)].sort()).toEqual([...GARMENT_STATES].sort())
  })

  it('hold the order back until the slowest living one has left', () => {
    expect(orderEventOf(['paid', 'accepted'])).toBeNull()
    expect(orderEventOf(['sent', 'accepted'])).toBe('sent')
    expect(orderEventOf(['accepted', 'accepted'])).toBe('accepted')
    expect(orderEventOf(['accepted', 'in-production'])).toBe('scanned')
    expect(orderEventOf(['dispatched', 'in-production'])).toBe('scanned')
    expect(orderEventOf(['dispatched', 'cancelled'])).toBe('dispatched')
  })

  it('end the order together: refused when the plant said no to all, cancelled otherwise', () => {
    expect(orderEventOf(['refused'])).toBe('refused')
    expect(orderEventOf(['refused', 'cancelled'])).toBe('cancelled')
  })

  it('stay dispatched or dead whatever is reported later', () => {
    for (const state of ['dispatched', 'cancelled', 'refused'] as const)
      expect(applyGarmentEvent(state, 'scanned')).toBe(state)
  })
})
