import { fromIso } from '@/lib/core/shared/instant'
import { type Garment, readGarments } from '@/lib/demand/garment-store'
import { moveOrder } from '@/lib/demand/order-store'
import { readShopNowMs } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { cancelAtPlant } from '@/lib/manufacturing/gateway/cancel-at-plant'
import { followMove } from './follow-move'
import { giveGarmentBack } from './give-garment-back'

type Answer = 'taken-back' | 'too-late' | 'silent'

/**
 * The `cancel-order` job, also run at once when a person asks: takes every garment back from the
 * plant that can still be taken back. The plant has the last word; while it is silent the wish stands
 * and is asked again.
 */
export async function takeBackOrder(orderId: string): Promise<'ended' | 'too-late' | 'silent'> {
  const answers: Answer[] = []
  for (const garment of await readGarments(orderId)) {
    if (garment.state === 'refused' || garment.state === 'dispatched') continue
    answers.push(await takeBack(garment))
  }
  if (answers.includes('silent')) return 'silent'
  const tooLate = answers.includes('too-late')
  if (tooLate) await tellTooLate(orderId)
  await followMove(orderId)
  return tooLate ? 'too-late' : 'ended'
}

async function takeBack(garment: Garment): Promise<Answer> {
  const { id, orderId, plantOrderId } = garment
  let occurredShopMs = await readShopNowMs()
  if (plantOrderId) {
    const answer = await cancelAtPlant({
      plantOrderId,
      reason: 'customer',
      idempotencyKey: `cancel:${id}`,
    })
    if (!answer.ok) return answer.error.code === 'too-late' ? 'too-late' : 'silent'
    occurredShopMs = fromIso(answer.value.shopNow)
  }
  await shopDb().$transaction(async (tx) => {
    // The plant may have accepted it while we asked: whoever stored that also asks again.
    await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${orderId} FOR UPDATE`
    await giveGarmentBack(tx, garment, { event: 'cancelled', reason: 'customer', occurredShopMs })
  })
  return 'taken-back'
}

async function tellTooLate(orderId: string): Promise<void> {
  const occurredShopMs = await readShopNowMs()
  await shopDb().$transaction(async (tx) => {
    const asked = await tx.orderEvent.count({ where: { orderId, kind: 'cancel-requested' } })
    await moveOrder(tx, {
      orderId,
      event: 'cancel-refused',
      kind: 'cancel-refused',
      cause: `cancel-refused:${asked}`,
      data: { reason: 'cut' },
      occurredShopMs,
    })
  })
}
