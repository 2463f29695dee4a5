import type { Diagram } from './diagram'

/**
 * The exact number of variants whose values are all allowed, in one pass from the leaves up: in doubles
 * into a buffer made once, and in big integers only where a double would no longer be exact.
 */
export class CountPass {
  private readonly counts: Float64Array

  constructor(private readonly diagram: Diagram) {
    this.counts = new Float64Array(diagram.nodes)
  }

  exact(allowed: Uint8Array): bigint {
    const rough = this.rough(allowed)
    return rough <= Number.MAX_SAFE_INTEGER ? BigInt(rough) : countVariants(this.diagram, allowed)
  }

  /** Exact up to 2^53, then rounded, infinite beyond 1e308; allocates nothing. */
  rough(allowed: Uint8Array): number {
    const { counts } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    for (let node = 0; node < nodes; node++) {
      let sum = 0
      const lastEdge = edgeStart[node + 1] as number
      for (let edge = edgeStart[node] as number; edge < lastEdge; edge++) {
        let at = literalStart[edge] as number
        const literalEnd = literalStart[edge + 1] as number
        while (at < literalEnd && allowed[literals[at] as number] === 1) at++
        if (at < literalEnd) continue
        let product = 1
        const childEnd = childStart[edge + 1] as number
        // Infinity times nothing would be no number: nothing ends the product.
        for (at = childStart[edge] as number; at < childEnd && product > 0; at++) {
          const below = counts[children[at] as number] as number
          product = below === 0 ? 0 : product * below
        }
        sum += product
      }
      counts[node] = sum
    }
    return counts[nodes - 1] as number
  }
}

export const countVariants = (diagram: Diagram, allowed: Uint8Array): bigint =>
  BigInt(countsPerNode(diagram, allowed)[diagram.nodes - 1] ?? 0)

/** The number of variants below each node. */
export function countsPerNode(diagram: Diagram, allowed: Uint8Array): readonly (number | bigint)[] {
  const { nodes, edgeStart, literalStart, literals, childStart, children } = diagram
  const counts: (number | bigint)[] = new Array(nodes).fill(0)
  for (let node = 0; node < nodes; node++) {
    let sum: number | bigint = 0
    const lastEdge = edgeStart[node + 1] as number
    for (let edge = edgeStart[node] as number; edge < lastEdge; edge++) {
      let at = literalStart[edge] as number
      const literalEnd = literalStart[edge + 1] as number
      while (at < literalEnd && allowed[literals[at] as number] === 1) at++
      if (at < literalEnd) continue
      let product: number | bigint = 1
      const childEnd = childStart[edge + 1] as number
      for (at = childStart[edge] as number; at < childEnd; at++)
        product = times(product, counts[children[at] as number] as number | bigint)
      sum = plus(sum, product)
    }
    counts[node] = sum
  }
  return counts
}

const EXACT = Number.MAX_SAFE_INTEGER

function times(one: number | bigint, other: number | bigint): number | bigint {
  if (typeof one === 'number' && typeof other === 'number') {
    const product = one * other
    if (product <= EXACT) return product
  }
  // Nothing times anything is nothing, whatever its type.
  return one === 0 || other === 0 ? 0 : BigInt(one) * BigInt(other)
}

function plus(one: number | bigint, other: number | bigint): number | bigint {
  if (typeof one === 'number' && typeof other === 'number') {
    const sum = one + other
    if (sum <= EXACT) return sum
  }
  return BigInt(one) + BigInt(other)
}
