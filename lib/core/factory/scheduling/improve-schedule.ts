import type { Random } from '@/lib/core/shared/random'
import { blendPlans } from './blend-plans'
import { dispatch, RULES } from './dispatch'
import { lowerBound } from './lower-bound'
import type { KeptPlan } from './plan'
import { type Schedule, scheduleOf } from './schedule'
import type { Shop } from './shop'
import { type Budget, tabuSearch } from './tabu-search'

const ELITE = 6
const PATIENCE = 4000

/**
 * The best schedule that a budget buys: tabu search from a few dispatched plans, then from plans between
 * two of them, of which the child replaces the worse (Peng, Lü and Cheng 2015); when children no longer
 * improve, all begins anew. Stops early at the lower bound. How many plans, and how patient the search
 * is, was chosen on standard instances.
 */
export function improveSchedule(
  shop: Shop,
  { random, budget }: { readonly random: Random; readonly budget: Budget },
): Schedule {
  const floor = lowerBound(shop)
  const search = (from: KeptPlan) =>
    tabuSearch(shop, from, { patience: PATIENCE, floor, random, budget })
  const goesOn = () => budget.iterations > 0 && budget.hasTime()
  let best = dispatch(shop, RULES[0], random)
  const see = (plan: KeptPlan): KeptPlan => {
    if (plan.makespan < best.makespan) best = plan
    return plan
  }
  for (const rule of RULES.slice(1)) if (budget.hasTime()) see(dispatch(shop, rule, random))
  while (best.makespan > floor && goesOn()) {
    const elite: KeptPlan[] = []
    while (elite.length < ELITE && best.makespan > floor && goesOn())
      elite.push(see(search(elite.length === 0 ? best : dispatch(shop, 'chance', random))))
    let idle = 0
    while (elite.length === ELITE && idle < 3 * ELITE && best.makespan > floor && goesOn()) {
      const a = Math.floor(random() * ELITE)
      const b = (a + 1 + Math.floor(random() * (ELITE - 1))) % ELITE
      const one = elite[a] as KeptPlan
      const other = elite[b] as KeptPlan
      const child = see(search(blendPlans(shop, one, other, random)))
      const worse = one.makespan >= other.makespan ? a : b
      idle++
      if (child.makespan <= (elite[worse] as KeptPlan).makespan) {
        if (child.makespan < (elite[worse] as KeptPlan).makespan) idle = 0
        elite[worse] = child
      }
    }
  }
  return scheduleOf(shop, best)
}
