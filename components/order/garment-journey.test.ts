import { describe, expect, it } from 'vitest'
import { garmentJourney, isWaiting } from './garment-journey'

const at = (hour: number) => Date.parse(`2026-11-24T${String(hour).padStart(2, '0')}:00:00Z`)
const iso = (hour: number) => new Date(at(hour)).toISOString()
const stop = (sequence: number, station: string, from: number) => ({
  sequence,
  station,
  plannedStart: iso(from),
  plannedEnd: iso(from + 1),
})
const event = (kind: string, hour: number, data: object, lineId = 'a') => ({
  kind,
  lineId,
  data: data as Record<string, unknown>,
  occurredShopMs: at(hour),
})

const STATIONS = [stop(1, 'cutting', 7), stop(2, 'fusing', 9), stop(3, 'pressing', 12)]
const ACCEPTED = event('accepted', 5, { stations: STATIONS })
const CUT = event('scanned', 8, { sequence: 1, station: 'cutting', next: STATIONS[1] })

const statesOf = (...given: Parameters<typeof garmentJourney>) =>
  garmentJourney(...given).map(({ station, state }) => `${station} ${state}`)

describe('the way of one garment', () => {
  it('is all to come until its first visit begins', () => {
    expect(statesOf([ACCEPTED], 'a', at(6))).toEqual([
      'cutting to-come',
      'fusing to-come',
      'pressing to-come',
    ])
    expect(statesOf([ACCEPTED], 'a', at(7))[0]).toBe('cutting now')
  })

  it('moves to the next station with each scan, and waits there for its hour', () => {
    const journey = garmentJourney([ACCEPTED, CUT], 'a', at(8))
    expect(journey.map(({ state }) => state)).toEqual(['done', 'now', 'to-come'])
    expect(journey.map((each) => isWaiting(each, at(8)))).toEqual([false, true, false])
  })

  it('reads the same from events that arrive in another order, or before the plan', () => {
    const late = event('scanned', 13, { sequence: 3, station: 'pressing', next: null })
    expect(statesOf([late, CUT, ACCEPTED], 'a', at(14))).toEqual([
      'cutting done',
      'fusing done',
      'pressing done',
    ])
    expect(statesOf([CUT], 'a', at(8))).toEqual(['cutting done', 'fusing now'])
  })

  it('takes a new plan over from the place where it begins', () => {
    const rework = event('promise-changed', 13, {
      stations: [stop(3, 'sleeves', 13), stop(4, 'pressing', 15)],
    })
    expect(statesOf([ACCEPTED, CUT, rework], 'a', at(13))).toEqual([
      'cutting done',
      'fusing now',
      'sleeves to-come',
      'pressing to-come',
    ])
  })

  it('knows nothing of another garment of the order', () => {
    expect(garmentJourney([ACCEPTED], 'b', at(8))).toEqual([])
  })
})
