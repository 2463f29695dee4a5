import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { DoubtPlace } from '@/lib/core/body/garment-doubt'
import type { PositionId } from '@/lib/core/body/measure-plan.data'
import type { BodyKey } from '@/lib/core/body/measurement'

type Words = Readonly<Record<string, string>>

/** The form's words: templates with plain gaps, handed over as they stand. */
export type MeasureLabels = Readonly<
  Record<
    | 'consentTitle'
    | 'consent'
    | 'consentNeeded'
    | 'whose'
    | 'mine'
    | 'other'
    | 'whoseNeeded'
    | 'name'
    | 'nameHint'
    | 'depth'
    | 'unit'
    | 'cm'
    | 'inch'
    | 'kg'
    | 'degree'
    | 'progress'
    | 'question'
    | 'behind'
    | 'drawing'
    | 'typical'
    | 'expected'
    | 'buys'
    | 'halves'
    | 'begin'
    | 'little'
    | 'source'
    | 'next'
    | 'back'
    | 'skip'
    | 'undo'
    | 'undone'
    | 'repairOf'
    | 'keepOf'
    | 'allDone'
    | 'more'
    | 'unreadable'
    | 'needed'
    | 'findings'
    | 'noFindings'
    | 'finding'
    | 'repair'
    | 'keep'
    | 'adviser'
    | 'doubt'
    | 'within'
    | 'doubtNote'
    | 'doubtBefore'
    | 'positions'
    | 'open'
    | 'predicted'
    | 'figure'
    | 'posture'
    | 'stoop'
    | 'belly'
    | 'leftShoulder'
    | 'rightShoulder'
    | 'wishes'
    | 'preference'
    | 'occasion'
    | 'taste'
    | 'none'
    | 'free'
    | 'freeHint'
    | 'save'
    | 'saveAndFit'
    | 'saveAndBag'
    | 'saving'
    | 'saved'
    | 'summary'
    | 'fault'
    | 'failed',
    string
  >
> & {
  readonly depths: Words
  readonly sources: Words
  readonly stoops: Words
  readonly bellies: Words
  readonly shoulders: Words
  readonly preferences: Words
  readonly occasions: Words
  readonly tastes: Words
}

export type FieldWords = { readonly name: string; readonly how: string }

/** What a measure, a position and a place of the garment are called, in one language. */
export type MeasureNames = {
  readonly fields: Readonly<Partial<Record<BodyKey, FieldWords>>>
  readonly positions: Readonly<Record<PositionId, string>>
  readonly places: Readonly<Record<DoubtPlace, string>>
}

/** The person's own kept profile, to be looked at and changed; never anybody's guess. */
export type KeptStart = {
  readonly profileId: string
  readonly label: string
  readonly profile: BodyProfile
}

/** What the check found, as a sentence; without `mayKeep` it must be put right. */
export type FindingText = {
  readonly id: string
  readonly key: BodyKey
  readonly text: string
  readonly mayKeep: boolean
  readonly proposed?: number
}

export type LookAgain = {
  readonly code: 'look-again'
  readonly findings: readonly FindingText[]
  /** What was written, so that a page without script shows it again. */
  readonly written: Words
}
