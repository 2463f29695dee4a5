import { describe, expect, it } from 'vitest'
import { seededRandom } from '@/lib/core/shared/random'
import { bruteForce } from './brute-force'
import { compile } from './compile'
import { Configurator } from './configurator'
import { diagramReasoner } from './diagram-reasoner'
import type { Model } from './model'
import { blameRules } from './rule-finder'
import { tableClauses } from './table-clauses'

/** Unstructured tables over six variables: two that allow, one that forbids a few pairs. */
function tablesOf(rows: number, seed: number): Model {
  const random = seededRandom(seed)
  const table = (variables: readonly number[]) => ({
    variables,
    rows: Array.from({ length: rows }, () => variables.map(() => Math.floor(random() * 3))).slice(
      0,
      variables.length > 2 ? rows : 5,
    ),
    isAllowed: variables.length > 2,
  })
  const tables = [table([0, 1, 2, 3, 4, 5]), table([5, 0, 2, 1, 3, 4]), table([2, 3])]
  return {
    name: 'tables',
    moduleCount: 6,
    domainSizes: [3, 3, 3, 3, 3, 3],
    isAuxiliary: [false, false, false, false, false, false],
    items: Array.from({ length: 18 }, (_, at) => ({
      name: `m${Math.floor(at / 3)}=${at % 3}`,
      variable: Math.floor(at / 3),
      values: [at % 3],
    })),
    structure: [],
    rules: tables.map((each, at) => ({
      id: `t${at}`,
      reason: { en: `table ${at}`, 'zh-CN': `表 ${at}` },
      constraint: { kind: 'table' as const, table: each },
    })),
    prices: null,
  }
}

const usesName = (model: Model): boolean =>
  model.rules.some(({ constraint }) => {
    let isNamed = false
    if (constraint.kind === 'table')
      tableClauses(constraint.table, model.domainSizes, () => {
        isNamed = true
        return model.domainSizes.length
      })
    return isNamed
  })

describe('large sparse tables, written with a name for the box', () => {
  it.each([10, 40, 100, 200, 400])('of %i rows count and answer as trying all does', (rows) => {
    for (const seed of [1, 2, 3, 4]) {
      const model = tablesOf(rows, seed)
      const variants = bruteForce(model)
      const table = compile(model)
      if (!table) throw new Error('over budget')
      const configurator = new Configurator(
        model,
        diagramReasoner(table.diagram),
        blameRules(model),
      )
      for (const value of [0, 1, 2]) {
        const left = variants.filter((row) => row[2] === value)
        const answer = configurator.query([{ select: `m2=${value}` }])
        expect(answer.kind === 'possible' ? answer.variants : 0n).toBe(BigInt(left.length))
      }
    }
  })

  it('are written so from some size on', () => {
    expect(usesName(tablesOf(100, 1))).toBe(true)
    expect(usesName(tablesOf(5, 1))).toBe(false)
  })
})
