import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import type { ShopTx } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import type { FormFields } from '../form-body'
import { keyInFlight, keyReused, type Reply } from '../reply'

/** A body that is already text, so that a repeated answer is the first one byte for byte. */
export type Answer = { readonly status: number; readonly text: string; readonly replayed: boolean }

export const answerOf = (reply: Reply): Answer => ({
  status: reply.status,
  text: JSON.stringify(reply.body),
  replayed: false,
})

/**
 * Runs a request at most once per Idempotency-Key. The lock is held by the transaction: whoever
 * comes meanwhile is told so (409), and a process that is killed leaves neither lock nor effect.
 */
export async function oncePerKey(
  tx: ShopTx,
  key: string,
  request: { readonly path: string; readonly fields: FormFields },
  run: () => Promise<Reply>,
): Promise<Answer> {
  const fingerprint = sha256(`${request.path}\n${canonicalJson(request.fields as Json)}`)
  const stored = async (): Promise<Answer | null> => {
    const known = await tx.paymentIdempotency.findUnique({ where: { key } })
    if (!known) return null
    if (known.fingerprint !== fingerprint) return answerOf(keyReused())
    return { status: known.status, text: known.body, replayed: true }
  }
  // Asked before the lock too, so that many who only want the stored answer never wait for each other.
  const early = await stored()
  if (early) return early
  const [lock] = await tx.$queryRaw<{ taken: boolean }[]>`
    SELECT pg_try_advisory_xact_lock(hashtextextended(${`payment:${key}`}, 0)) AS taken`
  if (!lock?.taken) return answerOf(keyInFlight())
  const meanwhile = await stored()
  if (meanwhile) return meanwhile
  const reply = await run()
  const answer = answerOf(reply)
  if (reply.kept)
    await tx.paymentIdempotency.create({
      data: { key, fingerprint, status: answer.status, body: answer.text },
    })
  return answer
}
