import { ENDED_STATES } from '@/lib/core/order/order-state'
import type { Json } from '@/lib/core/shared/canonical-json'
import { toIso } from '@/lib/core/shared/instant'
import type { PersonDataPart } from '@/lib/identity/person-data'
import type { ShopTx } from '@/lib/infra/db/shop'
import { openForOwner } from '@/lib/infra/owner-seal'
import { openProfile } from './body-profiles'
import { moveFromGuest } from './move-owner'
import { openPackage } from './ordered-package'
import { orderContactPlace } from './place-order'

async function exportFor(tx: ShopTx, ownerKey: string): Promise<Json> {
  const designs = await tx.savedDesign.findMany({
    where: { ownerKey },
    include: { versions: true, shares: true },
  })
  const profiles = await tx.bodyProfile.findMany({ where: { ownerKey } })
  const orders = await tx.order.findMany({ where: { ownerKey }, include: { lines: true } })
  return {
    designs: designs.map(({ versions, shares, ...row }) => ({
      id: row.id,
      name: row.name,
      version: row.version,
      design: row.design as Json,
      fit: row.fit as Json,
      versions: versions.map((kept) => ({
        version: kept.version,
        keptFor: kept.reason,
        keptAt: kept.createdAt.toISOString(),
        design: kept.design as Json,
        fit: kept.fit as Json,
      })),
      links: shares.map((share) => ({
        token: share.token,
        version: share.version,
        title: share.title,
        sharedBy: share.sharedBy,
        sharedAt: share.createdAt.toISOString(),
        isOpen: share.revokedAt === null,
      })),
    })),
    bodyProfiles: await Promise.all(
      profiles.map(async (row) => ({
        id: row.id,
        version: row.version,
        label: row.label,
        consentAt: row.consentAt.toISOString(),
        profile: await openProfile(tx, row, ownerKey, 'export'),
      })),
    ),
    orders: await Promise.all(
      orders.map(async (row) => ({
        number: row.number,
        state: row.state,
        placedAt: toIso(Number(row.placedShopMs)),
        totalCents: row.totalCents,
        currency: row.currency,
        contact: JSON.parse(
          await openForOwner(tx, ownerKey, row.contact, orderContactPlace(row.id)),
        ) as Json,
        garments: await Promise.all(
          row.lines.map(async (line) => ({
            design: line.design as Json,
            fit: line.fit as Json,
            quantity: line.quantity,
            package: await openPackage(tx, ownerKey, line),
          })),
        ),
      })),
    ),
  }
}

/** A parcel needs its address until it has arrived. */
async function underWay(tx: ShopTx, ownerKey: string): Promise<string | null> {
  const order = await tx.order.findFirst({
    where: { ownerKey, state: { notIn: [...ENDED_STATES] } },
    select: { number: true },
  })
  return order?.number ?? null
}

/** Bag, designs with their versions and links, bodies and open checkouts go; a paid order stays for the accounts, without a name. */
async function eraseFor(tx: ShopTx, ownerKey: string): Promise<void> {
  await tx.bag.deleteMany({ where: { ownerKey } })
  await tx.savedDesign.deleteMany({ where: { ownerKey } })
  await tx.bodyProfile.deleteMany({ where: { ownerKey } })
  await tx.checkout.deleteMany({ where: { ownerKey, order: null } })
  await tx.order.updateMany({ where: { ownerKey }, data: { initials: '' } })
}

export const demandPersonData: PersonDataPart = {
  area: 'demand',
  exportFor,
  underWay,
  eraseFor,
  moveFromGuest,
}
