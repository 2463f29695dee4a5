import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

/** One opening of the actor's measures: when, by whom, and what for. */
export type BodyReading = {
  readonly id: string
  readonly atMs: number
  readonly own: boolean
  /** measure, fit, quote, export, `package:NUMBER`. */
  readonly why: string
}

const SHOWN = 20

/**
 * Who read the actor's measures, newest first; written at the reading, never afterwards. What the actor
 * opened is found by the actor, what the shop opened by the bodies that are still kept.
 */
export async function bodyReadings(actor: Actor): Promise<BodyReading[]> {
  const profiles = await shopDb().bodyProfile.findMany({
    where: { ownerKey: actor.ownerKey },
    select: { id: true },
    distinct: ['id'],
  })
  const rows = await shopDb().auditEntry.findMany({
    where: {
      action: 'body-profile-read',
      OR: [{ actor: actor.ownerKey }, { subject: { in: profiles.map(({ id }) => id) } }],
    },
    orderBy: { id: 'desc' },
    take: SHOWN,
  })
  return rows.map((row) => ({
    id: String(row.id),
    atMs: row.at.getTime(),
    own: row.actor === actor.ownerKey,
    why: String((row.detail as { why?: string }).why ?? ''),
  }))
}
