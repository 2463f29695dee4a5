import type { Branching } from './branching'
import { booleansOf, decidedClass, openClasses } from './class-state'
import { componentKey } from './component-key'
import { type Component, ComponentFinder } from './components'
import type { Diagram, Fragment } from './diagram'
import { DiagramBuilder } from './diagram-builder'
import { classLiteral } from './encoding'
import { follow, restoreFacts } from './follow'
import type { Problem } from './problem'
import { search } from './search'
import { assign, backTo, NO_REASON, pushLevel, type Solver } from './solver'
import { startsOf } from './starts-of'

/**
 * One compilation with one branching order: exhaustive search that splits into independent components
 * and remembers what it has compiled. Before a branch is followed it is known to have a model, so no
 * part of the diagram is dead and learnt clauses never taint what is remembered (Sang, Beame, Bacchus,
 * Heule, Kautz, Pitassi, SAT 2004, describe the taint). Work is counted, not timed: runs repeat.
 */
type CompileLimits = {
  readonly work: number
  readonly edges: number
  /** Asked at every branch; true gives up. */
  readonly isOver: () => boolean
}

/** A diagram, or, where a limit was reached, how much of the search was done by then (0 to 1). */
type Compiled =
  | { readonly diagram: Diagram }
  | { readonly diagram: null; readonly progress: number }

export function compileRun(
  problem: Problem,
  solver: Solver,
  choose: Branching,
  domainSizes: readonly number[],
  limits: CompileLimits,
): Compiled {
  const run = new CompileRun(problem, solver, choose, domainSizes, limits)
  const diagram = run.compile(domainSizes)
  return diagram ? { diagram } : { diagram, progress: run.progress }
}

/** The compilation calls itself; deeper, it gives up before the stack does. */
const DEEPEST = 800

class CompileRun {
  private readonly builder = new DiagramBuilder()
  private readonly finder: ComponentFinder
  private readonly remembered = new Map<number, { check: number; fragment: Fragment }>()
  private readonly valueStart: readonly number[]
  private depth = 0
  /** Each branch is an equal part of its node, each component a part of its node by its variables. */
  progress = 0

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
    const root = this.conjoin(every, 1)
    backTo(solver, 0)
    return root && this.builder.finish(root, domainSizes)
  }

  /** Everything that is left of these variables: what is decided, and each component by itself. */
  private conjoin(variables: readonly number[], share: number): Fragment | null {
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
    if (open.length === 0) this.progress += share
    const assigned = this.solver.trailSize
    for (const component of this.finder.split(open)) {
      // What is learnt while one component is compiled may decide something in the next: split it anew.
      const isAsSplit = this.solver.trailSize === assigned
      const part = (share * component.variables.length) / open.length
      const fragment = isAsSplit
        ? this.component(component, part)
        : this.conjoin(component.variables, part)
      if (!fragment) return null
      add(fragment)
    }
    return { literals, children }
  }

  private component(component: Component, share: number): Fragment | null {
    const { variables, clauses } = component
    const [only = 0] = variables
    const { encoding } = this.problem
    if (variables.length === 1 && clauses.length === 0) {
      this.progress += share
      return encoding.isAuxiliary[only]
        ? { literals: [], children: [] }
        : this.choice(only, openClasses(encoding, this.solver, only))
    }
    const { key, check } = componentKey(component, this.problem, this.solver)
    const before = this.remembered.get(key)
    if (before?.check === check) {
      this.progress += share
      return before.fragment
    }
    if (this.depth >= DEEPEST) return null
    this.depth++
    const fragment = this.branch(component, share)
    this.depth--
    if (fragment) this.remembered.set(key, { check, fragment })
    return fragment
  }

  private branch(component: Component, share: number): Fragment | null {
    const { solver, limits, builder } = this
    const { encoding } = this.problem
    const variable = this.choose(component)
    if (variable === -1) return { literals: [], children: [] }
    const booleans = booleansOf(encoding, component.variables)
    const others = component.variables.filter((other) => other !== variable)
    const byRest = new Map<string, { classes: number[]; rest: Fragment }>()
    const classes = openClasses(encoding, solver, variable)
    const part = share / classes.length
    for (const at of classes) {
      const literal = classLiteral(encoding, variable, at)
      if (solver.value[literal] === -1) {
        this.progress += part
        continue
      }
      if (solver.work > solver.workLimit || builder.edges > limits.edges || limits.isOver())
        return null
      const level = solver.levelStart.length
      if (solver.value[literal] === 0) {
        pushLevel(solver)
        assign(solver, literal, NO_REASON)
        const followed = follow(solver, booleans)
        if (followed === 'limit') return null
        if (followed === 'unsat') {
          this.progress += part
          continue
        }
      }
      const rest = this.conjoin(others, part)
      if (!rest) return null
      const key = `${rest.literals.join()}:${rest.children.join()}`
      const same = byRest.get(key)
      if (same) same.classes.push(at)
      else byRest.set(key, { classes: [at], rest })
      backTo(solver, level)
      restoreFacts(solver)
    }
    return builder.either(
      [...byRest.values()].flatMap(({ classes, rest }) =>
        encoding.isAuxiliary[variable]
          ? // Each box of a table has variants of its own, though it is no value of theirs.
            classes.map(() => rest)
          : [joined(this.choice(variable, classes), rest)],
      ),
    )
  }

  private choice(variable: number, classes: readonly number[]): Fragment {
    const members = this.problem.encoding.classes.members[variable] ?? []
    const start = this.valueStart[variable] ?? 0
    return this.builder.choice(
      classes.flatMap((at) => (members[at] ?? []).map((value) => start + value)),
    )
  }
}

const joined = (one: Fragment, other: Fragment): Fragment => ({
  literals: [...one.literals, ...other.literals],
  children: [...one.children, ...other.children],
})
