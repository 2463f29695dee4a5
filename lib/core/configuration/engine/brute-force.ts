import type { Clause, Model, Table } from './model'

/** Every variant of a small model, one value per variable, by trying all: the yardstick of the tests. */
export function bruteForce(model: Model): number[][] {
  const free = model.domainSizes.map((size) => Array.from({ length: size }, (_, value) => value))
  const all = free.reduce<number[][]>(
    (rows, values) => rows.flatMap((row) => values.map((value) => [...row, value])),
    [[]],
  )
  return all.filter(
    (row) =>
      model.structure.every((clause) => satisfies(row, clause)) &&
      model.rules.every(({ constraint }) =>
        constraint.kind === 'clauses'
          ? constraint.clauses.every((clause) => satisfies(row, clause))
          : isInTable(row, constraint.table),
      ),
  )
}

const satisfies = (row: readonly number[], clause: Clause): boolean =>
  clause.some(({ variable, values, isIn }) => values.includes(row[variable] ?? -1) === isIn)

const isInTable = (row: readonly number[], { variables, rows, isAllowed }: Table): boolean =>
  rows.some((tuple) => tuple.every((value, at) => row[variables[at] ?? -1] === value)) === isAllowed
