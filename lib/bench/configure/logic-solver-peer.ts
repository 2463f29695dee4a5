import Logic, { type Solution, type Solver } from 'logic-solver'
import type { BlockedQuestion, Mark } from './ask'
import type { PeerModel } from './peer-model'

/**
 * logic-solver 2.0.1 (MiniSat) as a good engineer would use it in a configurator: one instance that knows
 * the model; the decision is assumed, since people take decisions back and a requirement cannot be; every
 * model found strikes off all that it settles, and only what no model has shown is asked for by itself.
 * In its favour: numbers for names, its run-time assertions off, its own exactly-one, tables by support
 * (Bacchus, SAT 2007), and a new instance per question, built and warmed outside the measured time,
 * because every `solveAssuming` leaves variables behind that slow the next.
 */
export const LOGIC_SOLVER = 'logic-solver 2.0.1'

export class LogicSolverPeer {
  private readonly solver: Solver = new Logic.Solver()
  private readonly numbers: readonly number[]

  constructor(private readonly model: PeerModel) {
    const { solver } = this
    this.numbers = Array.from({ length: model.booleans + 1 }, (_, at) =>
      at === 0 ? 0 : solver.getVarNum(`x${at}`),
    )
    Logic.disablingAssertions(() => {
      for (const group of model.groups) solver.require(Logic.exactlyOne(this.terms(group)))
      for (const clause of model.clauses) solver.require(Logic.or(this.terms(clause)))
      model.tables.forEach((rows, table) => {
        this.requireTable(rows, table)
      })
      solver.solve()
    })
  }

  /** Marks, per value, what can still be after the decision: 1 or 0; null when nothing can. */
  domains(decision: Mark): Uint8Array | null {
    return Logic.disablingAssertions(() => this.search(decision))
  }

  /** Deletion: each decision is left out for good if the rest still blocks what is wanted. */
  blocking({ decisions, wanted }: BlockedQuestion): readonly Mark[] {
    return Logic.disablingAssertions(() => {
      let kept = [...decisions]
      for (const decision of decisions) {
        const others = kept.filter((each) => each !== decision)
        if (!this.isPossible([...others, wanted])) kept = others
      }
      return kept
    })
  }

  isPossible(marks: readonly Mark[]): boolean {
    const term = Logic.and(marks.map((mark) => this.markTerm(mark)))
    return Logic.disablingAssertions(() => this.solver.solveAssuming(term) !== null)
  }

  private search(decision: Mark): Uint8Array | null {
    const { solver, model } = this
    const seen = new Uint8Array(model.literalOf.length)
    const decided = this.markTerm(decision)
    const first = solver.solveAssuming(decided)
    if (!first) return null
    this.note(first, seen)
    for (let value = 0; value < seen.length; value++) {
      if (model.isAnswer[value] === 0 || seen[value] === 1) continue
      const term = this.term(model.literalOf[value] as number)
      const found = solver.solveAssuming(Logic.and([decided, term]))
      if (found) this.note(found, seen)
    }
    return seen
  }

  /** Everything that is true in this solution is possible. */
  private note(found: Solution, seen: Uint8Array): void {
    const { literalOf, isAnswer } = this.model
    for (let value = 0; value < seen.length; value++) {
      if (isAnswer[value] === 0 || seen[value] === 1) continue
      const literal = literalOf[value] as number
      if (literal === 0 || found.evaluate(this.term(literal))) seen[value] = 1
    }
  }

  private requireTable(rows: readonly (readonly number[])[], table: number): void {
    const { solver } = this
    const names = rows.map((_, row) => solver.getVarNum(`r${table}_${row}`))
    solver.require(Logic.or(names))
    const supports = new Map<number, number[]>()
    rows.forEach((row, at) => {
      const name = names[at] as number
      for (const literal of row) {
        if (literal === 0) continue
        solver.require(Logic.or([-name, this.term(literal)]))
        supports.set(literal, [...(supports.get(literal) ?? []), name])
      }
    })
    // A value without a row cannot be, one with rows needs one of them.
    const columns = rows[0]?.map((_, column) => column) ?? []
    for (const column of columns)
      for (const literal of this.columnLiterals(rows, column))
        solver.require(Logic.or([-this.term(literal), ...(supports.get(literal) ?? [])]))
  }

  /** All literals of the variable of which the column names some. */
  private columnLiterals(rows: readonly (readonly number[])[], column: number): readonly number[] {
    const named = new Set(rows.map((row) => row[column] ?? 0))
    const [first = 0] = named
    if (first === 0) return []
    const group = this.model.groups.find((members) => members.includes(first))
    return group ?? [first, -first]
  }

  private terms(literals: readonly number[]): number[] {
    return literals.map((literal) => this.term(literal))
  }

  private term(literal: number): number {
    return literal < 0 ? -(this.numbers[-literal] as number) : (this.numbers[literal] as number)
  }

  private markTerm({ value, isTaken }: Mark): number {
    const literal = this.model.literalOf[value] as number
    return this.term(isTaken ? literal : -literal)
  }
}
