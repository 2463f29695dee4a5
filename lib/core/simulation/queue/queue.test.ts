import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Scatter, scatterSampler } from '../chance/scatter'
import { streamsOf } from '../chance/stream'
import { TimeAverage } from '../statistics/time-average'
import { erlangC } from './erlang-c'
import type { QueueSystem } from './queue-system'
import { queueTheory } from './queue-theory'
import { queueWaits } from './queue-waits'
import { simulateQueue } from './simulate-queue'

const memoryless = { kind: 'exponential' } as const
const system = (arrivalRate: number, servers: number, services: Scatter = memoryless) =>
  ({ arrivalRate, serviceRate: 1, servers, gaps: memoryless, services }) satisfies QueueSystem

const anySystem = fc
  .record({
    load: fc.double({ min: 0.05, max: 1.2, noNaN: true }),
    servers: fc.integer({ min: 1, max: 6 }),
    seed: fc.integer(),
    services: fc.constantFrom<Scatter>(
      memoryless,
      { kind: 'fixed' },
      { kind: 'lognormal', cv: 0.6 },
    ),
  })
  .map(({ load, servers, seed, services }) => ({
    queue: system(load * servers, servers, services),
    streams: streamsOf(seed, 0),
    customers: 300,
  }))

/** J. Kiefer, J. Wolfowitz 1955: each customer takes the server that is free first. No events. */
function recursiveWaits({ queue, streams, customers }: Parameters<typeof arrivalsOf>[0]) {
  const { arrivals, durations } = arrivalsOf({ queue, streams, customers })
  const freeAt = new Array<number>(queue.servers).fill(0)
  return arrivals.map((arrival, at) => {
    const soonest = Math.min(...freeAt)
    const begin = Math.max(arrival, soonest)
    freeAt[freeAt.indexOf(soonest)] = begin + (durations[at] ?? 0)
    return begin - arrival
  })
}

type Run = {
  readonly queue: QueueSystem
  readonly streams: ReturnType<typeof streamsOf>
  readonly customers: number
}
function arrivalsOf({ queue, streams, customers }: Run) {
  const [gapOf, serviceOf] = [scatterSampler(queue.gaps), scatterSampler(queue.services)]
  const [gaps, services] = [streams('arrivals'), streams('services')]
  let now = 0
  const arrivals: number[] = []
  const durations: number[] = []
  for (let at = 0; at < customers; at++) {
    now += gapOf(gaps) / queue.arrivalRate
    arrivals.push(now)
    durations.push(serviceOf(services) / queue.serviceRate)
  }
  return { arrivals, durations }
}

describe('a simulated queue', () => {
  it('keeps everybody waiting as long as the recursion without events says', () => {
    fc.assert(
      fc.property(anySystem, (run) => {
        const { waits } = simulateQueue(run.queue, run.customers, run.streams)
        expect([...waits]).toEqual(recursiveWaits(run))
      }),
    )
  })

  it("obeys Little's law to the last figure: line length over time is the waits together", () => {
    fc.assert(
      fc.property(anySystem, (run) => {
        const { waits } = simulateQueue(run.queue, run.customers, run.streams)
        const { arrivals } = arrivalsOf(run)
        const steps = arrivals.flatMap((arrival, at) => [
          { time: arrival, by: 1 },
          { time: arrival + (waits[at] ?? 0), by: -1 },
        ])
        const length = new TimeAverage(0)
        for (const { time, by } of steps.sort((a, b) => a.time - b.time)) length.change(time, by)
        const end = Math.max(...steps.map(({ time }) => time))
        const together = waits.reduce((sum, wait) => sum + wait, 0)
        expect(length.mean(end) * end).toBeCloseTo(together, 6)
      }),
    )
  })

  it('lets nobody wait longer for one server more: the people are the same', () => {
    fc.assert(
      fc.property(anySystem, ({ queue, streams, customers }) => {
        const fewer = simulateQueue(queue, customers, streams).waits
        const more = simulateQueue({ ...queue, servers: queue.servers + 1 }, customers, streams)
        expect(more.waits.every((wait, at) => wait <= (fewer[at] ?? 0) + 1e-9)).toBe(true)
      }),
    )
  })
})

describe('theory', () => {
  it('is Erlang C where books have it', () => {
    expect(erlangC(1, 0.8)).toBeCloseTo(0.8, 12)
    expect(erlangC(2, 1)).toBeCloseTo(1 / 3, 12)
    expect(erlangC(5, 4)).toBeCloseTo(0.5541, 4)
    expect(erlangC(3, 2.4)).toBeCloseTo(0.6472, 4)
    expect(erlangC(1000, 900)).toBeGreaterThan(0)
  })

  it('is Pollaczek and Khinchine for one server: half the wait where service is fixed', () => {
    expect(queueTheory(system(0.8, 1)).meanWait).toBeCloseTo(4, 12)
    expect(queueTheory(system(0.8, 1, { kind: 'fixed' }))).toEqual({
      meanWait: expect.closeTo(2, 12),
      isExact: true,
    })
    const gamma = queueTheory(system(0.8, 1, { kind: 'gamma', cv: 2 }))
    expect(gamma.meanWait).toBeCloseTo(10, 12)
    expect(queueTheory(system(2.4, 3, { kind: 'fixed' })).isExact).toBe(false)
  })
})

describe('mean waits', () => {
  it.each<[string, QueueSystem]>([
    ['M/M/1', system(0.5, 1)],
    ['M/M/3', system(2.1, 3)],
    ['M/M/10', system(8, 10)],
    ['M/D/1', system(0.7, 1, { kind: 'fixed' })],
    ['M/G/1, gamma', system(0.6, 1, { kind: 'gamma', cv: 1.5 })],
    ['M/G/1, lognormal', system(0.6, 1, { kind: 'lognormal', cv: 0.7 })],
    ['M/G/1, measured', system(0.6, 1, { kind: 'empirical', values: [1, 2, 9] })],
  ])('of %s hold the formula', (_, queue) => {
    const { low95, high95 } = queueWaits(queue, { customers: 20_000, replications: 20, seed: 6 })
    const { meanWait, isExact } = queueTheory(queue)
    expect(isExact).toBe(true)
    expect(low95).toBeLessThan(meanWait)
    expect(high95).toBeGreaterThan(meanWait)
  })

  it('hold Erlang C for about 95 of 100 seeds', () => {
    const queue = system(1, 2)
    const { meanWait } = queueTheory(queue)
    const seeds = 300
    let held = 0
    for (let seed = 0; seed < seeds; seed++) {
      const { low95, high95 } = queueWaits(queue, { customers: 1000, replications: 10, seed })
      if ((low95 ?? 0) <= meanWait && meanWait <= (high95 ?? 0)) held += 1
    }
    expect(held / seeds).toBeGreaterThan(0.91)
    expect(held / seeds).toBeLessThan(0.985)
  })

  it('of a single run have an interval of batch means', () => {
    const { mean, low95, high95 } = queueWaits(system(0.5, 1), {
      customers: 100_000,
      replications: 1,
      seed: 2,
    })
    expect(low95).toBeLessThan(mean)
    expect(high95).toBeGreaterThan(1)
    expect(low95).toBeLessThan(1)
    expect(queueWaits(system(0.5, 1), { customers: 3, replications: 1, seed: 2 }).low95).toBeNull()
  })
})
