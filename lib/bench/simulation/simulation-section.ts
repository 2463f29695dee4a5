import { streamsOf } from '@/lib/core/simulation/chance/stream'
import { lineAnswer } from '@/lib/core/simulation/line/line-answer'
import { LINE_PRESETS } from '@/lib/core/simulation/line/presets/line-presets'
import type { QueueSystem } from '@/lib/core/simulation/queue/queue-system'
import { queueTheory } from '@/lib/core/simulation/queue/queue-theory'
import { queueWaits } from '@/lib/core/simulation/queue/queue-waits'
import { simulateQueue } from '@/lib/core/simulation/queue/simulate-queue'
import { againstLimit, againstPeer, type Measure } from '../measure'
import { bestOf } from '../sampling'
import type { Section } from '../section'
import { plainHeapWaits } from './plain-heap-queue'

const EVENTS = 'simulation.events'
const COVERAGE = 'simulation.misses'
const SHIRTS = 'simulation.shirt-case'

/** The kernel's speed, how honest its intervals are, and a factory that was published. */
export const SIMULATION: Section = {
  names: [EVENTS, COVERAGE, SHIRTS],
  run: async (isWanted, print) => {
    if (isWanted(EVENTS)) print(await eventsMeasure())
    if (isWanted(COVERAGE)) print(missesMeasure())
    if (isWanted(SHIRTS)) print(shirtMeasure())
  },
}

const memoryless = { kind: 'exponential' } as const
const queue = (arrivalRate: number, servers: number): QueueSystem => ({
  arrivalRate,
  serviceRate: 1,
  servers,
  gaps: memoryless,
  services: memoryless,
})

const CUSTOMERS = 1_000_000

/** M/M/3 at load 0.8, a million customers, drawing included. */
async function eventsMeasure(): Promise<Measure> {
  const system = queue(2.4, 3)
  const ours = await bestOf(() => () => simulateQueue(system, CUSTOMERS, streamsOf(1, 0)))
  const peer = await bestOf(() => () => plainHeapWaits(system, CUSTOMERS, streamsOf(1, 0)))
  const { events, waits } = ours.value
  const perSecond = (events / ours.ms / 1000).toPrecision(3)
  process.stderr.write(`${EVENTS}: ${perSecond} million events a second\n`)
  return againstPeer(
    { name: EVENTS, unit: 'ms', ours: ours.ms },
    { peer: peer.ms, peerName: 'plain heap of event objects', target: 1 },
    waits.every((wait, at) => wait === peer.value[at]),
  )
}

const SEEDS = 400

/** Of 100 seeds, how many have an interval that Erlang C lies outside of; five would be right. */
function missesMeasure(): Measure {
  const system = queue(1.6, 2)
  const { meanWait } = queueTheory(system)
  let missed = 0
  for (let seed = 0; seed < SEEDS; seed++) {
    const runs = { customers: 10_000, replications: 20, seed }
    const { low95, high95 } = queueWaits(system, runs)
    if (meanWait < (low95 ?? 0) || meanWait > (high95 ?? 0)) missed += 1
  }
  return againstLimit({ name: COVERAGE, unit: '%', ours: (100 * missed) / SEEDS }, 8)
}

/** The farthest any published output or lead time of the shirt case lies from ours. */
function shirtMeasure(): Measure {
  const off = LINE_PRESETS.filter(({ name }) => name.startsWith('shirts')).flatMap(
    ({ line, published }) => {
      const answer = lineAnswer(line, { seed: 1, replication: 0 })
      if (!answer.ok) return [100]
      const { throughputPerDay, leadTimeDays } = answer.value
      return [
        Math.abs(throughputPerDay / (published.throughputPerDay ?? 0) - 1) * 100,
        Math.abs((leadTimeDays ?? 0) / (published.leadTimeDays ?? 0) - 1) * 100,
      ]
    },
  )
  return againstLimit({ name: SHIRTS, unit: '%', ours: Math.max(...off) }, 1)
}
