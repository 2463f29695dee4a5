import { CostPasses } from './cost-passes'
import { countVariants } from './count'
import type { Diagram } from './diagram'
import { DiagramPasses } from './diagram-passes'
import { fewestGivenUp } from './fewest-given-up'
import type { Reasoner } from './reasoner'

/** Answers from the compiled table. */
export function diagramReasoner(diagram: Diagram): Reasoner {
  const passes = new DiagramPasses(diagram)
  const costs = new CostPasses(diagram)
  return {
    isPossible: (allowed) => passes.isPossible(allowed),
    domains: (allowed, supported) => passes.domains(allowed, supported),
    count: (allowed) => countVariants(diagram, allowed),
    cheapest: (allowed, cost) => costs.cheapest(allowed, cost),
    cheapestPerValue: (allowed, cost, into) => costs.cheapestPerValue(allowed, cost, into),
    cheapestValues: (allowed, cost) => costs.cheapestValues(allowed, cost),
    givenUp: (allowed, wishes, cost) => fewestGivenUp(costs, allowed, wishes, cost),
  }
}
