import { FREEZE_STATION } from '@/lib/core/factory/stations.data'
import { type CancelRefusal, mayCancel } from '@/lib/core/order/may-cancel'
import type { OrderState } from '@/lib/core/order/order-state'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { moveOrder } from '@/lib/demand/order-store'
import type { Order } from '@/lib/demand/order-view'
import { readOrder } from '@/lib/demand/read-order'
import type { Actor } from '@/lib/identity/actor'
import { readShopNowMs, realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { sameSecret } from '@/lib/infra/digest'
import { enqueue } from '@/lib/infra/jobs/enqueue'
import { takeBackOrder } from './take-back-order'

export type CannotCancel =
  | CancelRefusal
  | { readonly code: 'unknown-order' }
  /** One of the demo's examples: nothing of it is being made. */
  | { readonly code: 'example' }

type Asked = { readonly number: string; readonly key?: string | undefined }

const SECOND_TRY_MS = 10_000

/** The first cut is the freeze point; from then on the cloth is this person's. */
export const isCut = (order: Pick<Order, 'events'>): boolean =>
  order.events.some(({ kind, data }) => kind === 'scanned' && data.station === FREEZE_STATION)

/** Whether this reader may cancel now, and why not. */
export function cancelAnswer(order: Order): Result<true, CannotCancel> {
  if (order.seeded) return refuse({ code: 'example' })
  return mayCancel({ state: order.state, isCut: isCut(order) })
}

/**
 * The owner, or whoever holds the letter's key, cancels. The wish is stored with its job before the
 * plant is asked, so that it is not lost; the state that comes back says how far it got.
 */
export async function cancelOrder(
  actor: Actor,
  { number, key }: Asked,
): Promise<Result<{ readonly state: OrderState }, CannotCancel>> {
  const found = await readOrder(actor, { number, key })
  if (!found.ok) return found
  const order = found.value
  const holdsKey = key !== undefined && sameSecret(key, order.accessToken)
  if (order.ownerKey !== actor.ownerKey && !holdsKey) return refuse({ code: 'unknown-order' })
  const may = cancelAnswer(order)
  if (!may.ok) return may
  const occurredShopMs = await readShopNowMs()
  await shopDb().$transaction(async (tx) => {
    const earlier = await tx.orderEvent.count({
      where: { orderId: order.id, kind: 'cancel-refused' },
    })
    const noted = await moveOrder(tx, {
      orderId: order.id,
      event: 'cancel-requested',
      kind: 'cancel-requested',
      cause: `cancel-requested:${earlier + 1}`,
      occurredShopMs,
    })
    // The plant is asked here and now; the job is for the case that this process does not survive it.
    const startAfter = new Date(realClock.nowMs() + SECOND_TRY_MS)
    if (noted.isNew)
      await enqueue('shop', tx, 'cancel-order', { orderId: order.id }, { startAfter })
  })
  if ((await takeBackOrder(order.id)) === 'too-late') return refuse({ code: 'cloth-is-cut' })
  const after = await shopDb().order.findUniqueOrThrow({ where: { id: order.id } })
  return ok({ state: after.state as OrderState })
}
