import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GarmentChoices, Options } from '@/lib/core/configuration/garment-choices'
import { repairsFor } from '@/lib/core/configuration/garment-repairs'
import { clothById } from '@/lib/core/garment/cloths'
import { catalogueOf } from '@/lib/core/garment/families'
import { choicesOf } from '@/lib/testing/choices-of'
import { violatedRules } from '@/lib/testing/violated-rules'
import { CRITIQUES, critique, signed } from './critique'
import { MEASURES, measured } from './measures'
import { nearestWithin } from './nearest-within'

const SUITS = ['suit-men', 'suit-women'] as const
const RUNS = 60

/** A garment that a person may have: a look, walked through some wanted options with their repairs. */
function walked(choices: GarmentChoices, seeds: readonly number[]): Options {
  const { catalogue } = choices
  const [first = 0, ...rest] = seeds
  const look = catalogue.looks[first % catalogue.looks.length]
  return rest.reduce<Options>((options, seed) => {
    const module = catalogue.modules[seed % catalogue.modules.length]
    const option = module?.options[Math.floor(seed / 64) % module.options.length]
    if (!module || !option || module.kind === 'personalized') return options
    const wanted = { moduleId: module.id, optionId: option.id }
    const [repair] = repairsFor(choices, options, wanted, 1)
    const changes = repair?.changes ?? []
    return { ...options, ...Object.fromEntries(changes.map((each) => [each.moduleId, each.to])) }
  }, look?.options ?? catalogue.defaults)
}

describe.each(SUITS)('a word about a proposal from %s', (family) => {
  const catalogue = catalogueOf(family, { demo: true })
  const choices = choicesOf(catalogue)
  const moduleIds = catalogue.modules.map(({ id }) => id)
  const garment = fc.array(fc.nat(100_000), { minLength: 1, maxLength: 5 })
  const keeping = fc.subarray(moduleIds, { maxLength: 4 })
  const word = fc.constantFrom(...CRITIQUES)
  const earlier = fc.subarray([...CRITIQUES], { maxLength: 2 })

  it('is answered by a valid garment, better in what was asked, with all that was kept', () => {
    fc.assert(
      fc.property(garment, keeping, word, earlier, (seeds, kept, asked, before) => {
        const options = walked(choices, seeds)
        const answer = critique(choices, { options, kept, before }, asked)
        if (answer.kind === 'no-further') return
        expect(violatedRules(catalogue, answer.options)).toEqual([])
        expect(choices.isPossible(answer.options)).toBe(true)
        const [was, is] = [options, answer.options].map((each) =>
          measured(catalogue, each, signed(asked)),
        )
        expect(is).toBeLessThan(was as number)
        for (const id of kept) expect(answer.options[id]).toBe(options[id])
        expect(answer.options.monogram).toBe(options.monogram)
        if (answer.options.cloth !== options.cloth)
          expect(clothById(answer.options.cloth)?.fault ?? false).toBe(false)
        expect(answer.priceDeltaCents).toBe(
          measured(catalogue, answer.options, MEASURES.price) -
            measured(catalogue, options, MEASURES.price),
        )
        for (const id of answer.takenBack) expect(before).toContain(id)
      }),
      { numRuns: RUNS, seed: 4 },
    )
  })

  it('is refused only where no garment that keeps what was kept is better', () => {
    fc.assert(
      fc.property(garment, keeping, word, (seeds, kept, asked) => {
        const options = walked(choices, seeds)
        const answer = critique(choices, { options, kept }, asked)
        if (answer.kind === 'changed') return
        const measure = signed(asked)
        const atMost = measured(catalogue, options, measure) - 1e-6
        const found = nearestWithin(choices, { options, kept, measure, atMost })
        expect(found.kind).toBe('out-of-reach')
        for (const module of catalogue.modules) {
          if (kept.includes(module.id) || module.kind === 'personalized') continue
          for (const optionId of choices.possible(options, module.id)) {
            const option = module.options.find(({ id }) => id === optionId)
            const own = module.options.find(({ id }) => id === options[module.id])
            if (!option || !own || clothById(option.id)?.fault) continue
            expect(measure(module, option)).toBeGreaterThanOrEqual(measure(module, own) - 1e-6)
          }
        }
      }),
      { numRuns: RUNS, seed: 5 },
    )
  })

  it('stays within a budget', () => {
    fc.assert(
      fc.property(garment, word, (seeds, asked) => {
        const options = walked(choices, seeds)
        const mostCents = measured(catalogue, options, MEASURES.price)
        const answer = critique(choices, { options, kept: [], mostCents }, asked)
        if (answer.kind === 'no-further') return
        expect(measured(catalogue, answer.options, MEASURES.price)).toBeLessThanOrEqual(mostCents)
      }),
      { numRuns: RUNS, seed: 6 },
    )
  })

  it('comes to an end with a reason, however often it is said', () => {
    for (const asked of CRITIQUES) {
      let answer = critique(choices, { options: catalogue.defaults, kept: [] }, asked)
      for (let times = 0; times < 60 && answer.kind === 'changed'; times++)
        answer = critique(choices, { options: answer.options, kept: [] }, asked)
      expect(answer.kind === 'no-further' && answer.because.code, asked).toMatch(/^(end|rules)$/)
    }
  })

  it('names what was kept when that alone stands in the way', () => {
    const kept = ['cloth']
    const answer = critique(choices, { options: catalogue.defaults, kept }, 'darker')
    expect(answer).toEqual({ kind: 'no-further', because: { code: 'kept', moduleIds: kept } })
  })

  it('changes little: a lighter cloth of the same kind, and nothing else', () => {
    const answer = critique(choices, { options: catalogue.defaults, kept: [] }, 'lighter')
    expect(answer.kind === 'changed' && answer.changes.length).toBe(1)
  })
})
