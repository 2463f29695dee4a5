import { closedClasses } from './closed-classes'
import type { Blame } from './configurator'
import { encode } from './encoding'
import type { Model, ModelRule } from './model'
import { solveAssuming } from './solve-assuming'
import { addClause, createSolver, type Solver } from './solver'
import { startsOf } from './starts-of'

/**
 * Finds a subset-minimal set of rules that, with the structure of the model, leave no variant of what is
 * allowed. Each rule's clauses hang on a switch; the switches that a refutation needed are tried one by
 * one. Every question gets a solver of its own: one that remembers would answer by what was asked before.
 */
export const blameRules = (model: Model): Blame => {
  let finder: RuleFinder | null = null
  return (allowed) => {
    finder ??= new RuleFinder(model, startsOf(model.domainSizes))
    return finder.blame(allowed)
  }
}

class RuleFinder {
  private readonly encoding: ReturnType<typeof encode>

  constructor(
    private readonly model: Model,
    private readonly valueStart: readonly number[],
  ) {
    this.encoding = encode(model)
  }

  /** Rules to blame, in the order of the model; empty when the structure alone rules it out. */
  blame(allowed: Uint8Array): readonly ModelRule[] {
    const fixed = closedClasses(this.encoding, this.valueStart, allowed)
    // A variable without a value: then no rule is to blame.
    if (!fixed) return []
    const solver = this.fresh()
    const all = this.model.rules.map((_, rule) => this.switchOf(rule))
    const first = solveAssuming(solver, [...fixed, ...all])
    if (first.kind !== 'unsat') return []
    const isSwitch = new Set(all)
    let needed = first.core.filter((literal) => isSwitch.has(literal)).sort((a, b) => a - b)
    for (let at = 0; at < needed.length; ) {
      const others = needed.filter((_, place) => place !== at)
      const again = solveAssuming(solver, [...fixed, ...others])
      if (again.kind !== 'unsat') at++
      else {
        const core = new Set(again.core)
        needed = others.filter((literal, place) => place < at || core.has(literal))
      }
    }
    return needed.flatMap(
      (literal) => this.model.rules[(literal >> 1) - this.encoding.booleans] ?? [],
    )
  }

  private switchOf(rule: number): number {
    return 2 * (this.encoding.booleans + rule)
  }

  private fresh(): Solver {
    const { encoding } = this
    const solver = createSolver(encoding.booleans + this.model.rules.length, encoding.groups)
    for (const clause of encoding.structure) addClause(solver, clause)
    encoding.rules.forEach((clauses, rule) => {
      for (const clause of clauses) addClause(solver, [...clause, this.switchOf(rule) ^ 1])
    })
    return solver
  }
}
