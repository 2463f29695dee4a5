import { type Branching, type BranchingName, branching } from './branching'
import { booleansOf, decidedClass, openClasses } from './class-state'
import { componentKey } from './component-key'
import { type Component, ComponentFinder } from './components'
import type { Diagram, Fragment } from './diagram'
import { DiagramBuilder, startsOf } from './diagram-builder'
import { classLiteral } from './encoding'
import { learnFrom } from './learn'
import type { Problem } from './problem'
import { propagate } from './propagate'
import { search } from './search'
import { assign, backTo, NO_CONFLICT, NO_REASON, pushLevel, type Solver } from './solver'

/**
 * One compilation with one branching order: exhaustive search that splits into independent components
 * and remembers what it has compiled. Before a branch is followed it is known to have a model, so no
 * part of the diagram is dead and learnt clauses never taint what is remembered (Sang, Beame, Bacchus,
 * Heule, Kautz, Pitassi, SAT 2004, describe the taint). Work is counted, not timed: runs repeat.
 */
export type CompileLimits = {
  readonly work: number
  readonly edges: number
  /** Asked at every branch; true gives up. */
  readonly isOver: () => boolean
}

export function compileRun(
  problem: Problem,
  solver: Solver,
  name: BranchingName,
  domainSizes: readonly number[],
  limits: CompileLimits,
): Diagram | null {
  const run = new CompileRun(problem, solver, branching(name, problem, solver), domainSizes, limits)
  return run.compile(domainSizes)
}

class CompileRun {
  private readonly builder = new DiagramBuilder()
  private readonly finder: ComponentFinder
  private readonly remembered = new Map<number, { check: number; fragment: Fragment }>()
  private readonly valueStart: readonly number[]

  constructor(
    private readonly problem: Problem,
    private readonly solver: Solver,
    private readonly choose: Branching,
    domainSizes: readonly number[],
    private readonly limits: CompileLimits,
  ) {
    this.finder = new ComponentFinder(problem, solver)
    this.valueStart = startsOf(domainSizes)
    solver.workLimit = solver.work + limits.work
  }

  /** Null when a limit was reached; a diagram without a way through when there is no variant. */
  compile(domainSizes: readonly number[]): Diagram | null {
    const { solver, problem } = this
    const all = Array.from({ length: solver.booleans }, (_, boolean) => boolean)
    const result = solver.isContradictory ? 'unsat' : search(solver, all)
    if (result === 'limit') return null
    if (result === 'unsat') return this.builder.finish(null, domainSizes)
    const every = Array.from({ length: problem.encoding.variables }, (_, variable) => variable)
    const root = this.conjoin(every)
    backTo(solver, 0)
    return root && this.builder.finish(root, domainSizes)
  }

  /** Everything that is left of these variables: what is decided, and each component by itself. */
  private conjoin(variables: readonly number[]): Fragment | null {
    const literals: number[] = []
    const children: number[] = []
    const add = (fragment: Fragment) => {
      for (const literal of fragment.literals) literals.push(literal)
      for (const child of fragment.children) children.push(child)
    }
    const open: number[] = []
    for (const variable of variables) {
      const at = decidedClass(this.problem.encoding, this.solver, variable)
      if (at === -1) open.push(variable)
      else if (!this.problem.encoding.isAuxiliary[variable]) add(this.choice(variable, [at]))
    }
    const assigned = this.solver.trailSize
    for (const component of this.finder.split(open)) {
      // What is learnt while one component is compiled may decide something in the next: split it anew.
      const isAsSplit = this.solver.trailSize === assigned
      const fragment = isAsSplit ? this.component(component) : this.conjoin(component.variables)
      if (!fragment) return null
      add(fragment)
    }
    return { literals, children }
  }

  private component(component: Component): Fragment | null {
    const { variables, clauses } = component
    const [only = 0] = variables
    const { encoding } = this.problem
    if (variables.length === 1 && clauses.length === 0)
      return encoding.isAuxiliary[only]
        ? { literals: [], children: [] }
        : this.choice(only, openClasses(encoding, this.solver, only))
    const { key, check } = componentKey(component, this.problem, this.solver)
    const before = this.remembered.get(key)
    if (before?.check === check) return before.fragment
    const fragment = this.branch(component)
    if (fragment) this.remembered.set(key, { check, fragment })
    return fragment
  }

  private branch(component: Component): Fragment | null {
    const { solver, limits, builder } = this
    const { encoding } = this.problem
    const variable = this.choose(component)
    if (variable === -1) return { literals: [], children: [] }
    const booleans = booleansOf(encoding, component.variables)
    const others = component.variables.filter((other) => other !== variable)
    const byRest = new Map<string, { classes: number[]; rest: Fragment }>()
    for (const at of openClasses(encoding, solver, variable)) {
      const literal = classLiteral(encoding, variable, at)
      if (solver.value[literal] === -1) continue
      if (solver.work > solver.workLimit || builder.edges > limits.edges || limits.isOver())
        return null
      const level = solver.levelStart.length
      if (solver.value[literal] === 0) {
        pushLevel(solver)
        assign(solver, literal, NO_REASON)
        const followed = this.follow(booleans)
        if (followed === 'limit') return null
        if (followed === 'unsat') continue
      }
      const rest = this.conjoin(others)
      if (!rest) return null
      const key = `${rest.literals.join()}:${rest.children.join()}`
      const same = byRest.get(key)
      if (same) same.classes.push(at)
      else byRest.set(key, { classes: [at], rest })
      backTo(solver, level)
      this.restoreFacts()
    }
    return builder.either(
      [...byRest.values()].map(({ classes, rest }) => joined(this.choice(variable, classes), rest)),
    )
  }

  private choice(variable: number, classes: readonly number[]): Fragment {
    const members = this.problem.encoding.classes.members[variable] ?? []
    const start = this.valueStart[variable] ?? 0
    return this.builder.choice(
      classes.flatMap((at) => (members[at] ?? []).map((value) => start + value)),
    )
  }

  /** Propagates the decision and makes sure that it has a model; if not, the level is taken back. */
  private follow(booleans: readonly number[]): 'sat' | 'unsat' | 'limit' {
    const { solver } = this
    const conflict = propagate(solver)
    if (conflict !== NO_CONFLICT) learnFrom(solver, conflict, solver.levelStart.length)
    else if (this.phasesAgree(booleans)) return 'sat'
    else {
      const result = search(solver, booleans)
      if (result !== 'unsat') return result
    }
    this.restoreFacts()
    return 'unsat'
  }

  /** The phases are a model of what held before the decision; they may be one still. */
  private phasesAgree(booleans: readonly number[]): boolean {
    const { value, phase } = this.solver
    for (const boolean of booleans)
      if (value[2 * boolean + (phase[boolean] as number)] === -1) return false
    return true
  }

  private restoreFacts(): void {
    const { solver } = this
    for (const fact of solver.facts)
      if (solver.value[fact] === 0) {
        assign(solver, fact, NO_REASON)
        solver.level[fact >> 1] = 0
      }
    propagate(solver)
  }
}

const joined = (one: Fragment, other: Fragment): Fragment => ({
  literals: [...one.literals, ...other.literals],
  children: [...one.children, ...other.children],
})
