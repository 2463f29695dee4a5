import type { BagTree } from './bag-tree'
import type { Elimination } from './elimination-order'

/**
 * Branching priority from a tree decomposition: the elimination's bags form a tree, which is hung up at
 * its centroid; variables near the root split the problem most evenly and are decided first.
 * Source: Korhonen and Järvisalo, Integrating tree decompositions into decision heuristics of
 * propositional model counters (CP 2021).
 */
export function dissectionPriority(elimination: Elimination, tree: BagTree): Int32Array {
  const { bags } = elimination
  const size = bags.length
  const { neighbours, above, weight } = tree
  const depth = new Int32Array(size).fill(-1)
  const nearest = new Int32Array(size).fill(size)
  for (let variable = 0; variable < size; variable++)
    if (above[variable] === -1) {
      const root = centroid(variable, neighbours, above, weight)
      depth[root] = 0
      const walk = [root]
      for (let at = 0; at < walk.length; at++) {
        const bag = walk[at] as number
        const own = depth[bag] as number
        for (const member of [bag, ...(bags[bag] ?? [])])
          nearest[member] = Math.min(nearest[member] as number, own)
        for (const next of neighbours[bag] ?? [])
          if (depth[next] === -1) {
            depth[next] = own + 1
            walk.push(next)
          }
      }
    }
  return nearest.map((own) => -own)
}

/** The bag whose removal leaves no part with more than half of its tree. */
function centroid(
  top: number,
  tree: readonly (readonly number[])[],
  above: Int32Array,
  weight: Int32Array,
): number {
  const half = (weight[top] as number) / 2
  let at = top
  for (;;) {
    const heavy = tree[at]?.find((below) => above[below] === at && (weight[below] as number) > half)
    if (heavy === undefined) return at
    at = heavy
  }
}
