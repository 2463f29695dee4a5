import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { writeAudit } from '@/lib/infra/audit'
import type { Caller } from '@/lib/infra/auth/caller'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { countAttempt, giveBack, type TooMany } from './count-attempt'
import { type BadToken, peekToken, spendToken } from './one-time-token'
import { personKey } from './person-data'

export type ClaimRefusal =
  | { readonly code: 'sign-in-first' | 'visiting' | 'unconfirmed' }
  | BadToken
  | TooMany

/** Moves the order's rows; answers the order's number, or null when there is nothing to move. */
export type MoveOrder = (tx: ShopTx, orderId: string, personKey: string) => Promise<string | null>

export const claimIsGood = async (_actor: Actor, token: string, nowMs: number): Promise<boolean> =>
  (await peekToken(shopDb(), 'claim-order', token, nowMs)) !== null

/** A guest's order becomes the person's. Asks for a confirmed address: the order tells where one lives. */
export async function claimOrder(
  actor: Actor,
  { token }: { readonly token: string },
  caller: Caller,
  move: MoveOrder,
): Promise<Result<{ readonly number: string }, ClaimRefusal>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  if (actor.visiting) return refuse({ code: 'visiting' })
  const attempt = await countAttempt('claim', caller, actor.email)
  if (!attempt.ok) return attempt
  const person = await shopDb().person.findUniqueOrThrow({ where: { id: actor.personId } })
  if (!person.emailVerifiedAt) return refuse({ code: 'unconfirmed' })
  const result = await shopDb().$transaction(async (tx) => {
    const found = await peekToken(tx, 'claim-order', token, caller.nowMs)
    if (!found || !(await spendToken(tx, 'claim-order', token, caller.nowMs))) return null
    const number = await move(tx, found.subject, actor.ownerKey)
    if (number)
      await writeAudit(tx, {
        actor: personKey(actor.personId),
        action: 'order-claimed',
        subject: `order:${found.subject}`,
      })
    return number
  })
  if (!result) return refuse({ code: 'bad-token' })
  await giveBack(attempt.value)
  return ok({ number: result })
}
