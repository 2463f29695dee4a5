import type { Diagram } from './diagram'

/**
 * The linear passes over a diagram. Upwards: which nodes have a variant left. Downwards: which values
 * are on a way from the root. All buffers are made once per diagram, nothing is allocated per call.
 */
export class DiagramPasses {
  private readonly alive: Uint8Array
  private readonly edgeAlive: Uint8Array
  private readonly reached: Uint8Array

  constructor(private readonly diagram: Diagram) {
    this.alive = new Uint8Array(diagram.nodes)
    this.edgeAlive = new Uint8Array(diagram.edges)
    this.reached = new Uint8Array(diagram.nodes)
  }

  isPossible(allowed: Uint8Array): boolean {
    const { alive, edgeAlive } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    let edge = 0
    let literal = 0
    let child = 0
    for (let node = 0; node < nodes; node++) {
      const lastEdge = edgeStart[node + 1] as number
      let any = 0
      for (; edge < lastEdge; edge++) {
        let all = 1
        const literalEnd = literalStart[edge + 1] as number
        for (; literal < literalEnd; literal++)
          all &= allowed[literals[literal] as number] as number
        const childEnd = childStart[edge + 1] as number
        for (; child < childEnd; child++) all &= alive[children[child] as number] as number
        edgeAlive[edge] = all
        any |= all
      }
      alive[node] = any
    }
    return alive[nodes - 1] === 1
  }

  domains(allowed: Uint8Array, supported: Uint8Array): boolean {
    supported.fill(0)
    if (!this.isPossible(allowed)) return false
    const { edgeAlive, reached } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    reached.fill(0)
    reached[nodes - 1] = 1
    for (let node = nodes - 1; node >= 0; node--) {
      if (reached[node] === 0) continue
      const lastEdge = edgeStart[node + 1] as number
      for (let edge = edgeStart[node] as number; edge < lastEdge; edge++) {
        if (edgeAlive[edge] === 0) continue
        const literalEnd = literalStart[edge + 1] as number
        for (let at = literalStart[edge] as number; at < literalEnd; at++)
          supported[literals[at] as number] = 1
        const childEnd = childStart[edge + 1] as number
        for (let at = childStart[edge] as number; at < childEnd; at++)
          reached[children[at] as number] = 1
      }
    }
    return true
  }
}
