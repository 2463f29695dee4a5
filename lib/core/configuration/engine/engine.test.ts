import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { randomDecisions, randomModel } from '@/lib/testing/random-model'
import { bruteForce } from './brute-force'
import { compile } from './compile'
import { Configurator } from './configurator'
import { diagramBytes } from './diagram-bytes'
import { diagramReasoner } from './diagram-reasoner'
import { encode } from './encoding'
import { loadConfigurator } from './load-configurator'
import type { Decision, Model } from './model'
import { OptionPrices } from './option-prices'
import { blameRules } from './rule-finder'
import { searchReasoner } from './search-reasoner'

function compiled(model: Model): Configurator {
  const table = compile(model)
  if (!table) throw new Error('over budget')
  return new Configurator(model, diagramReasoner(table.diagram), blameRules(model))
}

const loaded = (model: Model): Configurator => {
  const table = compile(model)
  if (!table) throw new Error('over budget')
  return loadConfigurator(model, diagramBytes(table.diagram))
}

const searched = (model: Model) =>
  new Configurator(model, searchReasoner(model, encode(model)), blameRules(model))

const withDecisions = randomModel.chain((model) =>
  fc.record({ model: fc.constant(model), decisions: randomDecisions(model) }),
)

const meets = (row: readonly number[], decision: Decision): boolean => {
  const [variable, value] = ('select' in decision ? decision.select : decision.deselect)
    .slice(1)
    .split('=')
    .map(Number)
  return (row[variable ?? -1] === value) === 'select' in decision
}
const left = (rows: readonly number[][], decisions: readonly Decision[]) =>
  rows.filter((row) => decisions.every((decision) => meets(row, decision)))

const priceOf = (model: Model, row: readonly number[]) =>
  row.reduce((sum, value, variable) => sum + (model.prices?.cents[variable]?.[value] ?? 0), 1000)

describe.each([
  { way: 'compiled table', configuratorOf: compiled, runs: 1000 },
  { way: 'published table', configuratorOf: loaded, runs: 300 },
  { way: 'search', configuratorOf: searched, runs: 400 },
])('$way, against trying every variant', ({ configuratorOf, runs }) => {
  it('domains, forced values, counts and prices agree', () => {
    fc.assert(
      fc.property(withDecisions, ({ model, decisions }) => {
        const rows = left(bruteForce(model), decisions)
        const configurator = configuratorOf(model)
        const answer = configurator.query(decisions)
        expect(answer.kind).toBe(rows.length === 0 ? 'contradictory' : 'possible')
        if (answer.kind !== 'possible') return
        const isTrue = (row: readonly number[], name: string) => meets(row, { select: name })
        const names = model.items.map(({ name }) => name)
        expect(answer.selectable.map(({ name }) => name)).toEqual(
          names.filter((name) => rows.some((row) => isTrue(row, name))),
        )
        const decided = decisions.map((each) => ('select' in each ? each.select : each.deselect))
        expect(answer.forced.map(({ name }) => name)).toEqual(
          names.filter((name) => !decided.includes(name) && rows.every((row) => isTrue(row, name))),
        )
        expect(answer.variants).toBe(BigInt(rows.length))
        const prices = rows.map((row) => priceOf(model, row))
        expect(answer.minPriceCents).toBe(Math.min(...prices))
        expect(answer.maxPriceCents).toBe(Math.max(...prices))
        if (!model.prices) return
        const perOption = new OptionPrices(
          configurator.vocabulary,
          configurator.reasoner,
          model.prices,
        )
        const allowed = configurator.vocabulary.open()
        for (const decision of decisions) configurator.vocabulary.apply(decision, allowed)
        expect(perOption.update(allowed)).toBe(true)
        for (const item of model.items) {
          const own = rows.filter((row) => isTrue(row, item.name)).map((row) => priceOf(model, row))
          expect(perOption.lowestCents(item)).toBe(Math.min(...own))
          expect(perOption.highestCents(item)).toBe(Math.max(...own))
        }
        const completion = [...(configurator.completion(decisions) ?? [])].sort((a, b) => a - b)
        const row = completion.map(
          (value, at) => value - (configurator.vocabulary.valueStart[at] ?? 0),
        )
        expect(rows).toContainEqual(row)
        expect(priceOf(model, row)).toBe(answer.minPriceCents)
      }),
      { numRuns: runs },
    )
  }, 60_000)

  it('conflicts and the rules blamed are minimal, repairs work, are minimal and complete', () => {
    fc.assert(
      fc.property(withDecisions, ({ model, decisions }) => {
        const variants = bruteForce(model)
        if (left(variants, decisions).length > 0) return
        const answer = configuratorOf(model).query(decisions)
        if (answer.kind !== 'contradictory') throw new Error('a contradiction was missed')
        expect(left(variants, answer.decisions)).toEqual([])
        for (const dropped of answer.decisions)
          expect(
            left(
              variants,
              answer.decisions.filter((each) => each !== dropped),
            ),
          ).not.toEqual([])
        const under = (rules: Model['rules']) =>
          left(bruteForce({ ...model, rules }), answer.decisions)
        expect(under(answer.rules)).toEqual([])
        for (const dropped of answer.rules)
          expect(under(answer.rules.filter((each) => each !== dropped))).not.toEqual([])
        for (const { change } of answer.repairs) {
          expect(left(variants, changed(decisions, change))).not.toEqual([])
          for (const dropped of change)
            expect(
              left(
                variants,
                changed(
                  decisions,
                  change.filter((each) => each !== dropped),
                ),
              ),
            ).toEqual([])
        }
        expect(answer.repairs.length).toBe(
          variants.length === 0 ? 0 : Math.min(5, allChanges(variants, decisions)),
        )
        const deltas = answer.repairs.map(({ priceDeltaCents }) => priceDeltaCents)
        expect(deltas).toEqual([...deltas].sort((a, b) => a - b))
      }),
      { numRuns: runs },
    )
  }, 60_000)

  it('a forced option has minimal reasons, and every possible option a way to the end', () => {
    fc.assert(
      fc.property(withDecisions, ({ model, decisions }) => {
        const configurator = configuratorOf(model)
        const answer = configurator.query(decisions)
        if (answer.kind !== 'possible') return
        const variants = bruteForce(model)
        for (const { name } of answer.forced) {
          const why = configurator.reasons(decisions, name)
          if (!why) throw new Error('forced without a reason')
          const without = { deselect: name }
          expect(left(variants, [...why.decisions, without])).toEqual([])
          for (const dropped of why.decisions)
            expect(
              left(variants, [...why.decisions.filter((each) => each !== dropped), without]),
            ).not.toEqual([])
          const under = (rules: Model['rules']) =>
            left(bruteForce({ ...model, rules }), [...why.decisions, without])
          expect(under(why.rules)).toEqual([])
          for (const dropped of why.rules)
            expect(under(why.rules.filter((each) => each !== dropped))).not.toEqual([])
        }
        for (const { name } of answer.selectable) {
          const next = [...decisions, { select: name }]
          const chosen = configurator.names(configurator.completion(next) ?? [])
          expect(chosen).toContain(name)
          expect(configurator.query(chosen.map((each) => ({ select: each }))).kind).toBe('possible')
        }
        const isForced = new Set(answer.forced.map(({ name }) => name))
        for (const { name } of model.items)
          if (!isForced.has(name) && answer.selectable.some((item) => item.name === name))
            expect(configurator.reasons(decisions, name) === null).toBe(
              left(variants, [...decisions, { deselect: name }]).length > 0,
            )
      }),
      { numRuns: runs / 2 },
    )
  }, 60_000)

  it('the most preferred completion keeps as many wishes as any variant, then is the cheapest', () => {
    fc.assert(
      fc.property(withDecisions, ({ model, decisions }) => {
        const rows = left(bruteForce(model), [])
        if (rows.length === 0) return
        const configurator = configuratorOf(model)
        const preferred = decisions.flatMap((each) => ('select' in each ? [each.select] : []))
        const kept = (row: readonly number[]) =>
          preferred.filter((name) => meets(row, { select: name })).length
        const most = Math.max(...rows.map(kept))
        const least = Math.min(
          ...rows.filter((row) => kept(row) === most).map((row) => priceOf(model, row)),
        )
        const values = configurator.completion([], configurator.dislike(preferred)) ?? []
        const row = [...values]
          .sort((a, b) => a - b)
          .map((value, at) => value - (configurator.vocabulary.valueStart[at] ?? 0))
        expect(kept(row)).toBe(most)
        expect(priceOf(model, row)).toBe(least)
      }),
      { numRuns: runs / 2 },
    )
  }, 60_000)

  it('the order of decisions does not matter, and taking one back restores the answer', () => {
    fc.assert(
      fc.property(withDecisions, ({ model, decisions }) => {
        const configurator = configuratorOf(model)
        const before = configurator.query(decisions.slice(1))
        const answer = configurator.query(decisions)
        expect(configurator.query([...decisions].reverse())).toEqual(answer)
        expect(configurator.query(decisions.slice(1))).toEqual(before)
      }),
      { numRuns: 300 },
    )
  }, 60_000)
})

const changed = (decisions: readonly Decision[], change: readonly Decision[]): Decision[] => {
  const turned = new Set(
    change.map((each) =>
      JSON.stringify('select' in each ? { deselect: each.select } : { select: each.deselect }),
    ),
  )
  return [...decisions.filter((each) => !turned.has(JSON.stringify(each))), ...change]
}

/** How many subset-minimal sets of decisions there are whose turning helps. */
function allChanges(variants: readonly number[][], given: readonly Decision[]): number {
  const decisions = [...new Map(given.map((each) => [JSON.stringify(each), each])).values()]
  const sets = variants.map((row) =>
    decisions.flatMap((each, at) => (meets(row, each) ? [] : [at])),
  )
  const minimal = sets.filter(
    (set) =>
      !sets.some((other) => other.length < set.length && other.every((at) => set.includes(at))),
  )
  return new Set(minimal.map((set) => set.join())).size
}
