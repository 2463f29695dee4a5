import type { Design } from '@/lib/core/garment/design'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import type { Actor } from '@/lib/identity/actor'
import type { ShopTx } from '@/lib/infra/db/shop'
import type { SavedDesign as Row } from '@/prisma/generated/shop/client'

export type UnknownDesign = { readonly code: 'unknown-design' }

export const isSameDesign = (one: unknown, other: unknown): boolean =>
  canonicalJson(one as Design) === canonicalJson(other as Design)

/** The actor's own design, held until the transaction ends; null for a foreign or deleted one. */
export async function lockDesign(tx: ShopTx, actor: Actor, id: string): Promise<Row | null> {
  await tx.$queryRaw`SELECT 1 FROM "SavedDesign" WHERE id = ${id} FOR UPDATE`
  return tx.savedDesign.findFirst({ where: { id, ownerKey: actor.ownerKey, deletedAt: null } })
}
