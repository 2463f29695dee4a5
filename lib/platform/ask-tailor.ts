import { type Result, refuse } from '@/lib/core/shared/result'
import { readOrder } from '@/lib/demand/read-order'
import type { Actor } from '@/lib/identity/actor'
import { type AskRefusal, ask } from '@/lib/services/ask'
import type { Message } from '@/lib/services/thread'

type Input = {
  readonly text: string
  readonly orderNumber?: string | undefined
  readonly key?: string | undefined
  /** What somebody was looking at, where the question is not about an order. */
  readonly about?: { readonly text: string; readonly path: string | null } | undefined
}

/**
 * A question from a person or from the holder of an order's link. It joins the order's owner's
 * thread, so that a guest who opens the link on another device still finds the answer.
 */
export async function askTailor(
  actor: Actor,
  input: Input,
): Promise<Result<Message, AskRefusal | { readonly code: 'unknown-order' }>> {
  const who =
    actor.kind === 'person' ? { personId: actor.personId, fromName: actor.name } : { fromName: '' }
  if (!input.orderNumber) {
    const { text, path } = input.about ?? { text: '', path: null }
    const about = { about: text, ...(path === null ? {} : { aboutPath: path }) }
    return ask({ ...who, ...about, ownerKey: actor.ownerKey, text: input.text })
  }
  const order = await readOrder(actor, { number: input.orderNumber, key: input.key })
  if (!order.ok) return refuse({ code: 'unknown-order' })
  return ask({
    ...who,
    fromName: who.fromName || order.value.initials,
    ownerKey: order.value.ownerKey,
    text: input.text,
    orderId: order.value.id,
    about: order.value.number,
  })
}
