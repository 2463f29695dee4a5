import type { Clause, Table } from './model'
import { acceptedBoxes, type Box, type RowDiagram, rejectedBoxes, rowDiagram } from './row-diagram'

/**
 * A table as clauses. Dense tables become prime nogoods: what is outside, as boxes grown as far as they
 * stay outside, so that a rule that no longer bites disappears from the problem. Sparse ones get an
 * auxiliary variable that names the box the tuple lies in; boxes are disjoint, so counts stay exact.
 */
const MOST_NOGOODS = 3000
/** So few nogoods are always better than a name for the box. */
const FEW = 64
const GROWING_WORK = 3e7

export function tableClauses(
  table: Table,
  domainSizes: readonly number[],
  newAuxiliary: (domainSize: number) => number,
): Clause[] {
  const { variables, rows } = table
  const diagram = rowDiagram(rows, variables.length)
  const domains = variables.map((variable) =>
    Array.from({ length: domainSizes[variable] ?? 0 }, (_, value) => value),
  )
  if (!table.isAllowed)
    return (acceptedBoxes(diagram, Number.POSITIVE_INFINITY) ?? []).map((box) =>
      nogood(variables, box),
    )
  const outside = rejectedBoxes(diagram, domains, MOST_NOGOODS)
  const inside = acceptedBoxes(diagram, Number.POSITIVE_INFINITY) ?? []
  if (outside && outside.length <= Math.max(FEW, inside.length))
    return distinct(grown(diagram, domains, outside)).map((box) => nogood(variables, box, domains))
  return namedBoxes(variables, inside, domains, newAuxiliary(inside.length))
}

const nogood = (
  variables: readonly number[],
  box: Box,
  domains?: readonly (readonly number[])[],
): Clause =>
  box.flatMap((values, at) =>
    values.length === domains?.[at]?.length
      ? []
      : [{ variable: variables[at] as number, values, isIn: false }],
  )

function namedBoxes(
  variables: readonly number[],
  boxes: readonly Box[],
  domains: readonly (readonly number[])[],
  name: number,
): Clause[] {
  const clauses: Clause[] = []
  boxes.forEach((box, at) => {
    box.forEach((values, column) => {
      if (values.length < (domains[column]?.length ?? 0))
        clauses.push([
          { variable: name, values: [at], isIn: false },
          { variable: variables[column] as number, values, isIn: true },
        ])
    })
  })
  domains.forEach((domain, column) => {
    for (const value of domain) {
      const supports = boxes.flatMap((box, at) => (box[column]?.includes(value) ? [at] : []))
      if (supports.length < boxes.length)
        clauses.push([
          { variable: variables[column] as number, values: [value], isIn: false },
          { variable: name, values: supports, isIn: true },
        ])
    }
  })
  return clauses
}

/** Each box as large as it can be while no tuple of the table lies in it. */
function grown(
  diagram: RowDiagram,
  domains: readonly (readonly number[])[],
  boxes: readonly Box[],
) {
  const values = domains.reduce((sum, domain) => sum + domain.length, 0)
  const byValue = boxes.length * values * diagram.edges.length < GROWING_WORK
  const byColumn = boxes.length * domains.length * diagram.edges.length < GROWING_WORK
  if (!byColumn) return boxes
  return boxes.map((box) => {
    let sets = box.map((set) => new Set(set))
    const attempt = (column: number, added: readonly number[]) => {
      const wider = sets.map((set, at) => (at === column ? new Set([...set, ...added]) : set))
      if (!touches(diagram, wider)) sets = wider
    }
    for (const [column, domain] of domains.entries()) attempt(column, domain)
    if (byValue)
      domains.forEach((domain, column) => {
        for (const value of domain) if (!sets[column]?.has(value)) attempt(column, [value])
      })
    return sets.map((set) => [...set].sort((a, b) => a - b))
  })
}

/** Whether a tuple of the table lies in the box. */
function touches(diagram: RowDiagram, box: readonly ReadonlySet<number>[]): boolean {
  const refused = new Set<number>()
  const reaches = (node: number): boolean => {
    if (node === 0) return true
    if (refused.has(node)) return false
    const set = box[diagram.levelOf[node] as number]
    for (const { values, child } of diagram.edges[node] ?? [])
      if (values.some((value) => set?.has(value)) && reaches(child)) return true
    refused.add(node)
    return false
  }
  return diagram.root !== -1 && reaches(diagram.root)
}

function distinct(boxes: readonly Box[]): Box[] {
  return [...new Map(boxes.map((box) => [box.map((set) => set.join()).join(';'), box])).values()]
}
