import type { Random } from '@/lib/core/shared/random'
import { countsPerNode } from './count'
import type { Diagram } from './diagram'

/**
 * Draws variants uniformly over all that are allowed: at each node an edge with the share of variants
 * below it. The shares are exact counts divided once, to 64 bits. Null when there is no variant.
 */
export function createSampler(
  diagram: Diagram,
  allowed: Uint8Array,
): ((random: Random) => number[]) | null {
  const { nodes, edges, edgeStart, literalStart, literals, childStart, children } = diagram
  const counts = countsPerNode(diagram, allowed).map(BigInt)
  if ((counts[nodes - 1] ?? 0n) === 0n) return null
  const upTo = new Float64Array(edges)
  for (let node = 0; node < nodes; node++) {
    const total = counts[node] ?? 0n
    let sum = 0n
    for (let edge = edgeStart[node] as number; edge < (edgeStart[node + 1] as number); edge++) {
      let isOpen = true
      for (let at = literalStart[edge] as number; at < (literalStart[edge + 1] as number); at++)
        if (allowed[literals[at] as number] === 0) isOpen = false
      let product = isOpen ? 1n : 0n
      for (
        let at = childStart[edge] as number;
        isOpen && at < (childStart[edge + 1] as number);
        at++
      )
        product *= counts[children[at] as number] ?? 0n
      sum += product
      upTo[edge] = total === 0n ? 0 : Number((sum << 64n) / total) / 2 ** 64
    }
  }
  return (random) => {
    const values: number[] = []
    const open = [nodes - 1]
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      const last = (edgeStart[node + 1] as number) - 1
      let edge = edgeStart[node] as number
      if (edge < last) {
        // Two draws of 32 bits make one of 53.
        const drawn =
          (Math.floor(random() * 2 ** 26) + Math.floor(random() * 2 ** 27) / 2 ** 27) / 2 ** 26
        while (edge < last && drawn >= (upTo[edge] as number)) edge++
      }
      for (let at = literalStart[edge] as number; at < (literalStart[edge + 1] as number); at++)
        values.push(literals[at] as number)
      for (let at = childStart[edge] as number; at < (childStart[edge + 1] as number); at++)
        open.push(children[at] as number)
    }
    return values
  }
}
