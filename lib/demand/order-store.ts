import { applyOrderEvent, type OrderEventKind, type OrderState } from '@/lib/core/order/order-state'
import type { ShopTx } from '@/lib/infra/db/shop'
import { tell } from '@/lib/infra/tell'
import type { Prisma } from '@/prisma/generated/shop/client'

export type OrderMove = {
  readonly orderId: string
  /** What happened, as the state table knows it; null for a note that moves nothing. */
  readonly event: OrderEventKind | null
  /** What the order's story shows; usually the event itself. */
  readonly kind: string
  /** Origin and id of the outside event, so that a replay adds nothing. */
  readonly cause?: string
  readonly lineId?: string
  readonly data?: Prisma.InputJsonObject
  readonly occurredShopMs: number
}

type Moved = { readonly moved: boolean; readonly isNew: boolean; readonly state: OrderState }

/**
 * The only way an order moves: locks it, asks the state table, writes state and story together, and
 * tells whoever watches. The same cause a second time changes nothing.
 */
export async function moveOrder(tx: ShopTx, move: OrderMove): Promise<Moved> {
  const [row] = await tx.$queryRaw<
    { state: OrderState }[]
  >`SELECT state FROM "Order" WHERE id = ${move.orderId} FOR UPDATE`
  if (!row) throw new Error(`order ${move.orderId} does not exist`)
  const { count } = await tx.orderEvent.createMany({
    data: [
      {
        orderId: move.orderId,
        lineId: move.lineId ?? null,
        kind: move.kind,
        data: move.data ?? {},
        occurredShopMs: BigInt(move.occurredShopMs),
        cause: move.cause ?? null,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) return { moved: false, isNew: false, state: row.state }
  const outcome = move.event === null ? null : applyOrderEvent(row.state, move.event)
  const next = outcome?.moved ? outcome.state : row.state
  if (next !== row.state)
    await tx.order.update({ where: { id: move.orderId }, data: { state: next } })
  await tell(tx, 'order', move.orderId)
  return { moved: next !== row.state, isNew: true, state: next }
}
