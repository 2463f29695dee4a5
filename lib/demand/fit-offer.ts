import type { BodyProfile } from '@/lib/core/body/body-profile'
import { draftingBody } from '@/lib/core/body/drafting-body'
import { type FinishedStyle, finishedMeasures } from '@/lib/core/body/finished-measures'
import { type GarmentDoubt, garmentDoubts } from '@/lib/core/body/garment-doubt'
import type { BodyValues } from '@/lib/core/body/measurement'
import { bodyModel } from '@/lib/core/body/model/body-model'
import { type Prediction, predictBody } from '@/lib/core/body/model/predict-body'
import { type BestQuestion, nextBestQuestion } from '@/lib/core/body/next-best-question'
import { answersOf } from '@/lib/core/body/profile-answers'
import { type Block, blockOf } from '@/lib/core/fit/block'
import { compareFits, type FitRow } from '@/lib/core/fit/compare-fits'
import type { FitPreference, SizeFit } from '@/lib/core/fit/fit'
import { HELP_BY, helpMeChoose } from '@/lib/core/fit/help-me-choose'
import { type AlteredSize, proposeAlterations } from '@/lib/core/fit/propose-alterations'
import { finishedOfSize } from '@/lib/core/fit/size-chart'
import { isSizeOf, startingSize } from '@/lib/core/fit/size-fields'
import { styleOf } from '@/lib/core/fit/style-of'
import type { DraftOrderRefusal, OrderDraft } from '@/lib/core/pattern/draft-order'
import type { Actor } from '@/lib/identity/actor'
import { realClock } from '@/lib/infra/clock'
import { bodyProfiles, type ProfileNote, readBodyProfile } from './body-profiles'
import { readDesigns, type SavedDesign } from './designs'
import { draftFor } from './draft-for'
import { mayDraft } from './drafting-pace'
import { catalogueOfDesign } from './published-catalogues'

/** The two ways in which one design can fit one person, side by side. */
export type FitOffer = {
  readonly block: Block
  readonly size: SizeFit
  /** Where the size comes from: chosen here, nearest to the measures, taken last time, or the middle. */
  readonly sizeFrom: 'asked' | 'kept' | 'measures' | 'last' | 'middle'
  readonly drafted: DraftedOffer | null
  /** More was drafted within a minute than people look at: nothing is opened or drafted now. */
  readonly isTooOften: boolean
}

export type DraftedOffer = {
  readonly note: ProfileNote
  readonly preference: FitPreference
  /** What was measured, for the picture; the rest of the body is predicted. */
  readonly body: BodyValues
  /** How many values were given, height and weight among them. */
  readonly answers: number
  readonly doubts: readonly GarmentDoubt[]
  readonly nearest: SizeFit
  readonly isBeyondChart: boolean
  readonly draft: OrderDraft | null
  readonly refusal: DraftOrderRefusal | null
  /** The way to a garment where nothing is drafted. */
  readonly altered: AlteredSize | null
  readonly question: BestQuestion | null
  readonly figure: BodyFigureFacts
  readonly rows: readonly FitRow[]
}

/** What the figure shows: given values hard, the rest with its 90 % interval. */
export type BodyFigureFacts = { readonly values: BodyValues; readonly predicted: Prediction }

type Asked = {
  readonly size: SizeFit | null
  readonly preference: FitPreference | null
}

export async function fitOffer(actor: Actor, saved: SavedDesign, asked: Asked): Promise<FitOffer> {
  const catalogue = await catalogueOfDesign(saved.design)
  const block = blockOf(catalogue.cut, saved.design.options)
  const note = await bodyOfDesign(actor, saved)
  const isTooOften = note !== null && !(await mayDraft(actor, realClock.nowMs()))
  const read = note && !isTooOften ? await readBodyProfile(actor, note, 'fit') : null
  const profile = read?.ok ? read.value : null
  const advice = profile ? adviceFor(block, profile) : null
  const sized = await sizeFor(actor, saved, block, asked.size, advice?.fit ?? null)
  const offer = { block, ...sized, isTooOften }
  if (!note || !profile || !advice) return { ...offer, drafted: null }
  const preference = asked.preference ?? profile.preference
  const { profileId } = note
  const { design } = saved
  const drafted = draftFor({ cut: catalogue.cut, design, profileId, profile, preference })
  const answers = answersOf(profile)
  const doubts = garmentDoubts(profile.sex, answers, catalogue.cut)
  const draft = drafted.ok ? drafted.value : null
  const style = styleOf(catalogue, design)
  return {
    ...offer,
    drafted: {
      ...{ note, preference, doubts, draft },
      body: profile.values,
      answers: Object.keys(profile.values).length,
      nearest: advice.fit,
      isBeyondChart: advice.isBeyondChart,
      refusal: drafted.ok ? null : drafted.error,
      altered: draft
        ? null
        : proposeAlterations({
            ...{ block, style, doubts, size: advice.fit },
            finished: finishedFor(block, profile, { preference, style }),
          }),
      question: draft
        ? nextBestQuestion(profile.sex, { answers, values: profile.values }, catalogue.cut)
        : null,
      figure: { values: profile.values, predicted: predictBody(bodyModel(profile.sex), answers) },
      rows: draft
        ? compareFits(draft.finished, finishedOfSize(block, sized.size, style), doubts)
        : [],
    },
  }
}

/** What the garment should measure on this person, drafted or not. */
function finishedFor(
  block: Block,
  profile: BodyProfile,
  { preference, style }: { readonly preference: FitPreference; readonly style: FinishedStyle },
) {
  const { measurements, sleeveLeft, sleeveRight } = draftingBody(profile)
  const values = { ...measurements, sleeveLeft, sleeveRight }
  return finishedMeasures({ ...block, values, preference, style }).measures
}

/** The body this design was given, as it is now; else the one entered last. */
async function bodyOfDesign(actor: Actor, { fit }: SavedDesign): Promise<ProfileNote | null> {
  const kept = await bodyProfiles(actor)
  const given = fit?.kind === 'measured' ? fit.profileId : null
  return kept.find(({ profileId }) => profileId === given) ?? kept[0] ?? null
}

async function sizeFor(
  actor: Actor,
  saved: SavedDesign,
  block: Block,
  asked: SizeFit | null,
  nearest: SizeFit | null,
): Promise<Pick<FitOffer, 'size' | 'sizeFrom'>> {
  const isSize = (fit: SavedDesign['fit']): fit is SizeFit =>
    fit?.kind === 'size' && isSizeOf(block, fit)
  if (asked && isSize(asked)) return { size: asked, sizeFrom: 'asked' }
  if (isSize(saved.fit)) return { size: asCharted(saved.fit), sizeFrom: 'kept' }
  if (nearest) return { size: nearest, sizeFrom: 'measures' }
  const last = (await readDesigns(actor)).map(({ fit }) => fit).find(isSize)
  return last
    ? { size: asCharted(last), sizeFrom: 'last' }
    : { size: startingSize(block), sizeFrom: 'middle' }
}

/** What was altered of it was altered for one design and one body. */
function asCharted({ alterations: _, ...size }: SizeFit): SizeFit {
  return size
}

/** The nearest size, from what was measured and what the rest of the body says. */
function adviceFor(block: Block, profile: BodyProfile) {
  const { measurements, sleeveLeft } = draftingBody(profile)
  const body: Readonly<Record<string, number>> = { ...measurements, sleeveLeft }
  return helpMeChoose({
    block,
    heightMm: measurements.height,
    weightKg: measurements.weight,
    given: Object.fromEntries(HELP_BY[block.cut].map((key) => [key, body[key] ?? 0])),
  })
}
