import type { Diagram, Fragment } from './diagram'
import { shareConjunctions } from './share-conjunctions'
import { startsOf } from './starts-of'

/** Collects nodes, each kept once; `finish` drops what the root does not reach and numbers the rest. */
export class DiagramBuilder {
  private readonly known = new Map<string, number>()
  private readonly nodes: (readonly Fragment[])[] = []
  edges = 0

  /** One of the values; a single value needs no node. */
  choice(values: readonly number[]): Fragment {
    if (values.length === 1) return { literals: values, children: [] }
    const ascending = [...values].sort((a, b) => a - b)
    return this.either(ascending.map((value) => ({ literals: [value], children: [] })))
  }

  /** One of the fragments; a single fragment stays what it is. */
  either(fragments: readonly Fragment[]): Fragment {
    const [first] = fragments
    if (first && fragments.length === 1) return first
    return { literals: [], children: [this.node(fragments)] }
  }

  finish(root: Fragment | null, domainSizes: readonly number[]): Diagram {
    const order = this.reached(this.node(root ? [root] : []))
    const number = new Map(order.map((node, at) => [node, at]))
    const nodes = order.map((node) => this.nodes[node] ?? [])
    const { edges, pairs } = shareConjunctions(
      order.length,
      nodes.flat().map(({ children }) => children.map((child) => number.get(child) ?? 0)),
    )
    let edge = 0
    const whole = nodes.map((fragments) =>
      fragments.map(({ literals }) => ({ literals, children: edges[edge++] ?? [] })),
    )
    for (const pair of pairs) whole.push([{ literals: [], children: pair }])
    return diagramOf(inOrder(whole, order.length), domainSizes)
  }

  /** The nodes below the given one and itself, children before parents. */
  private reached(top: number): readonly number[] {
    const isNeeded = new Uint8Array(this.nodes.length)
    isNeeded[top] = 1
    for (let node = top; node >= 0; node--)
      if (isNeeded[node])
        for (const { children } of this.nodes[node] ?? [])
          for (const child of children) isNeeded[child] = 1
    return Array.from({ length: top + 1 }, (_, node) => node).filter((node) => isNeeded[node])
  }

  private node(fragments: readonly Fragment[]): number {
    const edges = fragments.map(({ literals, children }) => ({
      literals: [...literals].sort((a, b) => a - b),
      children: [...children].sort((a, b) => a - b),
    }))
    const key = edges.map((edge) => `${edge.literals.join()}:${edge.children.join()}`).join(';')
    const before = this.known.get(key)
    if (before !== undefined) return before
    this.nodes.push(edges)
    this.edges += edges.length
    this.known.set(key, this.nodes.length - 1)
    return this.nodes.length - 1
  }
}

type Nodes = readonly (readonly Fragment[])[]

/**
 * Numbers the nodes anew, children before parents: those from `first` on, which stand for groups of
 * earlier ones, each directly behind the last node of its group.
 */
function inOrder(nodes: Nodes, first: number): Nodes {
  const stands: number[] = []
  nodes.forEach((fragments, node) => {
    const behind = fragments[0]?.children.map((child) => stands[child] ?? 0) ?? []
    stands.push(node < first ? node : Math.max(...behind))
  })
  const order = nodes.map((_, node) => node)
  order.sort((a, b) => (stands[a] as number) - (stands[b] as number) || a - b)
  const number = new Map(order.map((node, at) => [node, at]))
  return order.map((node) =>
    (nodes[node] ?? []).map(({ literals, children }) => ({
      literals,
      children: children.map((child) => number.get(child) ?? 0).sort((a, b) => a - b),
    })),
  )
}

function diagramOf(nodes: Nodes, domainSizes: readonly number[]): Diagram {
  const edgeStart = [0]
  const literalStart = [0]
  const literals: number[] = []
  const childStart = [0]
  const children: number[] = []
  for (const fragments of nodes) {
    for (const fragment of fragments) {
      for (const literal of fragment.literals) literals.push(literal)
      for (const child of fragment.children) children.push(child)
      literalStart.push(literals.length)
      childStart.push(children.length)
    }
    edgeStart.push(literalStart.length - 1)
  }
  return {
    valueStart: Int32Array.from(startsOf(domainSizes)),
    values: domainSizes.reduce((sum, size) => sum + size, 0),
    nodes: nodes.length,
    edges: literalStart.length - 1,
    edgeStart: Int32Array.from(edgeStart),
    literalStart: Int32Array.from(literalStart),
    literals: Int32Array.from(literals),
    childStart: Int32Array.from(childStart),
    children: Int32Array.from(children),
  }
}
