import type { Result } from '@/lib/core/shared/result'
import { recordWish } from '@/lib/demand/record-wish'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import {
  MOST_PICTURE_BYTES,
  type PictureProblem,
  rewritePicture,
} from '@/lib/infra/uploaded-picture'
import { type BespokeRefusal, type BespokeRequest, requestBespoke } from '@/lib/services/bespoke'

export { MOST_PICTURE_BYTES }

export type Wished = {
  readonly text: string
  readonly picture: Uint8Array | null
  readonly about?: { readonly text: string; readonly path: string | null } | undefined
}

/** Thrown inside the transaction so that a refused wish leaves no message behind. */
class Refused extends Error {
  constructor(readonly refusal: Result<never, BespokeRefusal>) {
    super('refused')
  }
}

/**
 * "My wish is not here": one deed for the person, two for the shop. The services get a request in the
 * customer's thread, the demand is counted in words without the customer; both or neither.
 */
export async function wishBespoke(
  actor: Actor,
  { text, picture, about }: Wished,
  nowMs: number,
): Promise<Result<BespokeRequest, BespokeRefusal | PictureProblem>> {
  const rewritten = picture && (await rewritePicture(picture))
  if (rewritten && !rewritten.ok) return rewritten
  const who =
    actor.kind === 'person' ? { personId: actor.personId, fromName: actor.name } : { fromName: '' }
  const question = {
    ...who,
    ...{ ownerKey: actor.ownerKey, text, about: about?.text ?? '' },
    ...(about?.path ? { aboutPath: about.path } : {}),
  }
  try {
    return await shopDb().$transaction(async (tx) => {
      const requested = await requestBespoke(tx, question, rewritten?.value ?? null, nowMs)
      if (!requested.ok) throw new Refused(requested)
      await recordWish(tx, { source: requested.value.id, text })
      return requested
    })
  } catch (error) {
    if (error instanceof Refused) return error.refusal
    throw error
  }
}
