import type { BodyProfile } from '@/lib/core/body/body-profile'
import { doubtsOf, type GarmentDoubt } from '@/lib/core/body/garment-doubt'
import { POSITIONS, type Position } from '@/lib/core/body/measure-plan.data'
import { type BodyKey, type BodyValues, NEEDED, type Sex } from '@/lib/core/body/measurement'
import { bodyModel } from '@/lib/core/body/model/body-model'
import { posteriorOf } from '@/lib/core/body/model/posterior'
import { type Interval, predictBody } from '@/lib/core/body/model/predict-body'
import { type Bought, boughtBy, isAnswered, orderedPositions } from '@/lib/core/body/next-position'
import { type OpenFinding, openFindings } from '@/lib/core/body/open-findings'
import { answersOf } from '@/lib/core/body/profile-answers'
import type { Measuring } from './measuring-state'
import { type Entries, readEntries } from './read-entries'

/** All that the page says about a body, from what was settled; computed where it is shown. */
export type MeasuringFacts = Entries & {
  readonly sex: Sex
  /** Best first; what is answered or passed over included. */
  readonly order: readonly Position[]
  readonly position: Position | undefined
  readonly bought: Bought | null
  readonly predicted: Readonly<Partial<Record<BodyKey, Interval>>>
  readonly findings: readonly OpenFinding[]
  readonly doubts: readonly GarmentDoubt[]
  readonly canPredict: boolean
}

type About = { readonly sex: Sex; readonly family: string }

export function factsOf(state: Measuring, { sex, family }: About): MeasuringFacts {
  const { values, unreadable } = readEntries(state.settled, state.unit)
  const taken = takenOf(state)
  const answers = answersOf({ sex, values, taken })
  const order = orderedPositions(sex, answers, { depth: state.depth, family })
  const position = order.find(({ id }) => id === state.at)
  const canPredict = NEEDED.every((key) => values[key] !== undefined)
  const model = bodyModel(sex)
  return {
    sex,
    values,
    unreadable,
    order,
    position,
    bought: position ? boughtBy(sex, answers, position, family) : null,
    predicted: canPredict ? sided(predictBody(model, answers)) : {},
    findings: openFindings(
      { sex, values, taken },
      { unit: state.unit, confirmed: state.confirmed },
    ),
    doubts: canPredict ? doubtsOf(posteriorOf(model, answers), family) : [],
    canPredict,
  }
}

/** What the other positions say about one, before it is asked: a range, never a proposal. */
export function expectedAt(
  state: Measuring,
  sex: Sex,
  position: Position,
): Readonly<Partial<Record<BodyKey, Interval>>> {
  const { values } = readEntries(state.settled, state.unit)
  const others: BodyValues = Object.fromEntries(
    Object.entries(values).filter(([key]) => !position.keys.includes(key as BodyKey)),
  )
  if (NEEDED.some((key) => others[key] === undefined)) return {}
  return sided(
    predictBody(bodyModel(sex), answersOf({ sex, values: others, taken: takenOf(state) })),
  )
}

/** The survey measured one arm for both. */
const sided = (
  predicted: Readonly<Partial<Record<string, Interval>>>,
): Readonly<Partial<Record<BodyKey, Interval>>> => ({
  ...(predicted.sleeve ? { sleeveLeft: predicted.sleeve, sleeveRight: predicted.sleeve } : {}),
  ...predicted,
})

function takenOf({
  sources,
}: Pick<Measuring, 'sources'>): NonNullable<Parameters<typeof answersOf>[0]['taken']> {
  return Object.fromEntries(
    POSITIONS.flatMap(({ id, keys }) =>
      keys.map((key) => [key, { source: sourceAt(sources, id) }]),
    ),
  )
}

/** Height and weight are mostly known by heart, the rest off a tape, until somebody says otherwise. */
export const sourceAt = (sources: Measuring['sources'], id: Position['id']) =>
  sources[id] ?? (id === 'height' || id === 'weight' ? 'self' : 'tape')

/** Where to go on: the best position that is neither answered nor passed over. */
export function nextAfter(state: Measuring, facts: MeasuringFacts): Position['id'] | null {
  const isOpen = (position: Position) =>
    position.id !== state.at &&
    !isAnswered(position, facts.values) &&
    !state.skipped.includes(position.id)
  return facts.order.find(isOpen)?.id ?? null
}

/** A kept profile's values as they stand in the fields. */
export const sourcesOfProfile = ({ taken }: BodyProfile): Measuring['sources'] =>
  Object.fromEntries(
    POSITIONS.flatMap(({ id, keys }) => {
      const source = keys.map((key) => taken?.[key]?.source).find((each) => each !== undefined)
      return source ? [[id, source]] : []
    }),
  )
