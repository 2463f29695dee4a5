import { clauseVariables, type Problem } from './problem'

/**
 * Branching priority from an elimination of the graph whose edges join variables that share a clause: the
 * later a variable is eliminated, the earlier it is decided, so that deciding it splits the rest. Either
 * the variable with the fewest neighbours goes first, or the one whose neighbours lack the fewest edges
 * among each other. Source: Tinney and Walker's minimum degree; Rose's minimum fill; Dechter (1999).
 */
export type EliminationRule = 'degree' | 'fill'

/** Above this degree everything hangs together and the rest goes by degree. */
const DENSE = 200
/** Above this degree the fill is estimated, since counting it is quadratic. */
const COUNTED = 40
/** The second criterion only breaks ties. */
const TIE = 1e5

export function eliminationPriority(problem: Problem, rule: EliminationRule): Int32Array {
  const size = problem.encoding.variables
  const graph = neighbourGraph(problem)
  const priority = new Int32Array(size).fill(-1)
  const open = new Set(Array.from({ length: size }, (_, variable) => variable))
  const score = new Float64Array(size)
  const rescore = (variable: number) => {
    const degree = graph[variable]?.size ?? 0
    const fill = degree <= COUNTED ? fillOf(graph, variable) : (degree * (degree - 1)) / 2
    score[variable] = rule === 'degree' ? degree + fill / TIE : fill + degree / TIE
  }
  for (const variable of open) rescore(variable)
  for (let next = 0; next < size; next++) {
    let best = -1
    for (const variable of open)
      if (best === -1 || (score[variable] as number) < (score[best] as number)) best = variable
    open.delete(best)
    priority[best] = next
    const around = [...(graph[best] ?? [])]
    const changed = new Set(around)
    for (const one of around) graph[one]?.delete(best)
    if (around.length <= DENSE)
      for (const one of around)
        for (const other of around)
          if (one !== other && !graph[one]?.has(other)) {
            graph[one]?.add(other)
            for (const witness of graph[other] ?? []) changed.add(witness)
          }
    for (const variable of changed) if (open.has(variable)) rescore(variable)
  }
  return priority
}

function neighbourGraph(problem: Problem): Set<number>[] {
  const graph: Set<number>[] = Array.from(
    { length: problem.encoding.variables },
    () => new Set<number>(),
  )
  for (const variables of clauseVariables(problem))
    for (const one of variables)
      for (const other of variables) if (one !== other) graph[one]?.add(other)
  return graph
}

function fillOf(graph: readonly Set<number>[], variable: number): number {
  let missing = 0
  const around = [...(graph[variable] ?? [])]
  for (let at = 0; at < around.length; at++) {
    const own = graph[around[at] as number]
    for (let other = at + 1; other < around.length; other++)
      if (!own?.has(around[other] as number)) missing++
  }
  return missing
}
