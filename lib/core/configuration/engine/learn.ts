import { assign, backTo, NO_REASON, type Solver, storeClause } from './solver'

/**
 * Conflict analysis to the first unique implication point, as in MiniSat, with local minimisation.
 * Level 0 holds facts; a fact found late stands deeper on the trail but is marked level 0.
 */
const learntLiterals: number[] = []
const DECAY = 1 / 0.95
const RESCALE_ABOVE = 1e100

/** Calls `visit` for the false literals that forced `literal`, or that make clause `reference` false. */
function eachReason(
  solver: Solver,
  reference: number,
  except: number,
  visit: (literal: number) => void,
) {
  if (reference <= -2) {
    visit((-reference - 2) ^ 1)
    return
  }
  const { arena } = solver
  const end = reference + 1 + (arena[reference] as number)
  for (let at = reference + 1; at < end; at++) {
    const literal = arena[at] as number
    if (literal !== except) visit(literal)
  }
}

function bump(solver: Solver, boolean: number): void {
  const { activity } = solver
  activity[boolean] = (activity[boolean] as number) + solver.bump
  solver.heap.grown(boolean)
  if ((activity[boolean] as number) > RESCALE_ABOVE) {
    for (let at = 0; at < activity.length; at++) activity[at] = (activity[at] as number) * 1e-100
    solver.bump *= 1e-100
  }
}

/** A literal is redundant when everything that forced it is already in the clause. */
function isRedundant(solver: Solver, literal: number): boolean {
  const reason = solver.reason[literal >> 1] as number
  if (reason === NO_REASON) return false
  let redundant = true
  eachReason(solver, reason, literal ^ 1, (other) => {
    if (!solver.seen[other >> 1] && solver.level[other >> 1] !== 0) redundant = false
  })
  return redundant
}

/** The learnt clause, asserting literal first and a literal of the second-highest level next. */
function analyse(solver: Solver, conflict: number): readonly number[] {
  const { seen, level, trail } = solver
  const current = solver.levelStart.length
  learntLiterals.length = 1
  let open = 0
  let at = solver.trailSize - 1
  let reference = conflict
  let uip = -1
  const touched: number[] = []
  const visit = (literal: number) => {
    const boolean = literal >> 1
    if (seen[boolean] || level[boolean] === 0) return
    seen[boolean] = 1
    touched.push(boolean)
    bump(solver, boolean)
    if (level[boolean] === current) open++
    else learntLiterals.push(literal)
  }
  do {
    eachReason(solver, reference, uip, visit)
    while (!seen[(trail[at] as number) >> 1] || level[(trail[at] as number) >> 1] !== current) at--
    uip = trail[at--] as number
    reference = solver.reason[uip >> 1] as number
    open--
  } while (open > 0)
  learntLiterals[0] = uip ^ 1
  const kept = learntLiterals.filter(
    (literal, place) => place === 0 || !isRedundant(solver, literal),
  )
  for (const boolean of touched) seen[boolean] = 0
  let highest = 1
  for (let place = 2; place < kept.length; place++)
    if (
      (level[(kept[place] as number) >> 1] as number) >
      (level[(kept[highest] as number) >> 1] as number)
    )
      highest = place
  if (kept.length > 2) {
    const swap = kept[1] as number
    kept[1] = kept[highest] as number
    kept[highest] = swap
  }
  solver.bump *= DECAY
  return kept
}

/**
 * Learns from a conflict and goes back as far as the clause allows, but not below `root`. False when
 * the conflict stands at the root itself: then `solver` is one level lower and has the consequence.
 */
export function learnFrom(solver: Solver, conflict: number, root: number): boolean {
  const atRoot = solver.levelStart.length <= root
  if (solver.levelStart.length === 0) {
    solver.isContradictory = true
    return false
  }
  const clause = analyse(solver, conflict)
  const [asserting = 0, second = 0] = clause
  const level = clause.length === 1 ? 0 : (solver.level[second >> 1] as number)
  const glue = new Set(clause.map((literal) => solver.level[literal >> 1])).size
  backTo(solver, atRoot ? Math.max(root - 1, 0) : Math.max(level, root))
  if (clause.length === 1) {
    assign(solver, asserting, NO_REASON)
    solver.level[asserting >> 1] = 0
    solver.facts.push(asserting)
  } else {
    const reference = storeClause(solver, clause)
    solver.learnt.push(reference)
    solver.glue.push(glue)
    assign(solver, asserting, reference)
  }
  return !atRoot
}
