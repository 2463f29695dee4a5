import type { Json } from '@/lib/core/shared/canonical-json'
import type { PersonDataPart } from '@/lib/identity/person-data'
import type { ShopTx } from '@/lib/infra/db/shop'
import { moveRequests, openPicture } from './bespoke'

async function exportFor(tx: ShopTx, ownerKey: string): Promise<Json> {
  const rows = await tx.threadMessage.findMany({ where: { ownerKey }, orderBy: { id: 'asc' } })
  const requests = await tx.bespokeRequest.findMany({ where: { ownerKey } })
  return {
    wishes: await Promise.all(
      requests.map(async (row) => ({
        message: String(row.messageId),
        at: row.createdAt.toISOString(),
        pictureWebpBase64: await openPicture(tx, row),
      })),
    ),
    thread: rows.map((row) => ({
      message: String(row.id),
      from: row.fromRole,
      name: row.fromName,
      about: row.about,
      page: row.aboutPath,
      text: row.text,
      at: row.createdAt.toISOString(),
    })),
  }
}

async function eraseFor(tx: ShopTx, ownerKey: string): Promise<void> {
  await tx.bespokeRequest.deleteMany({ where: { ownerKey } })
  await tx.threadMessage.deleteMany({ where: { ownerKey } })
  await tx.suggestionReject.deleteMany({ where: { ownerKey } })
}

async function moveFromGuest(tx: ShopTx, guestKey: string, personKey: string): Promise<void> {
  await tx.threadMessage.updateMany({
    where: { ownerKey: guestKey },
    data: { ownerKey: personKey },
  })
  await moveRequests(tx, guestKey, personKey)
  const rejects = await tx.suggestionReject.findMany({ where: { ownerKey: guestKey } })
  await tx.suggestionReject.createMany({
    data: rejects.map(({ lookId }) => ({ ownerKey: personKey, lookId })),
    skipDuplicates: true,
  })
  await tx.suggestionReject.deleteMany({ where: { ownerKey: guestKey } })
}

/** What the service letter keeps about a person: the thread, wishes, and looks that were not wanted. */
export const servicesPersonData: PersonDataPart = {
  area: 'services',
  exportFor,
  eraseFor,
  moveFromGuest,
}
