import type { Actor } from '@/lib/identity/actor'
import type { ShopTx } from '@/lib/infra/db/shop'

/**
 * The owner's bag, made if it is missing, locked until the transaction ends: whoever changes or buys
 * it at the same moment waits.
 */
export async function lockBag(tx: ShopTx, actor: Actor): Promise<string> {
  if (actor.ownerKey === 'guest:none')
    throw new Error('a guest without a key cannot have a bag: use ensureActor in the action')
  await tx.bag.createMany({ data: [{ ownerKey: actor.ownerKey }], skipDuplicates: true })
  const [row] = await tx.$queryRaw<
    { id: string }[]
  >`SELECT id FROM "Bag" WHERE "ownerKey" = ${actor.ownerKey} FOR UPDATE`
  if (!row) throw new Error('the bag vanished between making and locking it')
  return row.id
}
