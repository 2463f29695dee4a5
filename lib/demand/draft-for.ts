import type { BodyProfile } from '@/lib/core/body/body-profile'
import { draftingBody } from '@/lib/core/body/drafting-body'
import type { FitPreference } from '@/lib/core/fit/fit'
import { clothById } from '@/lib/core/garment/cloths'
import type { CutId } from '@/lib/core/garment/cut'
import type { Design } from '@/lib/core/garment/design'
import { type DraftOrderRefusal, draftOrder, type OrderDraft } from '@/lib/core/pattern/draft-order'
import { completeBody } from '@/lib/core/pattern/measures/complete-body'
import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import type { Result } from '@/lib/core/shared/result'
import { sha256 } from '@/lib/infra/digest'

/**
 * The draft of one design for one body, as the package will hold it. Drafting takes tens of
 * milliseconds, and a page asks for the same draft again and again: the last few are remembered under
 * the hash of their input. Another instance simply drafts once more; the answer is the same.
 */
type Answer = Result<OrderDraft, DraftOrderRefusal>
const MOST_REMEMBERED = 24
const remembered = new Map<string, Answer>()

export function draftFor(
  cut: CutId,
  design: Design,
  profile: BodyProfile,
  preference: FitPreference,
): Answer {
  const body = draftingBody(profile)
  const { options } = design
  const weave = clothById(options.cloth)?.weave
  const key = sha256(canonicalJson({ cut, options, body, preference } as unknown as Json))
  const known = remembered.get(key)
  if (known) return known
  const room = { complete: completeBody, digest: sha256 }
  const drafted = draftOrder({ cut, options, body, preference, weave }, room)
  const oldest = remembered.keys().next()
  if (remembered.size >= MOST_REMEMBERED && !oldest.done) remembered.delete(oldest.value)
  remembered.set(key, drafted)
  return drafted
}
