import type { Encoding } from './encoding'

/** The clauses of an encoded model in flat arrays, and where each variable occurs. */
export type Problem = {
  readonly encoding: Encoding
  readonly clauses: number
  readonly clauseStart: Int32Array
  readonly literals: Int32Array
  /** Clauses of variable v: occurrences[occurrenceStart[v]] and on. */
  readonly occurrenceStart: Int32Array
  readonly occurrences: Int32Array
}

/** `value` of a solver that has been propagated: what it has decided is left out. */
export function problemOf(encoding: Encoding, value?: Int8Array): Problem {
  const written = [...encoding.structure, ...encoding.rules.flat()]
  const all = value ? written.flatMap((clause) => openRest(clause, value)) : written
  const clauses = [...new Map(all.map((clause) => [clause.join(), clause])).values()]
  const clauseStart = new Int32Array(clauses.length + 1)
  clauses.forEach((clause, at) => {
    clauseStart[at + 1] = (clauseStart[at] as number) + clause.length
  })
  const variablesOf = clauses.map((clause) => [
    ...new Set(clause.map((literal) => encoding.variableOf[literal >> 1] as number)),
  ])
  const occurrenceStart = new Int32Array(encoding.variables + 1)
  for (const variables of variablesOf)
    for (const variable of variables)
      occurrenceStart[variable + 1] = (occurrenceStart[variable + 1] as number) + 1
  for (let at = 0; at < encoding.variables; at++)
    occurrenceStart[at + 1] = (occurrenceStart[at + 1] as number) + (occurrenceStart[at] as number)
  const next = occurrenceStart.slice()
  const occurrences = new Int32Array(occurrenceStart[encoding.variables] as number)
  variablesOf.forEach((variables, clause) => {
    for (const variable of variables) {
      occurrences[next[variable] as number] = clause
      next[variable] = (next[variable] as number) + 1
    }
  })
  return {
    encoding,
    clauses: clauses.length,
    clauseStart,
    literals: Int32Array.from(clauses.flat()),
    occurrenceStart,
    occurrences,
  }
}

function openRest(clause: readonly number[], value: Int8Array): readonly (readonly number[])[] {
  if (clause.some((literal) => value[literal] === 1)) return []
  return [clause.filter((literal) => value[literal] === 0)]
}

/** The variables of each clause, for graphs over variables. */
export const clauseVariables = ({
  encoding,
  clauseStart,
  literals,
  clauses,
}: Problem): number[][] =>
  Array.from({ length: clauses }, (_, at) => [
    ...new Set(
      Array.from(
        literals.subarray(clauseStart[at], clauseStart[at + 1]),
        (literal) => encoding.variableOf[literal >> 1] as number,
      ),
    ),
  ])
