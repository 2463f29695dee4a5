import type { Random } from '@/lib/core/shared/random'
import { clauseVariables, type Problem } from './problem'

/**
 * An elimination of the graph whose edges join variables that share a clause: the variable with the
 * fewest neighbours, or with the neighbours that lack the fewest edges among each other, goes first, and
 * its neighbours are joined. Neighbours weigh as many bits as their domains have. The cost is the number
 * of states that a compilation along the elimination meets at most.
 * Source: Tinney and Walker's minimum degree; Rose's minimum fill; Dechter (1999).
 */
export type EliminationRule = {
  readonly by: 'degree' | 'fill'
  /** Whether domains weigh; without, every variable weighs the same. */
  readonly isWeighted: boolean
  /** Blurs the scores, so that another elimination comes of it. */
  readonly noise: Random | null
}

export type Elimination = {
  /** Place in the elimination, per variable. */
  readonly place: Int32Array
  /** The neighbours that a variable had when it was eliminated. */
  readonly bags: readonly (readonly number[])[]
  readonly cost: number
  readonly steps: number
}

/** Above this degree everything hangs together, and no more edges are added. */
const DENSE = 200
/** Above this degree the fill is estimated, since counting it is quadratic. */
const COUNTED = 40
/** The second criterion only breaks ties. */
const TIE = 1e5
const BLUR = 0.25

type Neighbours = readonly ReadonlySet<number>[]

/** Null as soon as the cost is above `most`. */
export function eliminate(
  problem: Problem,
  joined: Neighbours,
  { by, isWeighted, noise }: EliminationRule,
  most = Number.POSITIVE_INFINITY,
): Elimination | null {
  const size = problem.encoding.variables
  const graph = joined.map((around) => new Set(around))
  const bits = problem.encoding.classes.members.map(({ length }) => Math.log2(Math.max(length, 2)))
  const weights = isWeighted ? bits : bits.map(() => 1)
  const place = new Int32Array(size).fill(-1)
  const bags: number[][] = new Array(size)
  const open = new Set(Array.from({ length: size }, (_, variable) => variable))
  const score = new Float64Array(size)
  let steps = 0
  let cost = 0
  const rescore = (variable: number) => {
    const around = [...(graph[variable] ?? [])]
    let weight = 0
    for (const other of around) weight += weights[other] as number
    const isCounted = around.length <= COUNTED
    steps += isCounted ? around.length ** 2 : around.length
    const fill = isCounted ? fillOf(graph, around, weights) : (weight * weight) / 2
    const own = by === 'degree' ? weight + fill / TIE : fill + weight / TIE
    score[variable] = noise ? own * (1 + BLUR * noise()) : own
  }
  for (const variable of open) rescore(variable)
  for (let next = 0; next < size; next++) {
    let best = -1
    for (const variable of open)
      if (best === -1 || (score[variable] as number) < (score[best] as number)) best = variable
    steps += open.size / 8
    open.delete(best)
    place[best] = next
    const around = [...(graph[best] ?? [])]
    bags[best] = around
    cost += 2 ** around.reduce((sum, other) => sum + (bits[other] as number), bits[best] as number)
    if (cost > most) return null
    const changed = joinNeighbours(graph, best, around)
    for (const variable of changed) if (open.has(variable)) rescore(variable)
  }
  return { place, bags, cost, steps }
}

/** The variables of which the surroundings have changed. */
function joinNeighbours(
  graph: readonly Set<number>[],
  gone: number,
  around: readonly number[],
): Set<number> {
  const changed = new Set(around)
  for (const one of around) graph[one]?.delete(gone)
  if (around.length > DENSE) return changed
  for (const one of around)
    for (const other of around)
      if (one !== other && !graph[one]?.has(other)) {
        graph[one]?.add(other)
        for (const witness of graph[other] ?? []) changed.add(witness)
      }
  return changed
}

/** Per variable those that share a clause with it: read once, since there may be many clauses. */
export function neighbourGraph(problem: Problem): Neighbours {
  const graph: Set<number>[] = Array.from(
    { length: problem.encoding.variables },
    () => new Set<number>(),
  )
  for (const variables of clauseVariables(problem))
    for (const one of variables)
      for (const other of variables) if (one !== other) graph[one]?.add(other)
  return graph
}

function fillOf(
  graph: readonly Set<number>[],
  around: readonly number[],
  weights: readonly number[],
): number {
  let missing = 0
  for (let at = 0; at < around.length; at++) {
    const one = around[at] as number
    for (let next = at + 1; next < around.length; next++) {
      const other = around[next] as number
      if (!graph[one]?.has(other)) missing += (weights[one] as number) * (weights[other] as number)
    }
  }
  return missing
}
