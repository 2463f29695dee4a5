import { closedClasses } from './closed-classes'
import { classLiteral, type Encoding } from './encoding'
import type { Model } from './model'
import { solveAssuming } from './solve-assuming'
import type { Solver } from './solver'
import { startsOf } from './starts-of'

/** Satisfiability and valid domains by solving: each model found settles many values at once. */
export class SearchDomains {
  readonly starts: readonly number[]

  constructor(
    private readonly model: Model,
    private readonly encoding: Encoding,
    private readonly solver: Solver,
  ) {
    this.starts = startsOf(model.domainSizes)
  }

  /** Literals that say what is not allowed; null when a variable has no value left. */
  assumptions(allowed: Uint8Array): number[] | null {
    return closedClasses(this.encoding, this.starts, allowed)
  }

  isPossible(allowed: Uint8Array): boolean {
    const assumptions = this.assumptions(allowed)
    return assumptions !== null && solveAssuming(this.solver, assumptions).kind === 'sat'
  }

  /**
   * One variant, a value per variable that is not auxiliary; null when there is none. It is the first in
   * the order of the values, so that it does not depend on what was asked before.
   */
  values(allowed: Uint8Array): readonly number[] | null {
    const given = this.assumptions(allowed)
    if (!given || solveAssuming(this.solver, given).kind !== 'sat') return null
    const assumed = [...given]
    return this.starts.flatMap((start, variable) => {
      if (this.model.isAuxiliary[variable]) return []
      const members = this.encoding.classes.members[variable] ?? []
      for (const [at, values] of members.entries()) {
        const value = values.find((each) => allowed[start + each] === 1)
        if (value === undefined) continue
        if (members.length === 1) return [start + value]
        const literal = classLiteral(this.encoding, variable, at)
        if (!this.isInModel(literal) && !this.canJoin(assumed, literal)) continue
        assumed.push(literal)
        return [start + value]
      }
      return []
    })
  }

  /** Afterwards the phases are a model again, whatever the answer. */
  private canJoin(assumed: readonly number[], literal: number): boolean {
    if (solveAssuming(this.solver, [...assumed, literal]).kind === 'sat') return true
    solveAssuming(this.solver, assumed)
    return false
  }

  domains(allowed: Uint8Array, supported: Uint8Array): boolean {
    supported.fill(0)
    const { encoding, solver } = this
    const assumptions = this.assumptions(allowed)
    if (!assumptions || solveAssuming(solver, assumptions).kind !== 'sat') return false
    const found = new Uint8Array(2 * encoding.booleans)
    this.mark(found)
    this.starts.forEach((start, variable) => {
      const members = encoding.classes.members[variable] ?? []
      members.forEach((values, at) => {
        const open = values.filter((value) => allowed[start + value] === 1)
        if (open.length === 0) return
        if (members.length > 1) {
          const literal = classLiteral(encoding, variable, at)
          if (found[literal] === 0) {
            if (solveAssuming(solver, [...assumptions, literal]).kind !== 'sat') return
            this.mark(found)
          }
        }
        for (const value of open) supported[start + value] = 1
      })
    })
    return true
  }

  private isInModel(literal: number): boolean {
    return this.solver.phase[literal >> 1] === (literal & 1)
  }

  /** Notes the model, and steers the next one towards what has not been seen yet. */
  private mark(found: Uint8Array): void {
    const { phase, booleans } = this.solver
    for (let boolean = 0; boolean < booleans; boolean++) {
      found[2 * boolean + (phase[boolean] as number)] = 1
      if (found[2 * boolean] === 0) phase[boolean] = 0
      else if (found[2 * boolean + 1] === 0) phase[boolean] = 1
    }
  }
}
