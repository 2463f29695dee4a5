import { randomUUID } from 'node:crypto'
import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { type Actor, mayAs } from '@/lib/identity/actor'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'
import type { BespokeRequest as Row } from '@/prisma/generated/shop/client'
import { type AskRefusal, askWithin, type Question } from './ask'
import type { Message } from './thread'

export type BespokeRequest = { readonly id: string; readonly message: Message }
export type BespokeRefusal = AskRefusal | { readonly code: 'too-many-today' }

/** So many wishes a day can be read with care, of one person and of all guests and persons together. */
const MOST_A_DAY = 3
const MOST_A_DAY_OF_ALL = 300
/** More at once than people write: whoever comes next waits a minute. */
const MOST_A_MINUTE_OF_ALL = 20

const picturePlace = (id: string): string => `BespokeRequest.picture:${id}`

/** A wish the catalogue does not know: a message of the one thread, with a sealed picture perhaps. */
export async function requestBespoke(
  tx: ShopTx,
  question: Question,
  picture: Uint8Array | null,
  nowMs: number,
): Promise<Result<BespokeRequest, BespokeRefusal>> {
  const { ownerKey } = question
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext(${`thread:${ownerKey}`}))::text`
  // The ceiling for all is counted by one at a time, after the own thread's lock and never before it.
  await tx.$queryRaw`SELECT pg_advisory_xact_lock(hashtext('bespoke-requests'))::text`
  const asked = await askWithin(tx, question)
  if (!asked.ok) return asked
  const messageId = BigInt(asked.value.id)
  // A double click: the same words wait already, and their request stands.
  const same = await tx.bespokeRequest.findUnique({ where: { messageId } })
  if (same) return ok({ id: same.id, message: asked.value })
  const since = (spanMs: number) => ({ createdAt: { gte: new Date(nowMs - spanMs) } })
  const own = await tx.bespokeRequest.count({ where: { ownerKey, ...since(DAY_MS) } })
  const all = await tx.bespokeRequest.count({ where: since(DAY_MS) })
  if (own >= MOST_A_DAY || all >= MOST_A_DAY_OF_ALL) return refuse({ code: 'too-many-today' })
  const now = await tx.bespokeRequest.count({ where: since(MINUTE_MS) })
  if (now >= MOST_A_MINUTE_OF_ALL) return refuse({ code: 'too-many-now' })
  const id = randomUUID()
  const sealed = picture
    ? await sealForOwner(tx, ownerKey, Buffer.from(picture).toString('base64'), picturePlace(id))
    : null
  await tx.bespokeRequest.create({ data: { id, ownerKey, messageId, picture: sealed } })
  return ok({ id, message: asked.value })
}

/** Which of these messages came with a picture, and under which request it can be asked for. */
export async function picturesOf(messageIds: readonly string[]): Promise<Map<string, string>> {
  const rows = await shopDb().bespokeRequest.findMany({
    where: { messageId: { in: messageIds.map(BigInt) }, picture: { not: null } },
    select: { id: true, messageId: true },
  })
  return new Map(rows.map(({ id, messageId }) => [String(messageId), id]))
}

/** The picture as WebP, for its owner and for advisers; to others it does not exist. */
export async function readPicture(actor: Actor, id: string): Promise<Uint8Array | null> {
  const row = await shopDb().bespokeRequest.findUnique({ where: { id } })
  if (!row || (row.ownerKey !== actor.ownerKey && !mayAs(actor, 'adviser'))) return null
  const base64 = await openPicture(shopDb(), row)
  return base64 === null ? null : Buffer.from(base64, 'base64')
}

export const openPicture = async (tx: ShopTx, row: Row): Promise<string | null> =>
  row.picture && openForOwner(tx, row.ownerKey, row.picture, picturePlace(row.id))

export async function requestIdsOf(tx: ShopTx, ownerKey: string): Promise<string[]> {
  const rows = await tx.bespokeRequest.findMany({ where: { ownerKey }, select: { id: true } })
  return rows.map(({ id }) => id)
}

/** A guest signed in: pictures are sealed anew with the person's key. */
export async function moveRequests(tx: ShopTx, fromKey: string, toKey: string): Promise<void> {
  const rows = await tx.bespokeRequest.findMany({ where: { ownerKey: fromKey } })
  for (const row of rows) {
    const text = await openPicture(tx, row)
    const picture = text && (await sealForOwner(tx, toKey, text, picturePlace(row.id)))
    await tx.bespokeRequest.update({
      where: { id: row.id },
      data: { ownerKey: toKey, picture: picture || null },
    })
  }
}
