import type { Diagram, Fragment } from './diagram'

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
    const top = this.node(root ? [root] : [])
    const number = new Map<number, number>()
    const order: number[] = []
    const isNeeded = new Uint8Array(this.nodes.length)
    isNeeded[top] = 1
    for (let node = top; node >= 0; node--)
      if (isNeeded[node])
        for (const { children } of this.nodes[node] ?? [])
          for (const child of children) isNeeded[child] = 1
    for (let node = 0; node <= top; node++)
      if (isNeeded[node]) {
        number.set(node, order.length)
        order.push(node)
      }
    const edgeStart = [0]
    const literalStart = [0]
    const literals: number[] = []
    const childStart = [0]
    const children: number[] = []
    for (const node of order) {
      for (const fragment of this.nodes[node] ?? []) {
        for (const literal of fragment.literals) literals.push(literal)
        for (const child of fragment.children) children.push(number.get(child) ?? 0)
        literalStart.push(literals.length)
        childStart.push(children.length)
      }
      edgeStart.push(literalStart.length - 1)
    }
    const valueStart = Int32Array.from(startsOf(domainSizes))
    return {
      valueStart,
      values: domainSizes.reduce((sum, size) => sum + size, 0),
      nodes: order.length,
      edges: literalStart.length - 1,
      edgeStart: Int32Array.from(edgeStart),
      literalStart: Int32Array.from(literalStart),
      literals: Int32Array.from(literals),
      childStart: Int32Array.from(childStart),
      children: Int32Array.from(children),
    }
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

/** First number of each variable's values when all are numbered through. */
export function startsOf(domainSizes: readonly number[]): number[] {
  let next = 0
  return domainSizes.map((size) => {
    next += size
    return next - size
  })
}
