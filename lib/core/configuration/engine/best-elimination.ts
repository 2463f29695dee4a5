import { seededRandom } from '@/lib/core/shared/random'
import {
  type Elimination,
  type EliminationRule,
  eliminate,
  neighbourGraph,
} from './elimination-order'
import type { Problem } from './problem'

/**
 * The cheapest of several eliminations: by each rule once, then by minimum fill with blurred scores as
 * long as the steps last. A compilation takes seconds, and a better order saves most of them.
 */
const RULES: readonly EliminationRule[] = [
  { by: 'fill', isWeighted: true, noise: null },
  { by: 'fill', isWeighted: false, noise: null },
  { by: 'degree', isWeighted: false, noise: null },
]
const MOST_STEPS = 2e6
const MOST_TRIES = 30
/** So few states need no better order. */
const GOOD = 5e4

export function bestElimination(problem: Problem): Elimination {
  const joined = neighbourGraph(problem)
  let best = eliminate(problem, joined, RULES[0] as EliminationRule) as Elimination
  let steps = best.steps
  for (let at = 1; at < MOST_TRIES && steps < MOST_STEPS && best.cost > GOOD; at++) {
    const rule = RULES[at] ?? { by: 'fill', isWeighted: at % 2 === 0, noise: seededRandom(at) }
    const next = eliminate(problem, joined, rule, best.cost)
    steps += next?.steps ?? best.steps / 2
    if (next) best = next
  }
  return best
}
