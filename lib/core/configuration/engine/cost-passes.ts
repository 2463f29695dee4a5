import type { Diagram } from './diagram'

/**
 * The same passes with costs in the (min, +) semiring: inside is the cheapest way below a node, outside
 * the cheapest way around it; together they price every value at once. For the dearest variants the
 * caller negates the costs. Unreachable is infinite. Source: Darwiche, JACM 50 (2003), differential
 * approach to inference, read for minimisation.
 */
export class CostPasses {
  private readonly inside: Float64Array
  private readonly outside: Float64Array
  private readonly edgeCost: Float64Array
  /** The values of the last cheapest variant asked for, in order of the walk. */
  private readonly chosen: number[] = []
  private readonly open: number[] = []

  constructor(private readonly diagram: Diagram) {
    this.inside = new Float64Array(diagram.nodes)
    this.outside = new Float64Array(diagram.nodes)
    this.edgeCost = new Float64Array(diagram.edges)
  }

  /** Cost of the cheapest variant. */
  cheapest(allowed: Uint8Array, cost: Float64Array): number {
    const { inside, edgeCost } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    let edge = 0
    let literal = 0
    let child = 0
    for (let node = 0; node < nodes; node++) {
      const lastEdge = edgeStart[node + 1] as number
      let best = Number.POSITIVE_INFINITY
      for (; edge < lastEdge; edge++) {
        let sum = 0
        const literalEnd = literalStart[edge + 1] as number
        for (; literal < literalEnd; literal++) {
          const value = literals[literal] as number
          sum += allowed[value] === 1 ? (cost[value] as number) : Number.POSITIVE_INFINITY
        }
        const childEnd = childStart[edge + 1] as number
        for (; child < childEnd; child++) sum += inside[children[child] as number] as number
        edgeCost[edge] = sum
        if (sum < best) best = sum
      }
      inside[node] = best
    }
    return inside[nodes - 1] as number
  }

  /** For every value the cost of the cheapest variant that has it, into `costs`. */
  cheapestPerValue(allowed: Uint8Array, cost: Float64Array, costs: Float64Array): number {
    const total = this.cheapest(allowed, cost)
    const { inside, outside, edgeCost } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    costs.fill(Number.POSITIVE_INFINITY)
    outside.fill(Number.POSITIVE_INFINITY)
    outside[nodes - 1] = 0
    for (let node = nodes - 1; node >= 0; node--) {
      const around = outside[node] as number
      if (around === Number.POSITIVE_INFINITY) continue
      const lastEdge = edgeStart[node + 1] as number
      for (let edge = edgeStart[node] as number; edge < lastEdge; edge++) {
        const sum = around + (edgeCost[edge] as number)
        if (sum === Number.POSITIVE_INFINITY) continue
        const literalEnd = literalStart[edge + 1] as number
        for (let at = literalStart[edge] as number; at < literalEnd; at++) {
          const value = literals[at] as number
          if (sum < (costs[value] as number)) costs[value] = sum
        }
        const childEnd = childStart[edge + 1] as number
        for (let at = childStart[edge] as number; at < childEnd; at++) {
          const child = children[at] as number
          const rest = sum - (inside[child] as number)
          if (rest < (outside[child] as number)) outside[child] = rest
        }
      }
    }
    return total
  }

  /** The values of a cheapest variant, the first in the order of edges; null when there is none. */
  cheapestValues(allowed: Uint8Array, cost: Float64Array): readonly number[] | null {
    if (this.cheapest(allowed, cost) === Number.POSITIVE_INFINITY) return null
    const { inside, edgeCost, chosen, open } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    chosen.length = 0
    open.length = 0
    open.push(nodes - 1)
    for (let node = open.pop(); node !== undefined; node = open.pop()) {
      let edge = edgeStart[node] as number
      while (edgeCost[edge] !== inside[node]) edge++
      for (let at = literalStart[edge] as number; at < (literalStart[edge + 1] as number); at++)
        chosen.push(literals[at] as number)
      for (let at = childStart[edge] as number; at < (childStart[edge + 1] as number); at++)
        open.push(children[at] as number)
    }
    return chosen
  }
}
