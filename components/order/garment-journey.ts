import type { Text } from '@/lib/core/shared/text'

/**
 * One garment's way through the plant, read from its order's story: the plant's last plan, and over
 * it the scans. A scan says that a station is done; the garment then lies at the next one, or waits
 * for it where its visit has not begun by the shop's clock.
 */
export type JourneyStop = {
  readonly sequence: number
  readonly station: string
  readonly state: 'done' | 'now' | 'to-come'
  readonly startsShopMs: number
  /** When it was done, else when it is planned to be. */
  readonly endsShopMs: number
  readonly worker: Text | null
}

type StoryEvent = {
  readonly kind: string
  readonly lineId: string | null
  readonly data: Readonly<Record<string, unknown>>
  readonly occurredShopMs: number
}

type Planned = { sequence: number; station: string; plannedStart: string; plannedEnd: string }
type Scan = { sequence: number; station: string; worker?: { name?: Text }; next?: Planned | null }

const PLANS: readonly string[] = ['accepted', 'promise-changed']

export const eventsOfGarment = <E extends StoryEvent>(
  events: readonly E[],
  lineId: string,
): readonly E[] =>
  events
    .filter((event) => event.lineId === lineId)
    .sort((a, b) => a.occurredShopMs - b.occurredShopMs)

export function garmentJourney(
  events: readonly StoryEvent[],
  lineId: string,
  shopNowMs: number,
): readonly JourneyStop[] {
  const own = eventsOfGarment(events, lineId)
  const stops = new Map<number, JourneyStop>()
  const plan = (planned: Planned) =>
    stops.set(planned.sequence, {
      sequence: planned.sequence,
      station: planned.station,
      state: 'to-come',
      startsShopMs: Date.parse(planned.plannedStart),
      endsShopMs: Date.parse(planned.plannedEnd),
      worker: null,
    })
  const plans = own.filter(({ kind, data }) => PLANS.includes(kind) && Array.isArray(data.stations))
  for (const { data } of plans.slice(0, 1))
    for (const each of data.stations as Planned[]) plan(each)
  for (const { data } of plans.slice(1)) {
    const stations = data.stations as Planned[]
    const first = Math.min(...stations.map(({ sequence }) => sequence))
    // What was planned from there on is planned anew.
    for (const sequence of [...stops.keys()]) if (sequence >= first) stops.delete(sequence)
    for (const each of stations) plan(each)
  }
  for (const { kind, data, occurredShopMs } of own) {
    if (kind !== 'scanned') continue
    const scan = data as unknown as Scan
    if (scan.next && !stops.has(scan.next.sequence)) plan(scan.next)
    stops.set(scan.sequence, {
      sequence: scan.sequence,
      station: scan.station,
      state: 'done',
      startsShopMs: stops.get(scan.sequence)?.startsShopMs ?? occurredShopMs,
      endsShopMs: occurredShopMs,
      worker: scan.worker?.name ?? null,
    })
  }
  const ordered = [...stops.values()].sort((a, b) => a.sequence - b.sequence)
  const lastDone = ordered.findLastIndex(({ state }) => state === 'done')
  return ordered.map((stop, index) => {
    // A later scan proves an earlier one whose report is still on its way.
    if (index <= lastDone) return { ...stop, state: 'done' }
    const isNow = index === lastDone + 1 && (lastDone >= 0 || stop.startsShopMs <= shopNowMs)
    return isNow ? { ...stop, state: 'now' } : stop
  })
}

/** It lies there, and its visit has not begun. */
export const isWaiting = (stop: JourneyStop, shopNowMs: number): boolean =>
  stop.state === 'now' && stop.startsShopMs > shopNowMs
