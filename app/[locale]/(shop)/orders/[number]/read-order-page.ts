import { cache } from 'react'
import type { Text } from '@/lib/core/shared/text'
import type { Order } from '@/lib/demand/order-view'
import { readPackages } from '@/lib/demand/ordered-package'
import { readOrder } from '@/lib/demand/read-order'
import { currentActor } from '@/lib/identity/current-actor'
import { readShopNowMs } from '@/lib/infra/clock'
import { lensIsOn } from '@/lib/infra/lens'
import { newestMessageId, readThread } from '@/lib/services/thread'

/** Finished measures of a garment by their names, in mm, as the plant got them. */
export type Finished = Readonly<Record<string, number>>

/** How far the reader has seen the order: its state and its last event. */
export const seenOf = ({ state, events }: Pick<Order, 'state' | 'events'>): string =>
  `${state}-${events.at(-1)?.id ?? 0}`

/** Everything the page shows; null for whoever may not see the order. */
export const readOrderPage = cache(async (number: string, key: string | undefined) => {
  const actor = await currentActor()
  const found = await readOrder(actor, { number, key })
  if (!found.ok) return null
  const order = found.value
  // Measures speak of a body: they are for the owner and the holder of the key, not for the desk.
  const isOwn = order.contact !== null
  const [packages, messages, seenInThread, shopNowMs, lens] = await Promise.all([
    isOwn ? readPackages(order.id) : new Map<string, never>(),
    readThread(order.ownerKey, order.id),
    newestMessageId(order.ownerKey),
    readShopNowMs(),
    lensIsOn(),
  ])
  const finished = new Map<string, Finished>(
    [...packages].map(([id, { fit }]) => [id, fit.finished ?? {}]),
  )
  const drafted = new Set(
    [...packages].flatMap(([id, { fit }]) =>
      fit.kind === 'drafted' && fit.pieces.length > 0 ? [id] : [],
    ),
  )
  return {
    order,
    finished,
    drafted,
    key,
    messages,
    shopNowMs,
    lens,
    seen: seenOf(order),
    seenInThread,
  }
})

export type OrderPage = NonNullable<Awaited<ReturnType<typeof readOrderPage>>>

/** A text of the plant in the reader's language. */
export const textOf = (value: unknown): Text | null => {
  const text = value as Partial<Text> | null | undefined
  return typeof text?.en === 'string' && typeof text['zh-CN'] === 'string' ? (text as Text) : null
}
