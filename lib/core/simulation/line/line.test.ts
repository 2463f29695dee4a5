import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { exponential } from '../chance/exponential'
import { streamsOf } from '../chance/stream'
import { queueTheory } from '../queue/queue-theory'
import { meanInterval } from '../statistics/interval'
import type { FlowLine, LineOperation } from './flow-line'
import type { LineFigures } from './line-tally'
import { simulateLine } from './simulate-line'

function run(line: FlowLine, seed = 1, replication = 0): LineFigures {
  const result = simulateLine(line, streamsOf(seed, replication))
  if (!result.ok) throw new Error(result.error.code)
  return result.value
}
const meanOf = (values: readonly number[]) => meanInterval(values).mean
const operation = (minutes: number, workers = 1, more: Partial<LineOperation> = {}) => ({
  name: `${minutes}`,
  minutes,
  workers,
  ...more,
})
const line = (given: Partial<FlowLine>): FlowLine => ({
  minutesPerDay: 480,
  days: 60,
  batch: 1,
  operations: [operation(1)],
  ...given,
})

const anyOperations = fc.array(
  fc
    .record({ minutes: fc.integer({ min: 1, max: 40 }), workers: fc.integer({ min: 1, max: 5 }) })
    .map(({ minutes, workers }) => operation(minutes / 8, workers)),
  { minLength: 1, maxLength: 5 },
)
const anyLine = fc
  .record({
    operations: anyOperations,
    batch: fc.integer({ min: 1, max: 9 }),
    wipCap: fc.option(fc.integer({ min: 1, max: 80 }), { nil: undefined }),
    arrivalsPerDay: fc.option(fc.integer({ min: 5, max: 300 }), { nil: undefined }),
  })
  .map((given) => line({ ...given, minutesPerDay: 60, days: 8 }))
/** The days of `anyLine` after its first quarter. */
const [FROM, UNTIL] = [120, 480]

/** When each batch goes in and out, batch by batch, as sums and maxima: no events, no clock. */
function recursiveStays(of: FlowLine, seed: number): { release: number; exit: number }[] {
  const { batch, operations, wipCap, arrivalsPerDay, minutesPerDay, days } = of
  const chance = streamsOf(seed, 0)('arrivals')
  const freeAt = operations.map(({ workers }) => new Array<number>(workers).fill(0))
  const stays: { release: number; exit: number }[] = []
  let ordered = 0
  for (;;) {
    for (let piece = 0; arrivalsPerDay && piece < batch; piece++)
      ordered += (exponential(chance) * minutesPerDay) / arrivalsPerDay
    const before = wipCap === undefined ? -1 : stays.length - Math.ceil(wipCap / batch)
    const isPushed = wipCap === undefined && arrivalsPerDay === undefined
    const release = isPushed
      ? Math.min(...(freeAt[0] ?? []))
      : Math.max(ordered, stays[before]?.exit ?? 0)
    if (release > days * minutesPerDay) return stays
    let ready = release
    operations.forEach(({ minutes }, at) => {
      const workers = freeAt[at] ?? []
      let last = 0
      for (let piece = 0; piece < batch; piece++) {
        const soonest = Math.min(...workers)
        const done = Math.max(ready, soonest) + minutes
        workers[workers.indexOf(soonest)] = done
        last = Math.max(last, done)
      }
      ready = last
    })
    stays.push({ release, exit: ready })
  }
}

describe('a flow line', () => {
  it('moves every batch as the recursion without events says', () => {
    fc.assert(
      fc.property(anyLine, fc.integer(), (given, seed) => {
        const { leadTimesDays, throughputPerDay, wip } = run(given, seed)
        const stays = recursiveStays(given, seed)
        const counted = stays.filter(({ exit }) => exit > FROM && exit <= UNTIL)
        expect(leadTimesDays).toEqual(counted.map(({ release, exit }) => (exit - release) / 60))
        expect(throughputPerDay).toBe((counted.length * given.batch) / 6)
        // Little's law, to the last figure: pieces over time are the stays together.
        const inside = stays.map(({ release, exit }) =>
          Math.max(0, Math.min(exit, UNTIL) - Math.max(release, FROM)),
        )
        const together = given.batch * inside.reduce((a, b) => a + b, 0)
        expect(wip).toBeCloseTo(together / (UNTIL - FROM), 9)
      }),
      { numRuns: 200 },
    )
  })

  it('puts out what its bottleneck lets through', () => {
    fc.assert(
      fc.property(anyOperations, fc.integer({ min: 1, max: 12 }), (operations, batch) => {
        const { throughputPerDay, utilisation } = run(line({ operations, batch, days: 20 }))
        const rates = operations.map(({ minutes, workers }) => (480 * workers) / minutes)
        const slowest = Math.min(...rates)
        // Pieces that begin together end together: an edge of the days takes all of them or none.
        const atOnce = batch + Math.max(...operations.map(({ workers }) => workers))
        expect(Math.abs(throughputPerDay - slowest)).toBeLessThanOrEqual(atOnce / 15)
        expect(Math.max(...utilisation)).toBeGreaterThan(0.97)
        expect(Math.max(...utilisation)).toBeLessThanOrEqual(1 + 1e-9)
      }),
      { numRuns: 60 },
    )
  })

  it('never holds more than its cap and one batch', () => {
    fc.assert(
      fc.property(anyLine, fc.integer(), (given, seed) => {
        const { wip } = run(given, seed)
        if (given.wipCap === undefined) return
        expect(wip).toBeLessThan(given.wipCap + given.batch)
      }),
    )
  })
})

describe('chance in a line', () => {
  it('M/D/1: single pieces that come at any minute wait as Pollaczek and Khinchine say', () => {
    const minutes = 480 / 100
    const queue = line({ operations: [operation(minutes)], arrivalsPerDay: 80, days: 400 })
    const waits = Array.from({ length: 12 }, (_, replication) => {
      const { leadTimesDays } = run(queue, 3, replication)
      return meanOf(leadTimesDays) - minutes / 480
    })
    const { low95, high95 } = meanInterval(waits)
    const { meanWait } = queueTheory({
      arrivalRate: 80,
      serviceRate: 100,
      servers: 1,
      gaps: { kind: 'exponential' },
      services: { kind: 'fixed' },
    })
    expect(low95).toBeLessThan(meanWait)
    expect(high95).toBeGreaterThan(meanWait)
  })

  it('Jackson: stations in tandem without memory are queues that know nothing of one another', () => {
    const scatter = { kind: 'exponential' } as const
    const stations = [
      [4, 1],
      [10, 3],
      [7, 2],
    ] as const
    const tandem = line({
      operations: stations.map(([minutes, workers]) => operation(minutes, workers, { scatter })),
      arrivalsPerDay: 90,
      days: 500,
    })
    const runs = Array.from({ length: 12 }, (_, replication) => run(tandem, 5, replication))
    const theory = stations
      .map(([minutes, servers]) => {
        const rates = { arrivalRate: 90, serviceRate: 480 / minutes, servers }
        const { meanWait } = queueTheory({ ...rates, gaps: scatter, services: scatter })
        return meanWait + minutes / 480
      })
      .reduce((a, b) => a + b)
    const stay = meanInterval(runs.map(({ leadTimesDays }) => meanOf(leadTimesDays)))
    expect(stay.low95).toBeLessThan(theory)
    expect(stay.high95).toBeGreaterThan(theory)
    const pieces = meanInterval(runs.map(({ wip }) => wip))
    expect(pieces.low95).toBeLessThan(90 * theory)
    expect(pieces.high95).toBeGreaterThan(90 * theory)
  })

  it('pieces done once more, and stops, cost the bottleneck their share', () => {
    const often = run(line({ operations: [operation(2, 3, { redoShare: 0.1 })], days: 200 }))
    expect(Math.abs(often.throughputPerDay / (720 * 0.9) - 1)).toBeLessThan(0.01)
    const stoppages = { everyMinutes: 60, forMinutes: 15 }
    const stops = run(line({ operations: [operation(2, 3, { stoppages })], days: 400 }))
    expect(Math.abs(stops.throughputPerDay / (720 * 0.8) - 1)).toBeLessThan(0.01)
    expect(stops.utilisation[0]).toBeCloseTo(1, 3)
  })

  it('asks for the same orders whatever the line does with them', () => {
    const given = line({ arrivalsPerDay: 50, operations: [operation(2, 1)], days: 40 })
    const scatter = { kind: 'gamma', cv: 1 } as const
    const other = { ...given, operations: [operation(2, 2, { scatter })] }
    // Light load: nearly every order of the window leaves in it.
    const difference = run(given).throughputPerDay - run(other).throughputPerDay
    expect(Math.abs(difference)).toBeLessThan(0.1)
  })
})

describe('calendars and cutting', () => {
  it('a half-day shift lets half through, and is busy all its time', () => {
    const half = operation(2, 3, { shift: { fromMinute: 0, toMinute: 240 } })
    const { throughputPerDay, utilisation } = run(line({ operations: [operation(1, 3), half] }))
    expect(throughputPerDay).toBeCloseTo(360, 0)
    expect(utilisation[1]).toBeCloseTo(1, 6)
  })

  it('cutting by the piece is the first operation', () => {
    const cutting = { operators: 2, minPerPiece: 3 }
    const cut = run(line({ cutting, operations: [operation(1)], batch: 4 }))
    const sewn = run(line({ operations: [operation(3, 2), operation(1)], batch: 4 }))
    expect(cut).toEqual(sewn)
  })

  const lay = { operators: 4, minPerPiece: 1, layMinutesPerLayer: 1.5, cutMinutes: 30, layers: 60 }

  it('a table lays as many layers as it may, for as many batches as find room', () => {
    const full = { ...lay, patternsPerLay: 8 }
    // 60 × 1.5 + 30 minutes for 480 pieces: four lays a day.
    const { throughputPerDay, utilisation } = run(
      line({ cutting: full, operations: [operation(0.2)], batch: 60 }),
    )
    expect(throughputPerDay).toBeCloseTo(1920, 0)
    expect(utilisation[0]).toBeCloseTo(1, 9)
  })

  it('a table lays no more layers than the pieces that wait ask for', () => {
    const alone = { ...lay, patternsPerLay: 8 }
    // 20 pieces: 3 layers, 4.5 + 30 minutes, then a minute each.
    const { leadTimesDays } = run(
      line({ cutting: alone, operations: [operation(1)], batch: 20, wipCap: 1 }),
    )
    expect(leadTimesDays[0]).toBeCloseTo((34.5 + 20) / 480, 9)
  })
})

describe('floaters', () => {
  it('with one skill are workers of that operation', () => {
    fc.assert(
      fc.property(anyLine, fc.nat(), fc.integer(), (given, pick, seed) => {
        const operations = given.operations.map((each, at) => ({ ...each, name: `${at}` }))
        const helped = pick % operations.length
        // Without a cap a line takes a batch when its first operation is free, and floaters are not its own.
        const wipCap = given.wipCap ?? 7
        const floaters = [{ people: 2, skills: [`${helped}`] }]
        const more = operations.map((each, at) =>
          at === helped ? { ...each, workers: each.workers + 2 } : each,
        )
        const withFloaters = run({ ...given, wipCap, operations, floaters }, seed)
        const withWorkers = run({ ...given, wipCap, operations: more }, seed)
        expect(withFloaters.leadTimesDays).toEqual(withWorkers.leadTimesDays)
        expect(withFloaters.wip).toBeCloseTo(withWorkers.wip, 9)
      }),
    )
  })

  it('with all skills level a line: everybody is busy, and it puts out what they can do together', () => {
    const floaters = [{ people: 1, skills: ['10', '6'] }]
    const operations = [operation(10), operation(6)]
    const { throughputPerDay, utilisation, floaterUtilisation } = run(
      line({ operations, floaters, wipCap: 30, days: 100 }),
    )
    expect(Math.abs(throughputPerDay - (3 * 480) / 16)).toBeLessThan(0.5)
    for (const busy of [...utilisation, ...floaterUtilisation]) expect(busy).toBeGreaterThan(0.99)
    expect(run(line({ operations, wipCap: 30, days: 100 })).throughputPerDay).toBeCloseTo(48, 0)
  })
})

it('a slip in the minutes is refused before the machine hangs', () => {
  const slip = line({ operations: [operation(1e-6, 100)] })
  const refused = simulateLine(slip, streamsOf(1, 0), 10_000)
  expect(refused).toEqual({ ok: false, error: { code: 'too-long' } })
})
