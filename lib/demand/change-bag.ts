import type { Fit } from '@/lib/core/fit/fit'
import type { Design } from '@/lib/core/garment/design'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { lockBag } from './lock-bag'

export type ChangeRefusal = { readonly code: 'unknown-line' } | { readonly code: 'bad-quantity' }

export const MOST_OF_ONE = 10

export function changeQuantity(
  actor: Actor,
  input: { readonly lineId: string; readonly quantity: number },
): Promise<Result<{ readonly quantity: number }, ChangeRefusal>> {
  const { lineId, quantity } = input
  return shopDb().$transaction(async (tx) => {
    if (!Number.isInteger(quantity) || quantity < 1 || quantity > MOST_OF_ONE)
      return refuse({ code: 'bad-quantity' })
    const bagId = await lockBag(tx, actor)
    const { count } = await tx.bagLine.updateMany({
      where: { id: lineId, bagId },
      data: { quantity },
    })
    return count === 0 ? refuse({ code: 'unknown-line' }) : ok({ quantity })
  })
}

export type RemovedLine = { readonly design: Design; readonly fit: Fit; readonly quantity: number }

/** Takes a line out and answers what it was, so that one tap puts it back. */
export function removeLine(
  actor: Actor,
  input: { readonly lineId: string },
): Promise<Result<RemovedLine, ChangeRefusal>> {
  return shopDb().$transaction(async (tx) => {
    const bagId = await lockBag(tx, actor)
    const line = await tx.bagLine.findFirst({ where: { id: input.lineId, bagId } })
    if (!line) return refuse({ code: 'unknown-line' })
    await tx.bagLine.delete({ where: { id: line.id } })
    return ok({
      design: line.design as Design,
      fit: line.fit as Fit,
      quantity: line.quantity,
    })
  })
}
