import type { Problem } from './problem'
import type { Solver } from './solver'

/** Variables that still depend on each other, and the open clauses that tie them. */
export type Component = {
  readonly variables: readonly number[]
  readonly clauses: readonly number[]
}

/** Splits open variables into independent components; marks are reused, a round has its own stamp. */
export class ComponentFinder {
  private readonly variableMark: Int32Array
  private readonly clauseMark: Int32Array
  private stamp = 0

  constructor(
    private readonly problem: Problem,
    private readonly solver: Solver,
  ) {
    this.variableMark = new Int32Array(problem.encoding.variables)
    this.clauseMark = new Int32Array(problem.clauses)
  }

  split(open: readonly number[]): Component[] {
    const stamp = ++this.stamp
    const components: Component[] = []
    for (const start of open) {
      if (this.variableMark[start] === stamp) continue
      this.variableMark[start] = stamp
      const variables = [start]
      const clauses: number[] = []
      for (let at = 0; at < variables.length; at++)
        this.spread(variables[at] as number, variables, clauses)
      variables.sort((a, b) => a - b)
      components.push({ variables, clauses })
    }
    return components
  }

  private spread(variable: number, variables: number[], clauses: number[]): void {
    const { problem, solver, clauseMark, variableMark, stamp } = this
    const { occurrenceStart, occurrences, clauseStart, literals } = problem
    const { value } = solver
    const { variableOf } = problem.encoding
    const to = occurrenceStart[variable + 1] as number
    for (let at = occurrenceStart[variable] as number; at < to; at++) {
      const clause = occurrences[at] as number
      if (clauseMark[clause] === stamp) continue
      const end = clauseStart[clause + 1] as number
      const start = clauseStart[clause] as number
      let isSatisfied = false
      // A variable whose own values in the clause are ruled out is not tied to it.
      let isTied = false
      let place = start
      for (; place < end && !isSatisfied; place++) {
        const state = value[literals[place] as number]
        if (state === 1) isSatisfied = true
        else if (state === 0 && variableOf[(literals[place] as number) >> 1] === variable)
          isTied = true
      }
      solver.work += place - start
      if (!isSatisfied && !isTied) continue
      clauseMark[clause] = stamp
      if (isSatisfied) continue
      clauses.push(clause)
      for (place = start; place < end; place++) {
        const literal = literals[place] as number
        if (value[literal] !== 0) continue
        const other = variableOf[literal >> 1] as number
        if (variableMark[other] === stamp) continue
        variableMark[other] = stamp
        variables.push(other)
      }
    }
  }
}
