import type { Section } from '../section'
import { blockingMeasure } from './blocking'
import { compileMeasures } from './compile-measures'
import { domainMeasures } from './domains'
import { growth } from './growth'
import { type BenchModel, MODELS } from './models'
import { priceMeasure } from './prices'
import { sizeMeasures } from './sizes'

/** The engine of configuration against its peers, model by model. */
const COMPILED = ['compile', 'bytes']
const ASKED = ['domains', 'blocking', 'prices']
const SIZES = ['configure.size.runtime', 'configure.size.suit']

function measuresOf({ id, isCompiledOnly }: BenchModel): string[] {
  const kinds = isCompiledOnly ? COMPILED : [...COMPILED, ...ASKED]
  const own = kinds.map((kind) => `configure.${kind}.${id}`)
  return id === 'suit' ? [...own, ...SIZES] : own
}

export const CONFIGURE: Section = {
  names: MODELS.flatMap(measuresOf),
  run: async (isWanted, print) => {
    for (const bench of MODELS) {
      const model = isWanted(...measuresOf(bench)) ? await bench.read() : null
      if (!model) continue
      const { id, mostCompileMs, variants, clicks, timesFasterThanLogicSolver } = bench
      const { ours, measures } = compileMeasures(id, model, { mostMs: mostCompileMs, variants })
      measures.forEach(print)
      if (!bench.isCompiledOnly && isWanted(`configure.domains.${id}`)) {
        const target = timesFasterThanLogicSolver
        for (const each of await domainMeasures(id, ours, { clicks, target })) print(each)
      }
      if (!bench.isCompiledOnly && isWanted(`configure.blocking.${id}`)) {
        const blocking = await blockingMeasure(id, ours, QUESTIONS)
        if (blocking) print(blocking)
      }
      if (!bench.isCompiledOnly && isWanted(`configure.prices.${id}`))
        print(await priceMeasure(id, ours))
      if (id === 'suit' && isWanted(...SIZES)) (await sizeMeasures(ours)).forEach(print)
    }
  },
}

const QUESTIONS = 12

/** Writes docs/growth.svg and docs/growth.md, too. */
export const GROWTH: Section = {
  names: ['growth'],
  isByNameOnly: true,
  run: async (_, print) => {
    for (const each of await growth()) print(each)
  },
}
