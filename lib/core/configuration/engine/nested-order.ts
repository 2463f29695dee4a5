import type { Elimination } from './elimination-order'

/**
 * Branching priority by nested dissection: the bag at the centroid of the tree of bags is decided first,
 * then the centroids of the parts that are left, and so on. The parts halve, so the compilation is as
 * deep as the logarithm of the tree, where one that starts at a root is as deep as the tree.
 * Source: George, Nested dissection of a regular finite element mesh (1973).
 */
export function nestedPriority(
  { bags }: Elimination,
  tree: readonly (readonly number[])[],
): Int32Array {
  const size = bags.length
  const level = new Int32Array(size).fill(-1)
  const first = new Int32Array(size).fill(size)
  const parts = centres(tree, level)
  for (const bag of parts)
    for (const member of [bag, ...(bags[bag] ?? [])])
      first[member] = Math.min(first[member] as number, level[bag] as number)
  return first.map((own) => -own)
}

/** All bags, each with its level, those of one part after another. */
function centres(tree: readonly (readonly number[])[], level: Int32Array): number[] {
  const found: number[] = []
  const weight = new Int32Array(tree.length)
  const above = new Int32Array(tree.length)
  const open = tree.map((_, bag) => ({ bag, depth: 0 }))
  for (let next = open.pop(); next; next = open.pop()) {
    const { bag, depth } = next
    if (level[bag] !== -1) continue
    const centre = centreOf(bag, tree, level, weight, above)
    level[centre] = depth
    found.push(centre)
    for (const neighbour of tree[centre] ?? [])
      if (level[neighbour] === -1) open.push({ bag: neighbour, depth: depth + 1 })
  }
  return found
}

/** The bag of the part around `start` whose removal leaves no more than half of it together. */
function centreOf(
  start: number,
  tree: readonly (readonly number[])[],
  level: Int32Array,
  weight: Int32Array,
  above: Int32Array,
): number {
  const part = [start]
  above[start] = -1
  for (let at = 0; at < part.length; at++) {
    const bag = part[at] as number
    weight[bag] = 1
    for (const next of tree[bag] ?? [])
      if (level[next] === -1 && next !== above[bag]) {
        above[next] = bag
        part.push(next)
      }
  }
  for (let at = part.length - 1; at > 0; at--) {
    const bag = part[at] as number
    const over = above[bag] as number
    weight[over] = (weight[over] as number) + (weight[bag] as number)
  }
  let centre = start
  for (;;) {
    const heavy = tree[centre]?.find(
      (bag) =>
        level[bag] === -1 && above[bag] === centre && (weight[bag] as number) > part.length / 2,
    )
    if (heavy === undefined) return centre
    centre = heavy
  }
}
