/**
 * A table of tuples as a reduced decision diagram, one level per column: equal remainders are shared,
 * values with the same remainder stand on one edge. Node 0 is the accepted end; a missing edge rejects.
 */
export type RowEdge = { readonly values: readonly number[]; readonly child: number }
export type RowDiagram = {
  readonly root: number
  /** Edges per node; the end has none. */
  readonly edges: readonly (readonly RowEdge[])[]
  readonly levelOf: readonly number[]
}

/** Rows need not be sorted or distinct; an empty table has root -1. */
export function rowDiagram(rows: readonly (readonly number[])[], columns: number): RowDiagram {
  const edges: RowEdge[][] = [[]]
  const levelOf: number[] = [columns]
  const known = new Map<string, number>()
  const build = (level: number, part: readonly (readonly number[])[]): number => {
    if (level === columns) return 0
    const byValue = new Map<number, (readonly number[])[]>()
    for (const row of part) {
      const value = row[level] as number
      const same = byValue.get(value)
      if (same) same.push(row)
      else byValue.set(value, [row])
    }
    const byChild = new Map<number, number[]>()
    for (const value of [...byValue.keys()].sort((a, b) => a - b)) {
      const child = build(level + 1, byValue.get(value) ?? [])
      const values = byChild.get(child)
      if (values) values.push(value)
      else byChild.set(child, [value])
    }
    const own = [...byChild].map(([child, values]) => ({ values, child }))
    const key = `${level}:${own.map(({ values, child }) => `${values.join()}>${child}`).join(';')}`
    const before = known.get(key)
    if (before !== undefined) return before
    edges.push(own)
    levelOf.push(level)
    known.set(key, edges.length - 1)
    return edges.length - 1
  }
  return { root: rows.length === 0 ? -1 : build(0, rows), edges, levelOf }
}

/** A product of value sets, one per column. */
export type Box = readonly (readonly number[])[]

/** Disjoint boxes that together are the table; stops with null above `most`. */
export function acceptedBoxes(diagram: RowDiagram, most: number): Box[] | null {
  const boxes: Box[] = []
  const walk = (node: number, prefix: Box): boolean => {
    if (node === 0) return boxes.push(prefix) <= most
    return (diagram.edges[node] ?? []).every(({ values, child }) =>
      walk(child, [...prefix, values]),
    )
  }
  return diagram.root === -1 || walk(diagram.root, []) ? boxes : null
}

/** Disjoint boxes that together are everything outside the table; stops with null above `most`. */
export function rejectedBoxes(
  diagram: RowDiagram,
  domains: readonly (readonly number[])[],
  most: number,
): Box[] | null {
  const boxes: Box[] = []
  const walk = (node: number, prefix: Box): boolean => {
    if (node === 0) return true
    const level = diagram.levelOf[node] as number
    const edges = diagram.edges[node] ?? []
    const named = new Set(edges.flatMap(({ values }) => values))
    const missing = (domains[level] ?? []).filter((value) => !named.has(value))
    if (missing.length > 0) {
      const rest = domains.slice(level + 1)
      if (boxes.push([...prefix, missing, ...rest]) > most) return false
    }
    return edges.every(({ values, child }) => walk(child, [...prefix, values]))
  }
  if (diagram.root === -1) return [domains]
  return walk(diagram.root, []) ? boxes : null
}
