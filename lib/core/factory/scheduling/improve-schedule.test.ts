import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/shared/random'
import { randomShop } from '@/lib/testing/random-shop'
import { blendPlans } from './blend-plans'
import { dispatch, RULES } from './dispatch'
import { improveSchedule } from './improve-schedule'
import { lowerBound } from './lower-bound'
import { readShopText } from './read-shop-text'
import { scheduleOf } from './schedule'
import { scheduleFault } from './schedule-fault'
import { type Shop, shopOf } from './shop'

const improved = (shop: Shop, iterations: number, seed = 1) =>
  improveSchedule(shop, {
    random: seededRandom(seed),
    budget: { iterations, hasTime: () => true },
  })

/** The least makespan of all: every order of operations in turn, every way, each as early as it can. */
function leastMakespan(shop: Shop): number {
  let least = Number.POSITIVE_INFINITY
  const next = Int32Array.from(shop.starts)
  const ready = new Int32Array(next.length)
  const free = new Int32Array(shop.machines)
  const go = (left: number, makespan: number): void => {
    if (makespan >= least) return
    if (left === 0) {
      least = makespan
      return
    }
    for (let job = 0; job < next.length; job++) {
      const v = next[job] as number
      if (v === shop.operations) continue
      for (let way = shop.firstWay[v] as number; way < (shop.firstWay[v + 1] as number); way++) {
        const machine = shop.wayMachine[way] as number
        const [was, wasFree] = [ready[job] as number, free[machine] as number]
        const end = Math.max(was, wasFree) + (shop.wayTime[way] as number)
        next[job] = shop.jobAfter[v] as number
        ready[job] = end
        free[machine] = end
        go(left - 1, Math.max(makespan, end))
        next[job] = v
        ready[job] = was
        free[machine] = wasFree
      }
    }
  }
  go(shop.operations, 0)
  return least
}

describe('a schedule', () => {
  it('is feasible and no shorter than the lower bound, whatever the shop', () => {
    fc.assert(
      fc.property(randomShop({ jobs: 5, operations: 5 }), fc.nat(), (shop, seed) => {
        const found = improved(shop, 300, seed)
        expect(scheduleFault(shop, found)).toBeUndefined()
        expect(found.makespan).toBeGreaterThanOrEqual(lowerBound(shop))
      }),
      { numRuns: 150 },
    )
  })

  it('is the shortest there is where all can be tried', () => {
    fc.assert(
      fc.property(randomShop({ jobs: 3, operations: 2 }), (shop) => {
        expect(improved(shop, 2000).makespan).toBe(leastMakespan(shop))
      }),
      { numRuns: 100 },
    )
  })

  it('is the same for the same seed and iterations', () => {
    fc.assert(
      fc.property(randomShop({ jobs: 5, operations: 4 }), fc.nat(), (shop, seed) => {
        expect(improved(shop, 200, seed)).toEqual(improved(shop, 200, seed))
      }),
      { numRuns: 30 },
    )
  })

  it('is there at once, without a single iteration', () => {
    fc.assert(
      fc.property(randomShop({ jobs: 4, operations: 4 }), (shop) => {
        expect(scheduleFault(shop, improved(shop, 0))).toBeUndefined()
      }),
      { numRuns: 50 },
    )
  })

  it('starts no operation later than its plan makes it', () => {
    const shop = shopOf([[[{ machine: 0, time: 3 }], [{ machine: 1, time: 2 }]]], 2)
    expect(improved(shop, 10)).toEqual({
      makespan: 5,
      operations: [
        { job: 0, index: 0, machine: 0, start: 0, end: 3 },
        { job: 0, index: 1, machine: 1, start: 3, end: 5 },
      ],
    })
  })
})

describe('a dispatched plan, and one between two', () => {
  it('is feasible by every rule', () => {
    fc.assert(
      fc.property(randomShop({ jobs: 5, operations: 5 }), fc.nat(), (shop, seed) => {
        const random = seededRandom(seed)
        const plans = RULES.map((rule) => dispatch(shop, rule, random))
        const [a, , , b] = plans
        if (a && b) plans.push(blendPlans(shop, a, b, random))
        for (const plan of plans) {
          const made = scheduleOf(shop, plan)
          expect(scheduleFault(shop, made)).toBeUndefined()
          expect(made.makespan).toBe(plan.makespan)
        }
      }),
      { numRuns: 100 },
    )
  })
})

/** Fisher and Thompson 1963, six jobs on six machines; the optimum is 55. */
const FT06 = `6 6
2 1 0 3 1 6 3 7 5 3 4 6
1 8 2 5 4 10 5 10 0 10 3 4
2 5 3 4 5 8 0 9 1 1 4 7
1 5 0 5 2 5 3 3 4 8 5 9
2 9 1 3 4 5 5 4 0 3 3 1
1 3 3 3 5 9 0 10 4 4 2 1`

it('finds the optimum of the six jobs of Fisher and Thompson', () => {
  const shop = readShopText(FT06)
  if (!shop.ok) throw new Error(shop.error.code)
  expect(improved(shop.value, 20_000).makespan).toBe(55)
})
