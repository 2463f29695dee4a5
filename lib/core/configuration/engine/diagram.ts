/**
 * A compiled model: an AND/OR multi-valued decision diagram in flat arrays. A node is a choice among
 * edges; an edge is the conjunction of its values and of its child nodes, which share no variable.
 * Children come before parents, the root is the last node. Every variant takes exactly one edge of each
 * node it passes, so sums and products over the arrays count, price and sample exactly.
 * Source: Mateescu, Dechter, Marinescu, JAIR 33 (2008) 465-519; decision-DNNF with k-way nodes.
 */
export type Diagram = {
  /** Values of all variables are numbered through; this is the first number per variable. */
  readonly valueStart: Int32Array
  readonly values: number
  readonly nodes: number
  readonly edges: number
  /** Edges of node n: edgeStart[n] to edgeStart[n + 1]; likewise below. */
  readonly edgeStart: Int32Array
  readonly literalStart: Int32Array
  readonly literals: Int32Array
  readonly childStart: Int32Array
  readonly children: Int32Array
}

/** Part of a variant still to be put on an edge: values, and nodes, all true together. */
export type Fragment = {
  readonly literals: readonly number[]
  readonly children: readonly number[]
}
