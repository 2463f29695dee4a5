import type { Decision } from './engine/model'
import type { ChosenOption, GarmentChoices, Options } from './garment-choices'

/**
 * The smallest repairs: the fewest other choices to change so that a wanted option becomes possible,
 * and among those the cheapest first. One pass over the compiled table finds the best garment when a
 * value costs its price and, where it differs from what is chosen, a weight no price can outbid; the
 * next best ones are found by dividing what the best one leaves open (Lawler, Management Science 18
 * (1972) 401-405). `to` is empty where an optional module is left out, `from` where it was.
 */
export type Change = { readonly moduleId: string; readonly from: string; readonly to: string }

/** `changes` holds the wanted choice first, then what has to follow it. */
export type Repair = { readonly changes: readonly Change[]; readonly priceDeltaCents: number }

const MOST_REPAIRS = 5
/** Heavier than any price of a garment, light enough for exact sums over all its modules. */
const CHANGED = 2 ** 36

type Part = { readonly decisions: readonly Decision[]; readonly repair: Repair }

/** The smallest repairs, up to five; one without followers when nothing stands in the way. */
export function repairsFor(
  choices: GarmentChoices,
  options: Options,
  wanted: ChosenOption,
  most = MOST_REPAIRS,
): readonly Repair[] {
  const cost = costOfChange(choices, options)
  const best = (decisions: readonly Decision[]): Part[] => {
    const values = choices.engine.completion(decisions, cost)
    if (!values) return []
    return [
      { decisions, repair: repairOf(choices, options, valuesToOptions(choices, values), wanted) },
    ]
  }
  const open = best(choices.decided(wanted))
  const found: Repair[] = []
  while (open.length > 0 && found.length < most) {
    open.sort((a, b) => compare(a.repair, b.repair))
    const part = open.shift() as Part
    const [first = part.repair] = found
    if (part.repair.changes.length > first.changes.length) break
    found.push(part.repair)
    if (found.length === most) break
    const followers = part.repair.changes.slice(1)
    followers.forEach((_, at) => {
      const kept = followers.slice(0, at).flatMap((change) => decisionsOf(choices, change, true))
      const other = decisionsOf(choices, followers[at] as Change, false)
      if (other.length > 0) open.push(...best([...part.decisions, ...kept, ...other]))
    })
  }
  return found
}

/** The garment nearest to one that cannot be made (any more): fewest changes, then cheapest. */
export function nearestGarment(choices: GarmentChoices, options: Options): Options | null {
  const known = Object.fromEntries(
    Object.entries(options).filter(([moduleId, optionId]) => choices.isKnown(moduleId, optionId)),
  )
  const whole = { ...choices.catalogue.defaults, ...known }
  const values = choices.engine.completion([], costOfChange(choices, whole))
  return values && valuesToOptions(choices, values)
}

function costOfChange(choices: GarmentChoices, options: Options): Float64Array {
  const { engine } = choices
  const cost = engine.vocabulary.costs(engine.model.prices)
  for (const decision of choices.whole(options)) {
    const allowed = engine.vocabulary.open()
    engine.vocabulary.apply(decision, allowed)
    for (const [value, isAllowed] of allowed.entries())
      if (isAllowed === 0) cost[value] = (cost[value] as number) + CHANGED
  }
  return cost
}

export function valuesToOptions({ engine }: GarmentChoices, values: readonly number[]): Options {
  return Object.fromEntries(
    engine.names(values).map((name) => {
      const at = name.indexOf('=')
      return [name.slice(0, at), name.slice(at + 1)]
    }),
  )
}

function repairOf(
  choices: GarmentChoices,
  before: Options,
  after: Options,
  wanted: ChosenOption,
): Repair {
  const ids = [wanted.moduleId, ...choices.catalogue.modules.map(({ id }) => id)]
  const changes = [...new Set(ids)].flatMap((moduleId) => {
    const [from = '', to = ''] = [before[moduleId], after[moduleId]]
    return from === to ? [] : [{ moduleId, from, to }]
  })
  const priceDeltaCents = changes.reduce(
    (sum, { moduleId, from, to }) => sum + choices.differenceCents(moduleId, from, to),
    0,
  )
  return { changes, priceDeltaCents }
}

/** The change as decisions: that it is made as it was, or that it is not. */
function decisionsOf(
  choices: GarmentChoices,
  { moduleId, to }: Change,
  isMade: boolean,
): readonly Decision[] {
  if (isMade) return choices.decided({ moduleId, optionId: to })
  // "Any of its options" is no single decision: a module left out is never divided further.
  return to === '' ? [] : [{ deselect: `${moduleId}=${to}` }]
}

const compare = (a: Repair, b: Repair): number =>
  a.changes.length - b.changes.length ||
  a.priceDeltaCents - b.priceDeltaCents ||
  (keyOf(a) < keyOf(b) ? -1 : 1)

const keyOf = ({ changes }: Repair): string =>
  changes.map(({ moduleId, to }) => `${moduleId}=${to}`).join()
