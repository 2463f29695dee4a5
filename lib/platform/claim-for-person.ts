import type { Result } from '@/lib/core/shared/result'
import { moveOrderOwner } from '@/lib/demand/move-owner'
import { loadOrder } from '@/lib/demand/read-order'
import type { Actor } from '@/lib/identity/actor'
import { type ClaimRefusal, claimOrder, type MoveOrder } from '@/lib/identity/claim-order'
import type { Caller } from '@/lib/infra/auth/caller'
import { moveOrderThread } from '@/lib/services/move-order-thread'

const move: MoveOrder = async (tx, orderId, personKey) => {
  await moveOrderOwner(tx, orderId, personKey)
  await moveOrderThread(tx, orderId, personKey)
  return (await loadOrder(orderId, tx)).number
}

/** Identity knows whose link it is, demand knows the order's rows; here both meet. */
export const claimForPerson = (
  actor: Actor,
  given: { readonly token: string },
  caller: Caller,
): Promise<Result<{ readonly number: string }, ClaimRefusal>> =>
  claimOrder(actor, given, caller, move)
