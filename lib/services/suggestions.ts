import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

/** Looks this customer does not want to be shown again. */
export async function rejectedLooks(actor: Actor): Promise<string[]> {
  const rows = await shopDb().suggestionReject.findMany({ where: { ownerKey: actor.ownerKey } })
  return rows.map((row) => row.lookId)
}

/** One tap: "not this one". Idempotent. */
export async function rejectLook(actor: Actor, lookId: string): Promise<void> {
  await shopDb().suggestionReject.createMany({
    data: [{ ownerKey: actor.ownerKey, lookId }],
    skipDuplicates: true,
  })
}

/** Takes the last "not this one" back. */
export async function takeBackRejects(actor: Actor): Promise<void> {
  await shopDb().suggestionReject.deleteMany({ where: { ownerKey: actor.ownerKey } })
}
