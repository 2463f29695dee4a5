import { occurrenceBranching } from './branching'
import { cheapestBySearch } from './cheapest-by-search'
import { compileRun } from './compile-run'
import { countVariants } from './count'
import type { Encoding } from './encoding'
import type { Model } from './model'
import { problemOf } from './problem'
import type { Reasoner } from './reasoner'
import { SearchDomains } from './search-domains'
import { addClause, createSolver, type Solver } from './solver'

/**
 * The way of answering when a model does not compile under its budget: every question is put to the
 * solver, which keeps what it learns. Domains and conflicts are as complete as the diagram's, only
 * slower; a count is attempted per question under a small budget and may stay unknown; prices are
 * proven as long as the number of questions suffices.
 */
const COUNT_LIMITS = { work: 2e6, edges: 100_000, isOver: () => false }

export function searchReasoner(model: Model, encoding: Encoding): Reasoner {
  const problem = problemOf(encoding)
  const fresh = (): Solver => {
    const solver = createSolver(encoding.booleans, encoding.groups)
    for (const clause of [...encoding.structure, ...encoding.rules.flat()])
      addClause(solver, clause)
    return solver
  }
  const search = new SearchDomains(model, encoding, fresh())
  const isPossible = (allowed: Uint8Array) => search.isPossible(allowed)
  const cheapest = (allowed: Uint8Array, cost: Float64Array) =>
    cheapestBySearch(allowed, cost, search.starts, isPossible)
  return {
    isPossible,
    domains: (allowed, supported) => search.domains(allowed, supported),
    count: (allowed) => {
      const assumptions = search.assumptions(allowed)
      if (!assumptions) return 0n
      const counter = fresh()
      for (const literal of assumptions) addClause(counter, [literal])
      const { diagram } = compileRun(
        problem,
        counter,
        occurrenceBranching(problem, counter),
        model.domainSizes,
        COUNT_LIMITS,
      )
      return diagram && countVariants(diagram, allowed)
    },
    cheapest: (allowed, cost) => cheapest(allowed, cost).cost,
    cheapestPerValue: (allowed, cost, costs) => {
      search.starts.forEach((from, variable) => {
        const to = search.starts[variable + 1] ?? allowed.length
        for (let value = from; value < to; value++) {
          const only = allowed.slice()
          only.fill(0, from, to)
          only[value] = allowed[value] as number
          costs[value] = model.isAuxiliary[variable]
            ? Number.POSITIVE_INFINITY
            : cheapest(only, cost).cost
        }
      })
      return cheapest(allowed, cost).cost
    },
    cheapestValues: (allowed, cost) => {
      const { within } = cheapest(allowed, cost)
      return within && search.values(within)
    },
    givenUp: (allowed, wishes) => {
      if (!isPossible(allowed)) return null
      const kept = allowed.slice()
      const lost: number[] = []
      wishes.forEach((wish, at) => {
        const tried = kept.map((open, value) => open & (wish[value] as number))
        if (isPossible(tried)) kept.set(tried)
        else lost.push(at)
      })
      return lost
    },
  }
}
