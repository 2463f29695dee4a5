import { NO_REASON, type Solver } from './solver'

/**
 * Forgets the learnt clauses that tie together most decision levels, and compacts the arena. Called at
 * a restart; clauses that are the reason of an assignment stay, and references move with them.
 */
export function forgetClauses(solver: Solver): void {
  const { arena, learnt, glue, trail, reason } = solver
  const locked = new Set<number>()
  for (let at = 0; at < solver.trailSize; at++) {
    const reference = reason[(trail[at] as number) >> 1] as number
    if (reference > 0) locked.add(reference)
  }
  const ranks = learnt
    .map((_, at) => at)
    .sort((a, b) => (glue[b] as number) - (glue[a] as number) || a - b)
  const dropped = new Set<number>()
  for (const at of ranks.slice(0, learnt.length >> 1))
    if ((glue[at] as number) > 2 && !locked.has(learnt[at] as number))
      dropped.add(learnt[at] as number)
  const moved = new Map<number, number>()
  let target = solver.firstLearnt
  for (let from = solver.firstLearnt; from < solver.arenaSize; ) {
    const length = 1 + (arena[from] as number)
    if (!dropped.has(from)) {
      arena.copyWithin(target, from, from + length)
      moved.set(from, target)
      target += length
    }
    from += length
  }
  solver.arenaSize = target
  rewatch(solver, moved)
  for (let at = 0; at < solver.trailSize; at++) {
    const boolean = (trail[at] as number) >> 1
    const reference = reason[boolean] as number
    if (reference >= solver.firstLearnt) reason[boolean] = moved.get(reference) ?? NO_REASON
  }
  let kept = 0
  for (let at = 0; at < learnt.length; at++) {
    const reference = moved.get(learnt[at] as number)
    if (reference === undefined) continue
    learnt[kept] = reference
    glue[kept++] = glue[at] as number
  }
  learnt.length = kept
  glue.length = kept
  solver.learntLimit = Math.max(solver.learntLimit, kept * 2)
}

function rewatch(solver: Solver, moved: ReadonlyMap<number, number>): void {
  for (const list of solver.watches) {
    let kept = 0
    for (let at = 0; at < list.length; at += 2) {
      const reference = list[at] as number
      const target = reference < solver.firstLearnt ? reference : moved.get(reference)
      if (target === undefined) continue
      list[kept++] = target
      list[kept++] = list[at + 1] as number
    }
    list.length = kept
  }
}
