import type {
  Blocking,
  ChosenOption,
  GarmentChoices,
  Options,
} from '@/lib/core/configuration/garment-choices'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import { optionOf } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { changesBetween, priceDeltaCents } from './changes-between'
import { type CritiqueId, type Direction, directionOf } from './directions'
import { type Measure, measured, measuresOf } from './measures'
import { isTheirOwn, nearestWithin } from './nearest-within'

/**
 * A word about a proposal ("lighter", "less formal", "cheaper") and the garment that answers it: valid,
 * better in what was asked, all that was kept untouched, and as near as we find (see nearest-within).
 * What earlier words asked for is not undone where that can be avoided. After Felfernig and others, unit
 * critiques of critiquing-based recommenders; the steps are our judgement of what can be noticed.
 */
export type Asked = {
  readonly options: Options
  /** Modules the person wants to keep. */
  readonly kept: readonly string[]
  /** What was asked before, oldest first: not to be undone without need. */
  readonly before?: readonly CritiqueId[]
  /** The most that the modules may cost together, without the family's base. */
  readonly mostCents?: number
  /** What a garment should satisfy besides, unless nothing that does answers the word. */
  readonly prefers?: (options: Options) => boolean
}

/** Why there is nothing further: what was kept or the budget stands in the way, a rule does, or it is the end. */
export type NoFurther =
  | { readonly code: 'kept'; readonly moduleIds: readonly string[] }
  | { readonly code: 'budget' }
  | { readonly code: 'rules'; readonly wanted: ChosenOption; readonly blocking: Blocking }
  | { readonly code: 'end' }

export type Critiqued =
  | {
      readonly kind: 'changed'
      readonly options: Options
      readonly changes: readonly Change[]
      readonly priceDeltaCents: number
      /** Earlier words that this one had to take back. */
      readonly takenBack: readonly CritiqueId[]
    }
  | { readonly kind: 'no-further'; readonly because: NoFurther }

/** Smaller is a rounding of floating sums, not an improvement. */
const NOTHING = 1e-6

export function critique(choices: GarmentChoices, asked: Asked, word: CritiqueId): Critiqued {
  const { options, kept, before = [], mostCents, prefers = () => true } = asked
  const { catalogue } = choices
  const { step } = directionOf(catalogue, word)
  const measure = signed(catalogue, word)
  const { price } = measuresOf(catalogue.cut)
  const now = measured(catalogue, options, measure)
  const earlier = before.filter((each) => each !== word && !isOpposite(catalogue, each, word))
  const isWithin = (each: Options): boolean =>
    mostCents === undefined || measured(catalogue, each, price) <= mostCents + NOTHING
  const keepsEarlier = (each: Options): boolean =>
    undone(choices, options, each, earlier).length === 0
  const find = (atMost: number, isFine: (each: Options) => boolean, without: boolean) =>
    nearestWithin(choices, {
      ...{ options, kept, measure, atMost, isFine },
      without: without ? backwards(choices, options, earlier) : [],
    })
  const isFineAndEarlier = (each: Options): boolean => isWithin(each) && keepsEarlier(each)
  const isPreferred = (each: Options): boolean => isFineAndEarlier(each) && prefers(each)
  for (const atMost of [now - step, now - NOTHING])
    for (const [isFine, without] of [
      [isPreferred, true],
      [isPreferred, false],
      [isFineAndEarlier, false],
      [isWithin, false],
    ] as const) {
      const found = find(atMost, isFine, without)
      if (found.kind === 'found') return changed(choices, options, found.options, earlier)
    }
  return { kind: 'no-further', because: because(choices, asked, word) }
}

/** Less is better, whatever the word. */
export function signed(catalogue: Catalogue, word: CritiqueId): Measure {
  const { measure, sign } = directionOf(catalogue, word)
  const plain = measuresOf(catalogue.cut)[measure]
  return (module, option) => sign * plain(module, option)
}

function isOpposite(catalogue: Catalogue, one: CritiqueId, other: CritiqueId): boolean {
  const measureOf = (word: CritiqueId): Direction['measure'] => directionOf(catalogue, word).measure
  return measureOf(one) === measureOf(other)
}

/** Options that alone would take an earlier word back. */
function backwards(
  { catalogue }: GarmentChoices,
  options: Options,
  earlier: readonly CritiqueId[],
): ChosenOption[] {
  const measures = earlier.map((word) => signed(catalogue, word))
  return catalogue.modules.flatMap((module) => {
    const own = optionOf(catalogue, module.id, options[module.id])
    if (!own) return []
    return module.options
      .filter((option) =>
        measures.some((measure) => measure(module, option) > measure(module, own) + NOTHING),
      )
      .map((option) => ({ moduleId: module.id, optionId: option.id }))
  })
}

const undone = (
  { catalogue }: GarmentChoices,
  from: Options,
  to: Options,
  earlier: readonly CritiqueId[],
): CritiqueId[] =>
  [...new Set(earlier)].filter((word) => {
    const measure = signed(catalogue, word)
    return measured(catalogue, to, measure) > measured(catalogue, from, measure) + NOTHING
  })

function changed(
  choices: GarmentChoices,
  from: Options,
  to: Options,
  earlier: readonly CritiqueId[],
): Critiqued {
  const changes = changesBetween(choices.catalogue, from, to)
  return {
    kind: 'changed',
    options: to,
    changes,
    priceDeltaCents: priceDeltaCents(choices.catalogue, changes),
    takenBack: undone(choices, from, to, earlier),
  }
}

function because(choices: GarmentChoices, asked: Asked, word: CritiqueId): NoFurther {
  const { options, kept } = asked
  const { catalogue } = choices
  const measure = signed(catalogue, word)
  const atMost = measured(catalogue, options, measure) - NOTHING
  const reaches = (keptNow: readonly string[]): boolean =>
    nearestWithin(choices, { options, kept: keptNow, measure, atMost }).kind === 'found'
  if (asked.mostCents !== undefined && reaches(kept)) return { code: 'budget' }
  if (kept.length > 0 && reaches([]))
    return { code: 'kept', moduleIds: kept.filter((id) => reaches(kept.filter((k) => k !== id))) }
  return blocked(choices, options, measure) ?? { code: 'end' }
}

/** The option that would help most and does not go with the rest, with the rule that says so. */
function blocked(choices: GarmentChoices, options: Options, measure: Measure): NoFurther | null {
  const { catalogue } = choices
  const helping = catalogue.modules.flatMap((module) => {
    const own = optionOf(catalogue, module.id, options[module.id])
    if (!own || isTheirOwn(module)) return []
    const now = measure(module, own)
    return module.options
      .filter((option) => measure(module, option) < now - NOTHING && !clothById(option.id)?.fault)
      .map((option) => ({
        ...{ moduleId: module.id, optionId: option.id },
        by: now - measure(module, option),
      }))
  })
  for (const { moduleId, optionId } of helping.sort((a, b) => b.by - a.by)) {
    const blocking = choices.blocking(options, { moduleId, optionId })
    if (blocking) return { code: 'rules', wanted: { moduleId, optionId }, blocking }
  }
  return null
}
