import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { mayAs } from '@/lib/identity/actor'
import { readShopNowMs } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { tell } from '@/lib/infra/tell'
import { type Message, toMessage } from './thread'

export type DeskRefusal =
  | { readonly code: 'not-an-adviser' }
  | { readonly code: 'unknown-question' }
  | { readonly code: 'already-answered' }
  | { readonly code: 'empty' }

export type DeskQuestion = Message & { readonly earlier: readonly Message[] }

/** What waits at the adviser's desk: unanswered questions, oldest first, each with its thread. */
export async function readDesk(actor: Actor): Promise<Result<DeskQuestion[], DeskRefusal>> {
  if (!mayAs(actor, 'adviser')) return refuse({ code: 'not-an-adviser' })
  const rows = await shopDb().threadMessage.findMany({
    where: { fromRole: 'customer', answeredAt: null },
    orderBy: { id: 'asc' },
    take: 100,
  })
  const threads = await shopDb().threadMessage.findMany({
    where: { ownerKey: { in: [...new Set(rows.map((row) => row.ownerKey))] } },
    orderBy: { id: 'asc' },
  })
  return ok(
    rows.map((row) => ({
      ...toMessage(row),
      earlier: threads
        .filter((other) => other.ownerKey === row.ownerKey && other.id < row.id)
        .slice(-5)
        .map(toMessage),
    })),
  )
}

/** Answers one question; of two advisers who answer at once, the second is told. */
export async function answer(
  actor: Actor,
  input: { readonly messageId: string; readonly text: string },
): Promise<Result<Message, DeskRefusal>> {
  if (actor.kind !== 'person' || !mayAs(actor, 'adviser')) return refuse({ code: 'not-an-adviser' })
  const text = input.text.trim().slice(0, 4_000)
  if (text === '') return refuse({ code: 'empty' })
  if (!/^\d{1,18}$/.test(input.messageId)) return refuse({ code: 'unknown-question' })
  return shopDb().$transaction(async (tx) => {
    const id = BigInt(input.messageId)
    const question = await tx.threadMessage.findUnique({ where: { id } })
    if (question?.fromRole !== 'customer') return refuse({ code: 'unknown-question' })
    const taken = await tx.threadMessage.updateMany({
      where: { id, answeredAt: null },
      data: { answeredAt: new Date() },
    })
    if (taken.count === 0) return refuse({ code: 'already-answered' })
    const row = await tx.threadMessage.create({
      data: {
        ownerKey: question.ownerKey,
        orderId: question.orderId,
        about: question.about,
        aboutPath: question.aboutPath,
        fromRole: 'adviser',
        fromName: actor.name,
        personId: actor.personId,
        text,
        shopMs: BigInt(await readShopNowMs(tx)),
      },
    })
    await tell(tx, 'thread', row.ownerKey)
    if (row.orderId) await tell(tx, 'order', row.orderId)
    return ok(toMessage(row))
  })
}
