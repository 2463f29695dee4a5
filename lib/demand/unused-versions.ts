import { DAY_MS } from '@/lib/core/shared/instant'
import { realClock } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { frozenOf } from './checkout-record'

/**
 * Older versions of a body go as soon as nothing can be made from them: frozen ones stay as their order
 * saw them, and all stay while a bag, a kept design or a checkout that may still be paid names this body.
 */
export async function dropUnusedVersions(
  tx: ShopTx,
  ownerKey: string,
  profileId: string,
): Promise<void> {
  if (await isNamed(tx, ownerKey, profileId)) return
  const newest = await tx.bodyProfile.findFirst({
    where: { id: profileId, ownerKey },
    orderBy: { version: 'desc' },
  })
  if (!newest) return
  await tx.bodyProfile.deleteMany({
    where: { id: profileId, ownerKey, version: { lt: newest.version }, frozenAt: null },
  })
}

/** After a checkout has ended without an order: nothing may wait for it any longer. */
export function dropAllUnusedVersions(ownerKey: string): Promise<void> {
  return shopDb().$transaction(async (tx) => {
    const bodies = await tx.bodyProfile.findMany({
      where: { ownerKey },
      select: { id: true },
      distinct: ['id'],
    })
    for (const { id } of bodies) await dropUnusedVersions(tx, ownerKey, id)
  })
}

/** After its page has closed, a payment may be told of for so long (the payment company tries for three days). */
const TOLD_WITHIN_MS = 3 * DAY_MS

async function isNamed(tx: ShopTx, ownerKey: string, profileId: string): Promise<boolean> {
  const fit = { path: ['profileId'], equals: profileId }
  const named =
    (await tx.bagLine.count({ where: { bag: { ownerKey }, fit } })) +
    (await tx.savedDesign.count({ where: { ownerKey, fit } })) +
    (await tx.designVersion.count({ where: { saved: { ownerKey }, fit } }))
  if (named > 0) return true
  const expiresAt = { gte: new Date(realClock.nowMs() - TOLD_WITHIN_MS) }
  const payable = await tx.checkout.findMany({
    where: { ownerKey, order: null, state: 'open', expiresAt },
  })
  return payable
    .flatMap((checkout) => frozenOf(checkout).lines)
    .some(({ fit: each }) => each.kind === 'measured' && each.profileId === profileId)
}
