import type { BodyKey, MeasurementGroup, Unit } from '@/lib/core/body/measurement'

/** One field of the measure form in one language. */
export type MeasureFieldText = {
  readonly key: BodyKey
  readonly name: string
  readonly how: string
  readonly unit: Unit
  readonly required: boolean
  /** 5 % to 95 % of the survey in mm, kg or degrees; null where it was not surveyed. */
  readonly typical: readonly [number, number] | null
}

export type MeasureGroupText = {
  readonly id: MeasurementGroup
  readonly title: string
  readonly fields: readonly MeasureFieldText[]
}

/** What the check found, as a sentence; `id` confirms it, without one it must be put right. */
export type FindingText = {
  readonly key: string
  readonly id: string | null
  readonly text: string
}

export type LookAgain = { readonly code: 'look-again'; readonly findings: readonly FindingText[] }

export type MeasureLabels = Readonly<
  Record<
    | 'consent'
    | 'consentNeeded'
    | 'unit'
    | 'cm'
    | 'inch'
    | 'typical'
    | 'optional'
    | 'figure'
    | 'wishes'
    | 'preference'
    | 'occasion'
    | 'taste'
    | 'free'
    | 'freeHint'
    | 'none'
    | 'save'
    | 'saveAndBag'
    | 'saving'
    | 'saved'
    | 'summary'
    | 'findings'
    | 'keep'
    | 'kept'
    | 'fault'
    | 'failed'
    | 'kg'
    | 'degree',
    string
  >
> & {
  readonly preferences: Readonly<Record<string, string>>
  readonly occasions: Readonly<Record<string, string>>
  readonly tastes: Readonly<Record<string, string>>
}
