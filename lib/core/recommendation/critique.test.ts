import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { GarmentChoices, type Options } from '@/lib/core/configuration/garment-choices'
import { repairsFor } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'
import { clothById } from '@/lib/core/garment/cloths'
import { CUTS, type CutId, isSuit } from '@/lib/core/garment/cut'
import { catalogueOf } from '@/lib/core/garment/families'
import { FIGURE } from '@/lib/core/garment/figure'
import { priceGarment } from '@/lib/core/pricing/price'
import { choicesOf } from '@/lib/testing/choices-of'
import { violatedRules } from '@/lib/testing/violated-rules'
import { catalogueFor } from './catalogue-for'
import { critique, signed } from './critique'
import { CRITIQUES, type CritiqueId } from './directions'
import { measured, measuresOf } from './measures'
import { nearestWithin } from './nearest-within'
import { lightnessOf, seenColour } from './seen-colour'

type Figure = 'women' | 'men'
/** Every family, for both figures; a suit's cut says its own. */
const FOR_WHOM = CUTS.flatMap((cut): readonly (readonly [CutId, Figure | undefined])[] =>
  isSuit(cut)
    ? [[cut, undefined]]
    : [
        [cut, 'women'],
        [cut, 'men'],
      ],
)
const RUNS = 30

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

const isClothAlone = (from: Options, to: Options): boolean =>
  Object.keys(from).every((id) => id === 'cloth' || from[id] === to[id])

describe.each(FOR_WHOM)('a word about a proposal from %s %s', (family, figure) => {
  const whole = choicesOf(catalogueOf(family, { demo: true }))
  const catalogue = catalogueFor(whole, figure)
  const choices = new GarmentChoices(catalogue, whole.engine)
  const { price } = measuresOf(family)
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
          measured(catalogue, each, signed(catalogue, asked)),
        )
        expect(is).toBeLessThan(was as number)
        for (const id of kept) expect(answer.options[id]).toBe(options[id])
        expect(answer.options.monogram).toBe(options.monogram)
        expect(answer.options[FIGURE]).toBe(options[FIGURE])
        if (answer.options.cloth !== options.cloth)
          expect(clothById(answer.options.cloth)?.fault ?? false).toBe(false)
        expect(answer.priceDeltaCents).toBe(
          measured(catalogue, answer.options, price) - measured(catalogue, options, price),
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
        const measure = signed(catalogue, asked)
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
        const mostCents = measured(catalogue, options, price)
        const answer = critique(choices, { options, kept: [], mostCents }, asked)
        if (answer.kind === 'no-further') return
        expect(measured(catalogue, answer.options, price)).toBeLessThanOrEqual(mostCents)
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

  it('does what it says to every look, as anybody can check, or says why not', () => {
    const cents = (options: Options): number =>
      priceGarment({ catalogue, design: { options }, fit: { kind: 'size' } }).totalCents
    const of = (options: Options, name: string): number =>
      Number(optionOf(catalogue, 'cloth', options.cloth)?.attributes?.[name])
    const light = (options: Options): number => {
      const cloth = optionOf(catalogue, 'cloth', options.cloth)
      return cloth ? lightnessOf(seenColour(cloth)) : 0
    }
    const isTrue: Readonly<Record<CritiqueId, (from: Options, to: Options) => boolean>> = {
      cheaper: (from, to) => cents(to) < cents(from),
      darker: (from, to) => light(to) < light(from),
      brighter: (from, to) => light(to) > light(from),
      // Where the cloth is changed and nothing else, its own figures say so.
      lighter: (from, to) => !isClothAlone(from, to) || of(to, 'weightGsm') < of(from, 'weightGsm'),
      warmer: (from, to) =>
        !isClothAlone(from, to) ||
        of(to, 'weightGsm') > of(from, 'weightGsm') ||
        /linen|camel|cashmere/.test(`${from.cloth}${to.cloth}`),
      'less-formal': (from, to) =>
        !isClothAlone(from, to) || of(to, 'formality') < of(from, 'formality'),
      'more-formal': (from, to) =>
        !isClothAlone(from, to) || of(to, 'formality') > of(from, 'formality'),
    }
    for (const { options } of catalogue.looks)
      for (const asked of CRITIQUES) {
        const answer = critique(choices, { options, kept: [] }, asked)
        if (answer.kind === 'changed')
          expect(isTrue[asked](options, answer.options), `${asked} ${options.cloth}`).toBe(true)
        else expect(answer.because.code, asked).toMatch(/^(end|rules)$/)
      }
  })

  it('names what was kept when that alone stands in the way', () => {
    const kept = ['cloth']
    // A down jacket is black unless somebody wants it otherwise.
    const word = family === 'down-jacket' ? 'brighter' : 'darker'
    const answer = critique(choices, { options: catalogue.defaults, kept }, word)
    expect(answer).toEqual({ kind: 'no-further', because: { code: 'kept', moduleIds: kept } })
  })

  it('changes little: a lighter cloth of the same kind, and nothing else', ({ skip }) => {
    if (!isSuit(family)) skip()
    const answer = critique(choices, { options: catalogue.defaults, kept: [] }, 'lighter')
    expect(answer.kind === 'changed' && answer.changes.length).toBe(1)
  })
})
