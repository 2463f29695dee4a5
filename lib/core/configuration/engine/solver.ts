import { ActivityHeap } from './activity-heap'

/**
 * State of a conflict-driven clause-learning solver over Boolean literals, with groups of which
 * exactly one member is true (a module with three or more options). Literal 2b means b, 2b+1 means
 * not b. Source: Eén and Sörensson, An Extensible SAT-solver (2003); the group is propagated
 * natively, which saves the quadratic pairwise clauses.
 */
export type Solver = {
  readonly booleans: number
  /** First and one past the last Boolean of the group, per Boolean; equal when it has none. */
  readonly groupFrom: Int32Array
  readonly groupTo: Int32Array
  /** Per literal: 1 true, -1 false, 0 open. */
  readonly value: Int8Array
  readonly level: Int32Array
  /** Per Boolean: reference of the clause, NO_REASON, or -(other literal) - 2. */
  readonly reason: Int32Array
  readonly trail: Int32Array
  trailSize: number
  head: number
  readonly levelStart: number[]
  /** Clauses as [size, literals…]; reference 0 is scratch for a conflict inside a group. */
  arena: Int32Array
  arenaSize: number
  /** Where learnt clauses begin in the arena; everything before is the problem. */
  firstLearnt: number
  /** Per literal: pairs (clause, blocking literal) of the clauses that watch its negation. */
  readonly watches: number[][]
  /** Saved phases; after a successful search a model. */
  readonly phase: Int8Array
  readonly activity: Float64Array
  readonly heap: ActivityHeap
  bump: number
  readonly seen: Uint8Array
  readonly learnt: number[]
  /** Literals learnt to hold always; one learnt deep is taken back with its level and set again. */
  readonly facts: number[]
  readonly glue: number[]
  learntLimit: number
  isContradictory: boolean
  /** Watches visited so far: the deterministic measure of work. */
  work: number
  workLimit: number
}

export const NO_REASON = -1
export const NO_CONFLICT = -1
const FIRST_ARENA = 1 << 14

/** `groups` holds pairs [first Boolean, number of Booleans], each with exactly one true member. */
export function createSolver(
  booleans: number,
  groups: readonly (readonly [number, number])[],
): Solver {
  const activity = new Float64Array(booleans)
  const groupFrom = new Int32Array(booleans)
  const groupTo = new Int32Array(booleans)
  for (const [from, size] of groups) {
    groupFrom.fill(from, from, from + size)
    groupTo.fill(from + size, from, from + size)
  }
  const solver: Solver = {
    booleans,
    groupFrom,
    groupTo,
    value: new Int8Array(2 * booleans),
    level: new Int32Array(booleans),
    reason: new Int32Array(booleans).fill(NO_REASON),
    trail: new Int32Array(booleans + 1),
    trailSize: 0,
    head: 0,
    levelStart: [],
    arena: new Int32Array(FIRST_ARENA),
    arenaSize: 3,
    firstLearnt: 3,
    watches: Array.from({ length: 2 * booleans }, () => []),
    phase: new Int8Array(booleans).fill(1),
    activity,
    heap: new ActivityHeap(booleans, activity),
    bump: 1,
    seen: new Uint8Array(booleans),
    learnt: [],
    facts: [],
    glue: [],
    learntLimit: 4000,
    isContradictory: false,
    work: 0,
    workLimit: Number.POSITIVE_INFINITY,
  }
  solver.arena[0] = 2
  for (const [from, size] of groups)
    addClause(
      solver,
      Array.from({ length: size }, (_, at) => 2 * (from + at)),
    )
  return solver
}

/** Stores a clause and watches its first two literals; the caller has put the right ones there. */
export function storeClause(solver: Solver, literals: readonly number[]): number {
  const reference = solver.arenaSize
  const end = reference + 1 + literals.length
  if (end > solver.arena.length) {
    const larger = new Int32Array(Math.max(end, 2 * solver.arena.length))
    larger.set(solver.arena)
    solver.arena = larger
  }
  solver.arena[reference] = literals.length
  solver.arena.set(literals, reference + 1)
  solver.arenaSize = end
  const [first = 0, second = 0] = literals
  solver.watches[first ^ 1]?.push(reference, second)
  solver.watches[second ^ 1]?.push(reference, first)
  return reference
}

export function assign(solver: Solver, literal: number, reason: number): void {
  const at = literal >> 1
  solver.value[literal] = 1
  solver.value[literal ^ 1] = -1
  solver.level[at] = solver.levelStart.length
  solver.reason[at] = reason
  solver.trail[solver.trailSize++] = literal
}

/** Adds a clause before any decision; units are assigned at once, duplicates merged. */
export function addClause(solver: Solver, given: readonly number[]): void {
  const literals = [...new Set(given)].filter((literal) => solver.value[literal] !== -1)
  if (literals.some((literal) => solver.value[literal] === 1 || literals.includes(literal ^ 1)))
    return
  if (literals.length === 0) solver.isContradictory = true
  else if (literals.length === 1) assign(solver, literals[0] ?? 0, NO_REASON)
  else {
    storeClause(solver, literals)
    solver.firstLearnt = solver.arenaSize
  }
}

export function pushLevel(solver: Solver): void {
  solver.levelStart.push(solver.trailSize)
}

/** Takes back everything above the level; phases stay. */
export function backTo(solver: Solver, level: number): void {
  const { trail, value, levelStart } = solver
  if (levelStart.length <= level) return
  const start = levelStart[level] ?? 0
  for (let at = solver.trailSize - 1; at >= start; at--) {
    const literal = trail[at] as number
    value[literal] = 0
    value[literal ^ 1] = 0
  }
  solver.trailSize = start
  solver.head = start
  levelStart.length = level
}
