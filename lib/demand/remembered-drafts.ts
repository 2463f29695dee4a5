import type { DraftOrderRefusal, OrderDraft } from '@/lib/core/pattern/draft-order'
import { MINUTE_MS } from '@/lib/core/shared/instant'
import type { Result } from '@/lib/core/shared/result'

/**
 * A page asks for the same draft again and again: the last few are remembered under the hash of their
 * input, for some minutes and no longer than their body is kept. Another instance simply drafts once
 * more; the answer is the same, and what it remembers of a deleted body ends by itself.
 */
export type DraftAnswer = Result<OrderDraft, DraftOrderRefusal>

type Remembered = {
  readonly profileId: string
  readonly answer: DraftAnswer
  readonly forgetting: NodeJS.Timeout
}
const MOST_REMEMBERED = 24
const REMEMBERED_MS = 5 * MINUTE_MS
const remembered = new Map<string, Remembered>()

export const rememberedDraft = (key: string): DraftAnswer | undefined => remembered.get(key)?.answer

export function rememberDraft(key: string, profileId: string, answer: DraftAnswer): void {
  const [oldest] = remembered.keys()
  if (remembered.size >= MOST_REMEMBERED && oldest !== undefined) forget(oldest)
  const forgetting = setTimeout(() => remembered.delete(key), REMEMBERED_MS).unref()
  remembered.set(key, { profileId, answer, forgetting })
}

/** A deleted body leaves no pattern of it behind. */
export function forgetDraftsOf(profileId: string): void {
  for (const [key, draft] of remembered) if (draft.profileId === profileId) forget(key)
}

export const draftsRemembered = (profileId: string): number =>
  [...remembered.values()].filter((draft) => draft.profileId === profileId).length

function forget(key: string): void {
  clearTimeout(remembered.get(key)?.forgetting)
  remembered.delete(key)
}
