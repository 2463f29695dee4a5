import type { Diagram } from '@/lib/core/configuration/engine/diagram'

/**
 * What a diagram must be for its passes to be exact, for tests: the parts of an edge share no variable,
 * and all edges of a node speak of the same variables. The complaints, none when all is well.
 */
export function diagramComplaints(diagram: Diagram): string[] {
  const { valueStart, nodes, edgeStart, literalStart, literals, childStart, children } = diagram
  const variableOf = (value: number) => valueStart.findLastIndex((start) => start <= value)
  const scopes: string[][] = []
  const complaints: string[] = []
  for (let node = 0; node < nodes; node++) {
    let own: string[] | undefined
    for (let edge = edgeStart[node] as number; edge < (edgeStart[node + 1] as number); edge++) {
      const scope = [
        ...Array.from(literals.subarray(literalStart[edge], literalStart[edge + 1]), (value) =>
          String(variableOf(value)),
        ),
        ...Array.from(children.subarray(childStart[edge], childStart[edge + 1])).flatMap(
          (child) => scopes[child] ?? [],
        ),
      ].sort()
      if (new Set(scope).size < scope.length) complaints.push(`node ${node} repeats a variable`)
      own ??= scope
      if (own.join() !== scope.join()) complaints.push(`the edges of node ${node} differ in scope`)
    }
    scopes.push(own ?? [])
  }
  return complaints
}
