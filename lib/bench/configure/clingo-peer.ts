import { createRequire } from 'node:module'
import type { Mark } from './ask'
import type { PeerModel } from './peer-model'

/**
 * clingo 5 in clingo-wasm 0.5.0: what is true in some (brave) and in all (cautious) answer sets. A choice
 * of two is one atom, so its other value is possible exactly when the atom is not in all of them.
 */
export const CLINGO = 'clingo-wasm 0.5.0'

// Its types speak of a module, its file is CommonJS with a default inside: required, it is what it says.
const { run } = createRequire(import.meta.url)('clingo-wasm') as typeof import('clingo-wasm')

export function clingoProgram({ booleans, groups, clauses, tables }: PeerModel): string {
  const grouped = new Set(groups.flat())
  const free = Array.from({ length: booleans }, (_, at) => at + 1).filter((at) => !grouped.has(at))
  return [
    ...(free.length > 0 ? [`{${free.map(atom).join('; ')}}.`] : []),
    ...groups.map((group) => `1 {${group.map(atom).join('; ')}} 1.`),
    ...clauses.map((clause) => `:- ${clause.map((literal) => body(-literal)).join(', ')}.`),
    ...tables.flatMap((rows, table) => [
      `1 {${rows.map((_, row) => `r(${table},${row})`).join('; ')}} 1.`,
      ...rows.flatMap((row, at) =>
        row
          .filter((literal) => literal !== 0)
          .map((literal) => `:- r(${table},${at}), ${body(-literal)}.`),
      ),
    ]),
    '#show x/1.',
  ].join('\n')
}

/** Marks, per value, what can still be after the decision; null when nothing can. */
export async function clingoDomains(
  program: string,
  { literalOf, isAnswer }: PeerModel,
  { value, isTaken }: Mark,
): Promise<Uint8Array | null> {
  const decided = literalOf[value] as number
  const asked = `${program}\n:- ${body(isTaken ? -decided : decided)}.`
  const brave = await consequences(asked, 'brave')
  const cautious = await consequences(asked, 'cautious')
  if (!brave || !cautious) return null
  return Uint8Array.from(literalOf, (literal, at) => {
    if (isAnswer[at] === 0) return 0
    return literal === 0 || (literal > 0 ? brave.has(literal) : !cautious.has(-literal)) ? 1 : 0
  })
}

async function consequences(
  program: string,
  mode: 'brave' | 'cautious',
): Promise<ReadonlySet<number> | null> {
  const answer = await run(program, 0, [`--enum-mode=${mode}`])
  if (answer.Result === 'ERROR') throw new Error(answer.Error)
  const last = answer.Call.at(-1)?.Witnesses.at(-1)
  return last ? new Set(last.Value.map((text) => Number(text.slice(2, -1)))) : null
}

const atom = (boolean: number): string => `x(${boolean})`
const body = (literal: number): string => (literal < 0 ? `not x(${-literal})` : `x(${literal})`)
