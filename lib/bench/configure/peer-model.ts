import type { Clause, Membership, Model, Table } from '@/lib/core/configuration/engine/model'
import { startsOf } from '@/lib/core/configuration/engine/starts-of'

/**
 * A model as the peers are given it: Booleans from 1 on, groups of which exactly one is true, clauses of
 * signed Booleans, and tables as rows. The peers gain from our reading of the text: a mandatory feature is
 * its parent, an alternative is one group, a choice of two is one Boolean. They are not given the merged
 * values and covering boxes of our own compiler.
 */
export type PeerModel = {
  readonly booleans: number
  /** Per value of all variables, the signed Boolean that says so; 0 where it holds always. */
  readonly literalOf: Int32Array
  readonly groups: readonly (readonly number[])[]
  readonly clauses: readonly (readonly number[])[]
  /** Allowed rows, each as its literals. */
  readonly tables: readonly (readonly (readonly number[])[])[]
  /** 1 per value that is an answer: auxiliary variables are not. */
  readonly isAnswer: Uint8Array
}

export function peerModelOf(model: Model): PeerModel {
  const starts = startsOf(model.domainSizes)
  const values = model.domainSizes.reduce((sum, size) => sum + size, 0)
  const literalOf = new Int32Array(values)
  const isAnswer = new Uint8Array(values)
  const groups: number[][] = []
  let booleans = 0
  model.domainSizes.forEach((size, variable) => {
    const start = starts[variable] as number
    if (!model.isAuxiliary[variable]) isAnswer.fill(1, start, start + size)
    if (size === 2) literalOf.set([-(booleans + 1), booleans + 1], start)
    if (size > 2) {
      const group = Array.from({ length: size }, (_, at) => booleans + 1 + at)
      literalOf.set(group, start)
      groups.push(group)
    }
    booleans += size === 1 ? 0 : size === 2 ? 1 : size
  })
  const literal = (variable: number, value: number): number =>
    literalOf[(starts[variable] as number) + value] as number
  const clauses: number[][] = []
  const add = (clause: Clause) => {
    const literals = clause.flatMap((part) => membershipLiterals(part, model, literal))
    if (!literals.includes(0)) clauses.push([...new Set(literals)])
  }
  for (const clause of model.structure) add(clause)
  const tables: number[][][] = []
  for (const { constraint } of model.rules) {
    if (constraint.kind === 'clauses') constraint.clauses.forEach(add)
    else if (constraint.table.isAllowed) tables.push(rowLiterals(constraint.table, literal))
    else
      for (const row of rowLiterals(constraint.table, literal))
        clauses.push(row.filter((each) => each !== 0).map((each) => -each))
  }
  return { booleans, literalOf, groups, clauses, tables, isAnswer }
}

type LiteralOf = (variable: number, value: number) => number

/** The literals of which one holds; 0 among them when it holds always. */
function membershipLiterals(
  { variable, values, isIn }: Membership,
  { domainSizes }: Model,
  literal: LiteralOf,
): number[] {
  const size = domainSizes[variable] ?? 0
  const [only] = values
  if (size === 1) return (values.length === 1) === isIn ? [0] : []
  if (!isIn && values.length === 1 && only !== undefined) return [-literal(variable, only)]
  return Array.from({ length: size }, (_, value) => value)
    .filter((value) => values.includes(value) === isIn)
    .map((value) => literal(variable, value))
}

const rowLiterals = ({ variables, rows }: Table, literal: LiteralOf): number[][] =>
  rows.map((row) => row.map((value, column) => literal(variables[column] as number, value)))
