import { CostPasses } from './cost-passes'
import { CountPass } from './count'
import type { Diagram } from './diagram'
import { DiagramPasses } from './diagram-passes'
import { fewestGivenUp } from './fewest-given-up'
import type { Reasoner } from './reasoner'
import { WorldPass } from './world-pass'

/** Answers from the compiled table. */
export function diagramReasoner(diagram: Diagram): Reasoner {
  const passes = new DiagramPasses(diagram)
  const costs = new CostPasses(diagram)
  const counts = new CountPass(diagram)
  const worldPass = new WorldPass(diagram)
  return {
    isPossible: (allowed) => passes.isPossible(allowed),
    possibleWorlds: (worlds) => worldPass.possible(worlds),
    domains: (allowed, supported) => passes.domains(allowed, supported),
    count: (allowed) => counts.exact(allowed),
    cheapest: (allowed, cost) => costs.cheapest(allowed, cost),
    cheapestPerValue: (allowed, cost, into) => costs.cheapestPerValue(allowed, cost, into),
    cheapestValues: (allowed, cost) => costs.cheapestValues(allowed, cost),
    givenUp: (allowed, wishes, cost) => fewestGivenUp(costs, allowed, wishes, cost),
  }
}
