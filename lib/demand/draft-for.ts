import type { BodyProfile } from '@/lib/core/body/body-profile'
import { draftingBody } from '@/lib/core/body/drafting-body'
import type { FitPreference } from '@/lib/core/fit/fit'
import { clothById } from '@/lib/core/garment/cloths'
import type { CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import { draftOrder } from '@/lib/core/pattern/draft-order'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { sha256 } from '@/lib/infra/digest'
import { type DraftAnswer, rememberDraft, rememberedDraft } from './remembered-drafts'

type Wish = {
  readonly cut: CutId
  readonly design: Design
  readonly profileId: string
  readonly profile: BodyProfile
  readonly preference: FitPreference
}

/** The draft of one design for one body, as the package will hold it; drafted once in a while. */
export function draftFor({ cut, design, profileId, profile, preference }: Wish): DraftAnswer {
  const body = draftingBody(profile)
  const { options } = design
  const weave = clothById(options.cloth)?.weave
  const key = sha256(canonicalJson({ cut, options, body, preference, profileId }))
  const known = rememberedDraft(key)
  if (known) return known
  const room = { complete: completeBody, digest: sha256 }
  const answer = draftOrder({ cut, options, body, preference, weave }, room)
  rememberDraft(key, profileId, answer)
  return answer
}
