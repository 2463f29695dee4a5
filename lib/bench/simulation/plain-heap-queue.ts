import { scatterSampler } from '@/lib/core/simulation/chance/scatter'
import type { Streams } from '@/lib/core/simulation/chance/stream'
import type { QueueSystem } from '@/lib/core/simulation/queue/queue-system'

/**
 * The same queue as textbooks write it: a plain binary heap of event objects that swap places, each with
 * its time, its number (so that ties come out alike) and what happens then. The chance is ours.
 */
type Planned = { readonly time: number; readonly number: number; readonly happen: () => void }

const isBefore = (a: Planned, b: Planned): boolean =>
  a.time < b.time || (a.time === b.time && a.number < b.number)

export function plainHeapWaits(
  { arrivalRate, serviceRate, servers, gaps, services }: QueueSystem,
  customers: number,
  streams: Streams,
): Float64Array {
  const [gapChance, serviceChance] = [streams('arrivals'), streams('services')]
  const [gapOf, serviceOf] = [scatterSampler(gaps), scatterSampler(services)]
  const waits = new Float64Array(customers)
  const line: { readonly place: number; readonly came: number; readonly minutes: number }[] = []
  const heap: Planned[] = []
  let [now, number, came, served, free] = [0, 0, 0, 0, servers]

  const swap = (a: number, b: number): void => {
    const held = heap[a] as Planned
    heap[a] = heap[b] as Planned
    heap[b] = held
  }
  const plan = (time: number, happen: () => void): void => {
    let at = heap.push({ time, number: number++, happen }) - 1
    while (at > 0) {
      const parent = (at - 1) >> 1
      if (!isBefore(heap[at] as Planned, heap[parent] as Planned)) break
      swap(at, parent)
      at = parent
    }
  }
  const next = (): Planned => {
    const first = heap[0] as Planned
    const last = heap.pop() as Planned
    if (heap.length > 0) heap[0] = last
    for (let at = 0; ; ) {
      let least = at
      for (const child of [2 * at + 1, 2 * at + 2])
        if (child < heap.length && isBefore(heap[child] as Planned, heap[least] as Planned))
          least = child
      if (least === at) return first
      swap(at, least)
      at = least
    }
  }
  const begin = (): void => {
    const customer = line[served++]
    if (!customer) return
    free -= 1
    waits[customer.place] = now - customer.came
    plan(now + customer.minutes, depart)
  }
  const depart = (): void => {
    free += 1
    if (served < came) begin()
  }
  const arrive = (): void => {
    line.push({ place: came++, came: now, minutes: serviceOf(serviceChance) / serviceRate })
    if (came < customers) plan(now + gapOf(gapChance) / arrivalRate, arrive)
    if (free > 0) begin()
  }
  plan(gapOf(gapChance) / arrivalRate, arrive)
  while (heap.length > 0) {
    const event = next()
    now = event.time
    event.happen()
  }
  return waits
}
