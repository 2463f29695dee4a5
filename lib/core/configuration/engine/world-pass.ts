import type { Diagram } from './diagram'

/**
 * The upward pass for up to 31 worlds at once: bit k of a value says that world k allows it. One pass
 * over the table then tells of every world whether it has a variant.
 */
export class WorldPass {
  private readonly alive: Int32Array

  constructor(private readonly diagram: Diagram) {
    this.alive = new Int32Array(diagram.nodes)
  }

  /** The worlds, as bits, that have a variant. */
  possible(worlds: Int32Array): number {
    const { alive } = this
    const { nodes, edgeStart, literalStart, literals, childStart, children } = this.diagram
    let edge = 0
    let literal = 0
    let child = 0
    for (let node = 0; node < nodes; node++) {
      const lastEdge = edgeStart[node + 1] as number
      let any = 0
      for (; edge < lastEdge; edge++) {
        let all = -1
        const literalEnd = literalStart[edge + 1] as number
        for (; literal < literalEnd; literal++) all &= worlds[literals[literal] as number] as number
        const childEnd = childStart[edge + 1] as number
        for (; child < childEnd; child++) all &= alive[children[child] as number] as number
        any |= all
      }
      alive[node] = any
    }
    return alive[nodes - 1] as number
  }
}
