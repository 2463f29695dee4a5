import type { Clause, Model, Table } from './model'
import { startsOf } from './starts-of'

/** What is still open of each variable while rules are tried, and what follows from single rules. */
export class PartialVariant {
  private readonly starts: readonly number[]
  private hasChanged = false

  constructor(
    private readonly model: Model,
    private readonly open: Uint8Array,
  ) {
    this.starts = startsOf(model.domainSizes)
  }

  copy(): PartialVariant {
    return new PartialVariant(this.model, this.open.slice())
  }

  with(variable: number, value: number): PartialVariant {
    const next = this.copy()
    next.keep(variable, (other) => other === value)
    return next
  }

  openValues(variable: number): number[] {
    const start = this.starts[variable] ?? 0
    const values: number[] = []
    for (let value = 0; value < (this.model.domainSizes[variable] ?? 0); value++)
      if (this.open[start + value] === 1) values.push(value)
    return values
  }

  /** False when the structure or one of the rules leaves nothing. */
  propagate(rules: readonly number[]): boolean {
    if (this.model.domainSizes.some((_, variable) => this.openValues(variable).length === 0))
      return false
    do {
      this.hasChanged = false
      if (!this.model.structure.every((clause) => this.clause(clause))) return false
      for (const rule of rules) {
        const constraint = this.model.rules[rule]?.constraint
        const isOpen =
          constraint?.kind === 'table'
            ? this.table(constraint.table)
            : constraint?.clauses.every((clause) => this.clause(clause))
        if (!isOpen) return false
      }
    } while (this.hasChanged)
    return true
  }

  /** The undecided variable with the fewest values that the structure or a rule speaks of; -1 when none. */
  narrowest(rules: readonly number[]): number {
    let best = -1
    let fewest = Number.POSITIVE_INFINITY
    const look = (variable: number) => {
      const { length } = this.openValues(variable)
      if (length > 1 && length < fewest) {
        best = variable
        fewest = length
      }
    }
    const lookIn = (clause: Clause) => {
      for (const { variable } of clause) look(variable)
    }
    this.model.structure.forEach(lookIn)
    for (const rule of rules) {
      const constraint = this.model.rules[rule]?.constraint
      if (constraint?.kind === 'table') constraint.table.variables.forEach(look)
      else constraint?.clauses.forEach(lookIn)
    }
    return best
  }

  private keep(variable: number, isKept: (value: number) => boolean): boolean {
    const start = this.starts[variable] ?? 0
    let any = false
    for (const value of this.openValues(variable))
      if (isKept(value)) any = true
      else {
        this.open[start + value] = 0
        this.hasChanged = true
      }
    return any
  }

  private clause(clause: Clause): boolean {
    let last = -1
    for (const [at, { variable, values, isIn }] of clause.entries()) {
      const open = this.openValues(variable)
      const fitting = open.filter((value) => values.includes(value) === isIn).length
      if (fitting === open.length) return true
      if (fitting === 0) continue
      if (last !== -1) return true
      last = at
    }
    const only = clause[last]
    return (
      only !== undefined &&
      this.keep(only.variable, (value) => only.values.includes(value) === only.isIn)
    )
  }

  private table({ variables, rows, isAllowed }: Table): boolean {
    const open = variables.map((variable) => this.openValues(variable))
    const alive = rows.filter((row) => row.every((value, at) => open[at]?.includes(value)))
    if (isAllowed)
      return variables.every((variable, at) =>
        this.keep(variable, (value) => alive.some((row) => row[at] === value)),
      )
    const wide = open.flatMap((values, at) => (values.length > 1 ? [at] : []))
    const [at = 0] = wide
    if (wide.length > 1) return true
    return this.keep(variables[at] ?? 0, (value) => !alive.some((row) => row[at] === value))
  }
}
