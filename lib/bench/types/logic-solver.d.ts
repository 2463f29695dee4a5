/** The part of logic-solver 2.0.1 that the bench calls; the package brings no types. */
declare module 'logic-solver' {
  /** A variable by number, negative for its negation, or a formula. */
  type Term = number | Formula
  interface Formula {
    readonly type: string
  }
  interface Solution {
    evaluate(term: Term): boolean
  }
  interface Solver {
    getVarNum(name: string): number
    require(term: Term): void
    solve(): Solution | null
    solveAssuming(term: Term): Solution | null
  }
  const Logic: {
    readonly Solver: new () => Solver
    and(terms: readonly Term[]): Term
    or(terms: readonly Term[]): Term
    exactlyOne(terms: readonly Term[]): Term
    disablingAssertions<T>(run: () => T): T
  }

  export type { Formula, Solution, Solver, Term }
  export default Logic
}
