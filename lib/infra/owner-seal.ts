import { randomBytes } from 'node:crypto'
import type { ShopTx } from '@/lib/infra/db/shop'
import { masterKey, masterKeys, openWith, sealWith } from '@/lib/infra/seal'

/**
 * Envelope encryption per customer: one data key per owner, wrapped by the master key. Deleting the
 * owner's key row makes everything sealed with it unreadable, in backups too.
 */
async function dataKey(tx: ShopTx, ownerKey: string): Promise<Buffer> {
  const about = `data-key:${ownerKey}`
  const found = await tx.dataKey.findUnique({ where: { ownerKey } })
  if (found) return Buffer.from(openWith(masterKey(found.keyId), found.wrapped, about), 'base64')
  const [master] = masterKeys()
  const key = randomBytes(32)
  const wrapped = sealWith(master.key, key.toString('base64'), about)
  // Two first writers race here: the one that loses must use the winner's key.
  await tx.dataKey.createMany({
    data: [{ ownerKey, keyId: master.id, wrapped }],
    skipDuplicates: true,
  })
  const stored = await tx.dataKey.findUniqueOrThrow({ where: { ownerKey } })
  return Buffer.from(openWith(masterKey(stored.keyId), stored.wrapped, about), 'base64')
}

/** Seals for one owner; `about` names table, column and row, for example `BodyProfile.sealed:ID`. */
export async function sealForOwner(tx: ShopTx, ownerKey: string, plaintext: string, about: string) {
  return sealWith(await dataKey(tx, ownerKey), plaintext, about)
}

export async function openForOwner(
  tx: ShopTx,
  ownerKey: string,
  sealed: Uint8Array,
  about: string,
): Promise<string> {
  return openWith(await dataKey(tx, ownerKey), sealed, about)
}

/** Destroys the owner's key: what was sealed with it can no longer be read by anybody. */
export async function shredOwner(tx: ShopTx, ownerKey: string): Promise<void> {
  await tx.dataKey.deleteMany({ where: { ownerKey } })
}
