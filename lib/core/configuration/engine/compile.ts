import { BRANCHINGS, type BranchingName, branchings } from './branching'
import { compileRun } from './compile-run'
import type { Diagram } from './diagram'
import { type Encoding, encode } from './encoding'
import type { Model } from './model'
import { problemOf } from './problem'
import { findRootFacts } from './root-facts'
import { addClause, backTo, createSolver } from './solver'

/**
 * Compiles a model under a budget. The orders are tried in rounds of growing effort; in the first round
 * in which one of them finishes, the smallest diagram wins. The late rounds are for the orders that had
 * got furthest. Effort is counted in watches visited, so the same model gives the same diagram on every
 * machine; the stop watch only ends hopeless attempts.
 */
export type CompileBudget = {
  readonly rounds: readonly Round[]
  readonly edges: number
  /** True ends the compilation; a stop watch that the caller holds. */
  readonly isOver: () => boolean
}

type Round = { readonly work: number; readonly most: number }

export const DEFAULT_BUDGET: CompileBudget = {
  rounds: [
    { work: 1e6, most: BRANCHINGS.length },
    { work: 4e6, most: BRANCHINGS.length },
    { work: 3e7, most: 2 },
    { work: 6e8, most: 1 },
  ],
  edges: 600_000,
  isOver: () => false,
}

export function compile(
  model: Model,
  budget: CompileBudget = DEFAULT_BUDGET,
  encoding: Encoding = encode(model),
): { readonly diagram: Diagram; readonly order: BranchingName } | null {
  const solver = createSolver(encoding.booleans, encoding.groups)
  for (const clause of [...encoding.structure, ...encoding.rules.flat()]) addClause(solver, clause)
  findRootFacts(solver)
  const problem = problemOf(encoding, solver.value)
  const orders = branchings(problem, solver)
  let best: { diagram: Diagram; order: BranchingName } | null = null
  let ranked: readonly { order: BranchingName; progress: number }[] = BRANCHINGS.map((order) => ({
    order,
    progress: 0,
  }))
  for (const { work, most } of budget.rounds) {
    const tried: { order: BranchingName; progress: number }[] = []
    for (const { order } of ranked.slice(0, most)) {
      if (budget.isOver()) return best
      backTo(solver, 0)
      const edges = best ? best.diagram.edges : budget.edges
      const { isOver } = budget
      const run = compileRun(problem, solver, orders[order], model.domainSizes, {
        work,
        edges,
        isOver,
      })
      if (run.diagram === null) tried.push({ order, progress: run.progress })
      else if (!best || sizeOf(run.diagram) < sizeOf(best.diagram))
        best = { diagram: run.diagram, order }
      // A model that takes so long is not compiled again for a smaller table.
      if (best && most < BRANCHINGS.length) return best
    }
    if (best) return best
    ranked = tried.sort((a, b) => b.progress - a.progress)
  }
  return best
}

const sizeOf = ({ edges, literals, children }: Diagram): number =>
  edges + literals.length + children.length
