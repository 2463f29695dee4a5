import { BRANCHINGS, type BranchingName } from './branching'
import { compileRun } from './compile-run'
import type { Diagram } from './diagram'
import { encode } from './encoding'
import type { Model } from './model'
import { problemOf } from './problem'
import { addClause, backTo, createSolver } from './solver'

/**
 * Compiles a model under a budget. The orders are tried in rounds of growing effort; in the first round
 * in which one of them finishes, the smallest diagram wins. The effort is counted in watches visited, so
 * the same model gives the same diagram on every machine; the stop watch only ends hopeless attempts.
 */
export type CompileBudget = {
  /** Work of the first and of the last round. */
  readonly work: number
  readonly mostWork: number
  readonly edges: number
  /** True ends the compilation; a stop watch that the caller holds. */
  readonly isOver: () => boolean
}

export const DEFAULT_BUDGET: CompileBudget = {
  work: 1e6,
  mostWork: 3e8,
  edges: 600_000,
  isOver: () => false,
}

const GROWTH = 4

export function compile(
  model: Model,
  budget: CompileBudget = DEFAULT_BUDGET,
): { readonly diagram: Diagram; readonly order: BranchingName } | null {
  const encoding = encode(model)
  const problem = problemOf(encoding)
  const solver = createSolver(encoding.booleans, encoding.groups)
  for (const clause of [...encoding.structure, ...encoding.rules.flat()]) addClause(solver, clause)
  let best: { diagram: Diagram; order: BranchingName } | null = null
  for (let work = budget.work; work <= budget.mostWork && !best; work *= GROWTH)
    for (const order of BRANCHINGS) {
      if (budget.isOver()) return best
      backTo(solver, 0)
      const edges = best ? best.diagram.edges : budget.edges
      const diagram = compileRun(problem, solver, order, model.domainSizes, {
        work,
        edges,
        isOver: budget.isOver,
      })
      if (diagram && (!best || sizeOf(diagram) < sizeOf(best.diagram))) best = { diagram, order }
    }
  return best
}

const sizeOf = ({ edges, literals, children }: Diagram): number =>
  edges + literals.length + children.length
