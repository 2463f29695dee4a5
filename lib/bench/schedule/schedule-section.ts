import { dispatch, RULES } from '@/lib/core/factory/scheduling/dispatch'
import { improveSchedule } from '@/lib/core/factory/scheduling/improve-schedule'
import { scheduleOf } from '@/lib/core/factory/scheduling/schedule'
import { scheduleFault } from '@/lib/core/factory/scheduling/schedule-fault'
import type { Shop } from '@/lib/core/factory/scheduling/shop'
import { seededRandom } from '@/lib/core/shared/random'
import { againstLimit, againstPeer, type Measure } from '../measure'
import type { Section } from '../section'
import { INSTANCES, readInstance } from './instances'

/**
 * Schedules of the standard instances in five seconds each: how far above the best known makespan, and
 * beside the best of four dispatching rules within Giffler and Thompson's active schedules, which is
 * what a foreman's rules give. Every schedule is checked for feasibility before it counts.
 */
const SECONDS = 5
const SEED = 1
const GAP = 'schedule.gap'
const MEAN = `${GAP}.mean`
const MOST_MEAN_PERCENT = 2

const gapPercent = (makespan: number, best: number): number => 100 * (makespan / best - 1)

function ours(shop: Shop): { readonly makespan: number; readonly isFeasible: boolean } {
  const endMs = performance.now() + SECONDS * 1000
  const found = improveSchedule(shop, {
    random: seededRandom(SEED),
    budget: {
      iterations: Number.POSITIVE_INFINITY,
      hasTime: () => performance.now() < endMs,
    },
  })
  return { makespan: found.makespan, isFeasible: scheduleFault(shop, found) === undefined }
}

function byRules(shop: Shop): number {
  const plans = RULES.map((rule) => dispatch(shop, rule, seededRandom(SEED)))
  const feasible = plans.filter((plan) => !scheduleFault(shop, scheduleOf(shop, plan)))
  return Math.min(...feasible.map(({ makespan }) => makespan))
}

export const SCHEDULE: Section = {
  names: [MEAN, ...INSTANCES.map(({ name }) => `${GAP}.${name}`)],
  run: async (isWanted, print) => {
    const gaps: number[] = []
    let isRight = true
    for (const { name, best } of INSTANCES) {
      if (!isWanted(`${GAP}.${name}`, MEAN)) continue
      const shop = readInstance(name)
      if (!shop) {
        process.stderr.write(`EVALUATION_DATA has no instance ${name}: it is left out\n`)
        continue
      }
      const { makespan, isFeasible } = ours(shop)
      isRight &&= isFeasible
      gaps.push(gapPercent(makespan, best))
      print(measureOf(name, best, makespan, byRules(shop), isFeasible))
    }
    if (gaps.length === 0) return
    const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length
    print(againstLimit({ name: MEAN, unit: '%', ours: mean }, MOST_MEAN_PERCENT, isRight))
  },
}

/** As makespans, so that the ratio says how much longer the rules take. */
const measureOf = (
  name: string,
  best: number,
  makespan: number,
  peer: number,
  isFeasible: boolean,
): Measure => {
  const head = { name: `${GAP}.${name}`, unit: `makespan, best known ${best}`, ours: makespan }
  return againstPeer(head, { peer, peerName: 'best of four rules', target: 1 }, isFeasible)
}
