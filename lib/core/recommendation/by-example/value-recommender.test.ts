import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { evaluationData } from '@/lib/infra/env'
import { type History, readHistory } from './history'
import { dependence } from './module-dependence'
import { valueRecommender } from './value-recommender'

function historyOf(text: string): History {
  const history = readHistory(text)
  if (!history.ok) throw new Error(history.error.code)
  return history.value
}

function answer(history: History, given: Record<string, string>, ask: string) {
  const told = valueRecommender(history)(given, ask)
  if (!told.ok) throw new Error(told.error.code)
  return told.value
}

const SUITS = historyOf(`count,season,cloth,vents
30,summer,linen,none
10,summer,linen,double
5,summer,flannel,none
40,winter,flannel,double
5,winter,linen,double
1,winter,flannel,
`)

describe('a value by example', () => {
  it('is what those chose who had chosen alike', () => {
    expect(answer(SUITS, { season: 'summer' }, 'cloth').value).toBe('linen')
    expect(answer(SUITS, { season: 'winter' }, 'cloth').value).toBe('flannel')
    expect(answer(SUITS, { season: 'winter', cloth: 'flannel' }, 'vents').value).toBe('double')
  })

  it('is what most chose when nothing is given, as probable as it was often', () => {
    const told = answer(SUITS, {}, 'vents')
    expect(told).toMatchObject({ value: 'double', support: 55 })
    expect(told.probability).toBeCloseTo(55 / 90, 2)
  })

  it('is told by a kindred module more than by one that tells nothing', () => {
    const told = dependence(SUITS, 1)
    expect(told[1]).toBe(0)
    expect(told[0]).toBeGreaterThan(0.1)
  })

  it('passes over a value nobody ever chose, and what is said of the module itself', () => {
    expect(answer(SUITS, { season: 'monsoon' }, 'vents')).toEqual(answer(SUITS, {}, 'vents'))
    expect(answer(SUITS, { season: '' }, 'vents')).toEqual(answer(SUITS, {}, 'vents'))
    expect(answer(SUITS, { vents: 'none' }, 'vents')).toEqual(answer(SUITS, {}, 'vents'))
  })

  it('is refused for a module that is not there, or that nobody chose', () => {
    const recommend = valueRecommender(historyOf('count,a,b\n1,x,'))
    expect(recommend({}, 'c')).toMatchObject({ error: { code: 'unknown-module', isAsked: true } })
    expect(recommend({ c: 'x' }, 'a')).toMatchObject({ error: { isAsked: false, module: 'c' } })
    expect(recommend({ a: 'x' }, 'b')).toMatchObject({ error: { code: 'never-chosen' } })
  })

  it('holds for any history: probabilities add up to one, best first, support is at most all choices', () => {
    const value = fc.constantFrom('', 'a', 'b', 'c')
    const row = fc.tuple(fc.integer({ min: 1, max: 300 }), value, value, value)
    const text = fc
      .array(row, { minLength: 1, maxLength: 30 })
      .map((rows) => ['count,x,y,z', ...rows.map((each) => each.join(','))].join('\n'))
    fc.assert(
      fc.property(text, value, value, (csv, x, y) => {
        const history = historyOf(csv)
        const told = valueRecommender(history)({ x, y }, 'z')
        if (!told.ok) {
          expect(history.values[2]).toEqual([])
          return
        }
        const { ranked, probability, support } = told.value
        const probabilities = ranked.map((each) => each.probability)
        expect(probabilities.reduce((a, b) => a + b, 0)).toBeCloseTo(1, 4)
        expect(probabilities).toEqual([...probabilities].sort((a, b) => b - a))
        expect(probability).toBe(probabilities[0])
        expect(ranked.map((each) => each.value).sort()).toEqual(
          [...(history.values[2] ?? [])].sort(),
        )
        const all = history.counts.reduce((a, b) => a + b, 0)
        expect(support).toBeGreaterThanOrEqual(0)
        expect(support).toBeLessThanOrEqual(all)
      }),
    )
  })

  it('is the same whatever the order of rows, and when equal rows are counted together', () => {
    const lines = ['3,a,b,c', '2,a,c,c', '4,b,b,a', '1,b,c,b']
    const of = (rows: readonly string[]) =>
      answer(historyOf(['count,x,y,z', ...rows].join('\n')), { x: 'a' }, 'z')
    expect(of([...lines].reverse())).toEqual(of(lines))
    expect(of(['1,a,b,c', ...lines.slice(1), '2,a,b,c'])).toEqual(of(lines))
  })
})

const RUN = 8
const folder = path.join(evaluationData() ?? '', 'recommendation', 'renault-small')
const isThere = evaluationData() !== undefined && existsSync(folder)

describe.skipIf(!isThere)('on the sales histories of a car maker (needs EVALUATION_DATA)', () => {
  it('answers as the customer did in 84 of 100 questions, and is as sure as it is right', () => {
    const text = (name: string) => readFileSync(path.join(folder, `small.${name}`), 'utf8').trim()
    const recommend = valueRecommender(historyOf(text('train.csv')))
    const answers = text('dev.answers.jsonl').split('\n')
    const told = text('dev.queries.jsonl')
      .split('\n')
      .flatMap((line, at) => {
        // Questions come in runs of eight about one configuration; every sixth run will do.
        if (Math.floor(at / RUN) % 6 > 0) return []
        const { given, ask } = JSON.parse(line) as { given: Record<string, string>; ask: string }
        const found = recommend(given, ask)
        if (!found.ok) throw new Error(found.error.code)
        const { value } = JSON.parse(answers[at] ?? '') as { value: string }
        return [{ isRight: found.value.value === value, probability: found.value.probability }]
      })
    const hits = told.filter(({ isRight }) => isRight).length
    expect(hits / told.length).toBeGreaterThanOrEqual(0.84)
    const promised = told.reduce((sum, { probability }) => sum + probability, 0)
    expect(Math.abs(promised - hits) / told.length).toBeLessThan(0.03)
  })
})
