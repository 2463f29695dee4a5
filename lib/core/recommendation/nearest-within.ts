import type { Decision } from '@/lib/core/configuration/engine/model'
import type {
  ChosenOption,
  GarmentChoices,
  Options,
} from '@/lib/core/configuration/garment-choices'
import { valuesToOptions } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Module } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { FIGURE } from '@/lib/core/garment/figure'
import { changeWeight, distance, leavingOut } from './change-weight'
import { type Measure, measured } from './measures'

/**
 * The valid garment nearest to a given one whose measure is at most a bound, with some modules kept as
 * they are. Least measure and least change are each one pass of the engine, exact over all garments.
 * Both at once are searched: every single option that helps with its smallest consequences, and a
 * ladder of prices on the measure (Lagrangian relaxation: each rung is the best garment of its kind).
 * So a garment is found whenever there is one, and it is near; that no nearer one exists is not proved.
 */
export type Wanted = {
  readonly options: Options
  /** Modules that stay as they are; personalized ones always do. */
  readonly kept: readonly string[]
  readonly measure: Measure
  readonly atMost: number
  /** Options that must not be taken. */
  readonly without?: readonly ChosenOption[]
  /** What a garment must satisfy besides. */
  readonly isFine?: (options: Options) => boolean
}

export type Nearest =
  | { readonly kind: 'found'; readonly options: Options }
  /** `least` has the least measure of all, where anything is possible. */
  | { readonly kind: 'out-of-reach'; readonly least: Options | null }

/** Cost of one unit of the measure, against a change of one module; from nearly nothing upwards. */
const RUNGS = Array.from({ length: 15 }, (_, rung) => 4 ** (rung - 8))
/** Heavier than all changes together. */
const ABOVE_ALL = 2 ** 24

export function nearestWithin(choices: GarmentChoices, wanted: Wanted): Nearest {
  const { options, measure, atMost, isFine = () => true } = wanted
  const { catalogue } = choices
  const decisions = hardDecisions(choices, wanted)
  const best = (more: readonly Decision[], price: number): Options | null => {
    const values = choices.engine.completion(
      [...decisions, ...more],
      costs(choices, options, measure, price),
    )
    return values && valuesToOptions(choices, values)
  }
  const least = best([], ABOVE_ALL)
  if (!least) return { kind: 'out-of-reach', least: null }
  if (measured(catalogue, least, measure) > atMost) return { kind: 'out-of-reach', least }
  const found = [
    best([], 0),
    ...helping(choices, wanted).map((choice) => best(choices.decided(choice), 0)),
    ...RUNGS.map((price) => best([], price)),
    least,
  ]
  const [nearest] = found
    .filter((each) => each !== null)
    .filter((each) => measured(catalogue, each, measure) <= atMost && isFine(each))
    .map((each) => ({ options: each, apart: distance(catalogue, options, each) }))
    .sort((a, b) => a.apart - b.apart)
  return nearest ? { kind: 'found', options: nearest.options } : { kind: 'out-of-reach', least }
}

/** What is about the person and not about taste: their letters, the figure it is cut for. */
export const isTheirOwn = ({ id, kind }: Pick<Module, 'id' | 'kind'>): boolean =>
  kind === 'personalized' || id === FIGURE

/** What no answer may touch: kept modules, a person's own letters, cloths that are only for tests. */
function hardDecisions(choices: GarmentChoices, wanted: Wanted): Decision[] {
  const { options, kept, without = [] } = wanted
  return choices.catalogue.modules.flatMap((module): Decision[] => {
    const own = options[module.id] ?? ''
    if (kept.includes(module.id) || isTheirOwn(module))
      return choices.decided({ moduleId: module.id, optionId: own })
    const refused = module.options.filter(
      ({ id }) =>
        id !== own &&
        (without.some((each) => each.moduleId === module.id && each.optionId === id) ||
          (module.id === 'cloth' && clothById(id)?.fault)),
    )
    return refused.map(({ id }) => ({ deselect: `${module.id}=${id}` }))
  })
}

/** Every option that alone makes the measure less than what its module has now. */
const helping = (choices: GarmentChoices, { options, kept, measure }: Wanted): ChosenOption[] =>
  choices.catalogue.modules.flatMap((module) => {
    const own = optionOf(choices.catalogue, module.id, options[module.id])
    if (kept.includes(module.id) || isTheirOwn(module)) return []
    const now = own ? measure(module, own) : 0
    return module.options
      .filter((option) => measure(module, option) < now && !clothById(option.id)?.fault)
      .map((option) => ({ moduleId: module.id, optionId: option.id }))
  })

function costs(
  { catalogue, engine }: GarmentChoices,
  options: Options,
  measure: Measure,
  price: number,
): Float64Array {
  const { vocabulary } = engine
  const cost = new Float64Array(vocabulary.values)
  for (const module of catalogue.modules) {
    const own = optionOf(catalogue, module.id, options[module.id])
    for (const option of module.options) {
      const item = vocabulary.item(`${module.id}=${option.id}`)
      if (!item) continue
      const start = vocabulary.valueStart[item.variable] as number
      // An optional module has one nameless value more: leaving out what is there is a change too.
      if (!module.required && own) cost[start + module.options.length] = leavingOut(module)
      for (const value of item.values)
        cost[start + value] = changeWeight(module, own, option) + price * measure(module, option)
    }
  }
  return cost
}
