import { MINUTE_MS } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { readShopNowMs, realClock } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { tell } from '@/lib/infra/tell'
import { type Message, toMessage } from './thread'

export type Question = {
  readonly ownerKey: string
  readonly fromName: string
  readonly personId?: string
  readonly text: string
  readonly orderId?: string
  /** In words, and as a page of this shop that anybody may open. */
  readonly about?: string
  readonly aboutPath?: string
}

export type AskRefusal = { readonly code: 'too-many-open' | 'too-many-now' | 'empty' }

/** So many questions may wait for an answer at once; more would only make everybody wait. */
const MOST_OPEN = 10
const LONGEST = 2_000
/** Of all customers together: more than the desk could read, and more than people write. */
const MOST_A_MINUTE_OF_ALL = 60

/** Puts a customer's question where the advisers see it. The same words twice in a row are one question. */
export const ask = (question: Question): Promise<Result<Message, AskRefusal>> =>
  shopDb().$transaction((tx) => askWithin(tx, question))

/** The same as part of something larger. */
export async function askWithin(
  tx: ShopTx,
  question: Question,
): Promise<Result<Message, AskRefusal>> {
  const text = question.text.trim().slice(0, LONGEST)
  if (text === '') return refuse({ code: 'empty' })
  // One customer's questions are put one after the other, so that a double click asks once.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`thread:${question.ownerKey}`}))::text`
  const open = await tx.threadMessage.findMany({
    where: { ownerKey: question.ownerKey, fromRole: 'customer', answeredAt: null },
    orderBy: { id: 'desc' },
  })
  const same = open.find((row) => row.text === text && row.orderId === (question.orderId ?? null))
  if (same) return ok(toMessage(same))
  if (open.length >= MOST_OPEN) return refuse({ code: 'too-many-open' })
  const createdAt = { gte: new Date(realClock.nowMs() - MINUTE_MS) }
  // The newest are waiting for an answer: the index of those is the one that is walked.
  const now = await tx.threadMessage.count({
    where: { fromRole: 'customer', answeredAt: null, createdAt },
  })
  if (now >= MOST_A_MINUTE_OF_ALL) return refuse({ code: 'too-many-now' })
  const row = await tx.threadMessage.create({
    data: {
      ownerKey: question.ownerKey,
      orderId: question.orderId ?? null,
      about: question.about ?? '',
      aboutPath: question.aboutPath ?? null,
      fromRole: 'customer',
      fromName: question.fromName,
      personId: question.personId ?? null,
      text,
      shopMs: BigInt(await readShopNowMs(tx)),
    },
  })
  await tell(tx, 'thread', row.ownerKey)
  if (row.orderId) await tell(tx, 'order', row.orderId)
  return ok(toMessage(row))
}
