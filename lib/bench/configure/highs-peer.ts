import loadHighs from 'highs'
import type { Mark } from './ask'
import type { PeerModel } from './peer-model'

/**
 * HiGHS 1.15.3 (compiled to wasm): a price optimum as a mixed-integer program in LP text. A table is a
 * choice of one row that fixes its values, the formulation with the tightest relaxation.
 */
export const HIGHS = 'highs 1.15.3'

export type HighsPeer = {
  /** The cheapest variant in the same units as the costs; null when there is none. */
  readonly optimum: (text: string) => number | null
}

/** Its default stops within 0.01 % of the optimum; ours is exact. */
const EXACT = { mip_rel_gap: 0, output_flag: false }

export async function openHighs(): Promise<HighsPeer> {
  const highs = await loadHighs()
  return {
    optimum: (text) => {
      const { Status, ObjectiveValue } = highs.solve(text, EXACT)
      return Status === 'Optimal' ? Math.round(ObjectiveValue) : null
    },
  }
}

/** The program; costs are per value, wishes hold besides the model. */
export function programOf(
  { booleans, literalOf, groups, clauses, tables }: PeerModel,
  costs: Float64Array,
  wishes: readonly Mark[],
): string {
  const weights = new Float64Array(booleans + 1)
  let base = 0
  literalOf.forEach((literal, value) => {
    const cost = costs[value] as number
    // A negative literal is one minus its Boolean.
    if (literal > 0) weights[literal] = (weights[literal] as number) + cost
    else base += cost
    if (literal < 0) weights[-literal] = (weights[-literal] as number) - cost
  })
  const rows: string[] = []
  const row = (terms: readonly string[], relation: string) => {
    rows.push(` ${terms.join('\n ')} ${relation}`)
  }
  const atLeastOne = (literals: readonly number[]) => {
    const negative = literals.filter((literal) => literal < 0).length
    row(literals.map(signed), `>= ${1 - negative}`)
  }
  for (const group of groups) row(group.map(signed), '= 1')
  for (const clause of clauses) atLeastOne(clause)
  const chosen: string[] = []
  tables.forEach((table, at) => {
    const names = table.map((_, line) => `r${at}_${line}`)
    chosen.push(...names)
    row(
      names.map((name) => `+ ${name}`),
      '= 1',
    )
    const literals = new Set(table.flat().filter((literal) => literal !== 0))
    const isWhole = new Set(table.flat().map(Math.abs))
    for (const group of groups)
      if (group.some((each) => isWhole.has(each))) for (const each of group) literals.add(each)
    for (const literal of literals) {
      const own = names.filter((_, line) => table[line]?.includes(literal))
      row([signed(literal), ...own.map((name) => `- ${name}`)], `= ${literal < 0 ? -1 : 0}`)
    }
  })
  for (const { value, isTaken } of wishes) {
    const literal = literalOf[value] as number
    atLeastOne([isTaken ? literal : -literal])
  }
  const objective = Array.from(weights, (weight, at) => weighted(weight, `x${at}`)).slice(1)
  return [
    'Minimize',
    ` obj: ${[...objective, weighted(base, 'one')].join('\n ')}`,
    'Subject To',
    ...rows.map((text, at) => ` c${at}:${text}`),
    ' fixed: one = 1',
    'Binary',
    ...Array.from({ length: booleans }, (_, at) => ` x${at + 1}`),
    ...chosen.map((name) => ` ${name}`),
    ' one',
    'End',
    '',
  ].join('\n')
}

const signed = (literal: number): string => (literal < 0 ? `- x${-literal}` : `+ x${literal}`)
const weighted = (weight: number, name: string): string =>
  `${weight < 0 ? '-' : '+'} ${Math.abs(weight)} ${name}`
