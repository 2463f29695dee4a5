import type { Catalogue } from '@/lib/core/garment/catalogue'
import { optionPriceCents } from './option-of'
import { modulesOf, type Options, violatedRules } from './violated-rules'

/**
 * The smallest repair: the fewest other decisions to change so that one wanted option becomes
 * possible, and among those the cheapest. Breadth-first over the modules of the first broken rule:
 * every repair must change one of them, so all repairs of the smallest size are found (the hitting
 * set tree of Reiter 1987). The wanted option itself never changes.
 */
export type Change = { readonly moduleId: string; readonly from: string; readonly to: string }

/** `changes` holds the wanted choice first, then what has to follow it. */
export type Repair = { readonly changes: readonly Change[]; readonly priceDeltaCents: number }

/** Other decisions that a repair may change; the catalogue's test shows that it suffices. */
const MOST_CHANGES = 4
const MOST_REPAIRS = 5

type State = { readonly options: Options; readonly changed: ReadonlySet<string> }

/** All smallest repairs, cheapest first, at most five; one without followers when nothing bites. */
export function repairsFor(
  catalogue: Catalogue,
  options: Options,
  moduleId: string,
  optionId: string,
): Repair[] {
  let frontier: State[] = [
    { options: { ...options, [moduleId]: optionId }, changed: new Set([moduleId]) },
  ]
  for (let depth = 0; depth <= MOST_CHANGES && frontier.length > 0; depth++) {
    const whole = frontier.filter((state) => violatedRules(catalogue, state.options).length === 0)
    if (whole.length > 0)
      return whole
        .map((state) => asRepair(catalogue, options, state))
        .sort((a, b) => a.priceDeltaCents - b.priceDeltaCents || (keyOf(a) < keyOf(b) ? -1 : 1))
        .slice(0, MOST_REPAIRS)
    frontier = unique(frontier.flatMap((state) => nextStates(catalogue, state)))
  }
  return []
}

function nextStates(catalogue: Catalogue, { options, changed }: State): State[] {
  const [broken] = violatedRules(catalogue, options)
  if (!broken) return []
  return modulesOf(broken)
    .filter((id) => !changed.has(id))
    .flatMap((id) =>
      (catalogue.modules.find((module) => module.id === id)?.options ?? [])
        .filter((option) => option.id !== options[id])
        .map((option) => ({
          options: { ...options, [id]: option.id },
          changed: new Set([...changed, id]),
        })),
    )
}

function unique(states: readonly State[]): State[] {
  const byKey = new Map(
    states.map((state) => [
      [...state.changed]
        .map((id) => `${id}=${state.options[id]}`)
        .sort()
        .join(),
      state,
    ]),
  )
  return [...byKey.values()]
}

function asRepair(catalogue: Catalogue, before: Options, { options, changed }: State): Repair {
  const changes = [...changed].map((moduleId) => ({
    moduleId,
    from: before[moduleId] ?? '',
    to: options[moduleId] ?? '',
  }))
  const priceDeltaCents = changes.reduce(
    (sum, { moduleId, from, to }) =>
      sum + optionPriceCents(catalogue, moduleId, to) - optionPriceCents(catalogue, moduleId, from),
    0,
  )
  return { changes, priceDeltaCents }
}

const keyOf = (repair: Repair): string =>
  repair.changes.map(({ moduleId, to }) => `${moduleId}=${to}`).join()
