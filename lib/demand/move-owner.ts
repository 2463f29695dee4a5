import type { ShopTx } from '@/lib/infra/db/shop'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'
import { profilePlace } from './body-profiles'
import { MOST_OF_ONE } from './change-bag'
import { movePackage } from './ordered-package'
import { checkoutContactPlace, orderContactPlace } from './place-order'

/** Gives one order to another owner: what was sealed for the first is sealed anew for the second. */
export async function moveOrderOwner(tx: ShopTx, orderId: string, toKey: string): Promise<void> {
  await tx.$queryRaw`SELECT 1 FROM "Order" WHERE id = ${orderId} FOR UPDATE`
  const order = await tx.order.findUniqueOrThrow({
    where: { id: orderId },
    include: { lines: true },
  })
  if (order.ownerKey === toKey) return
  const place = orderContactPlace(orderId)
  const text = await openForOwner(tx, order.ownerKey, order.contact, place)
  await tx.order.update({
    where: { id: orderId },
    data: { ownerKey: toKey, contact: await sealForOwner(tx, toKey, text, place) },
  })
  for (const line of order.lines) {
    await movePackage(tx, line, order.ownerKey, toKey)
    const fit = line.fit as { kind: string; profileId?: string }
    if (fit.kind === 'measured' && fit.profileId) await moveProfile(tx, fit.profileId, toKey)
  }
}

/** Moves every version of a profile to another owner. */
export async function moveProfile(tx: ShopTx, profileId: string, toKey: string): Promise<void> {
  const versions = await tx.bodyProfile.findMany({ where: { id: profileId } })
  for (const row of versions) {
    if (row.ownerKey === toKey) continue
    const place = profilePlace(row.id, row.version)
    const text = await openForOwner(tx, row.ownerKey, row.sealed, place)
    await tx.bodyProfile.update({
      where: { id_version: { id: row.id, version: row.version } },
      data: { ownerKey: toKey, sealed: await sealForOwner(tx, toKey, text, place) },
    })
  }
}

/** A guest signed in: bag, designs, profiles and orders now belong to the person. */
export async function moveFromGuest(tx: ShopTx, guestKey: string, toKey: string): Promise<void> {
  await mergeBags(tx, guestKey, toKey)
  await tx.savedDesign.updateMany({ where: { ownerKey: guestKey }, data: { ownerKey: toKey } })
  const profiles = await tx.bodyProfile.findMany({
    where: { ownerKey: guestKey },
    select: { id: true },
    distinct: ['id'],
  })
  for (const { id } of profiles) await moveProfile(tx, id, toKey)
  await moveCheckouts(tx, guestKey, toKey)
  const orders = await tx.order.findMany({ where: { ownerKey: guestKey }, select: { id: true } })
  for (const { id } of orders) await moveOrderOwner(tx, id, toKey)
}

/** A page that is open for payment while its guest signs in must make the person's order. */
async function moveCheckouts(tx: ShopTx, guestKey: string, toKey: string): Promise<void> {
  const checkouts = await tx.checkout.findMany({ where: { ownerKey: guestKey } })
  for (const row of checkouts) {
    const place = checkoutContactPlace(row.id)
    const contact = row.contact
      ? await sealForOwner(tx, toKey, await openForOwner(tx, guestKey, row.contact, place), place)
      : null
    await tx.checkout.update({ where: { id: row.id }, data: { ownerKey: toKey, contact } })
  }
}

async function mergeBags(tx: ShopTx, guestKey: string, toKey: string): Promise<void> {
  const from = await tx.bag.findUnique({ where: { ownerKey: guestKey }, include: { lines: true } })
  if (!from || from.lines.length === 0) return
  await tx.bag.createMany({ data: [{ ownerKey: toKey }], skipDuplicates: true })
  const to = await tx.bag.findUniqueOrThrow({ where: { ownerKey: toKey } })
  for (const line of from.lines) {
    const same = await tx.bagLine.findUnique({
      where: { bagId_specHash: { bagId: to.id, specHash: line.specHash } },
    })
    if (same)
      await tx.bagLine.update({
        where: { id: same.id },
        data: { quantity: Math.min(MOST_OF_ONE, same.quantity + line.quantity) },
      })
    else await tx.bagLine.update({ where: { id: line.id }, data: { bagId: to.id } })
  }
  await tx.bag.delete({ where: { id: from.id } })
}
