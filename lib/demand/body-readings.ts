import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

/** One opening of the actor's measures: when, by whom, and what for. */
export type BodyReading = { readonly atMs: number; readonly own: boolean; readonly why: string }

/** Who read the actor's measures, newest first; written at the reading, never afterwards. */
export async function bodyReadings(actor: Actor): Promise<BodyReading[]> {
  const profiles = await shopDb().bodyProfile.findMany({
    where: { ownerKey: actor.ownerKey },
    select: { id: true },
    distinct: ['id'],
  })
  const rows = await shopDb().auditEntry.findMany({
    where: { action: 'body-profile-read', subject: { in: profiles.map(({ id }) => id) } },
    orderBy: { id: 'desc' },
    take: 20,
  })
  return rows.map((row) => ({
    atMs: row.at.getTime(),
    own: row.actor === actor.ownerKey,
    why: String((row.detail as { why?: string }).why ?? ''),
  }))
}
