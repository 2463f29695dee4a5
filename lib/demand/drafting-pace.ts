import { MINUTE_MS } from '@/lib/core/shared/instant'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'

/**
 * How often a body may be drafted for. A draft is some tens of milliseconds of one processor, and every
 * draft opens a body, which is written down anyway: the record of readings is the count. A person who
 * turns every size and preference stays far below; a script does not.
 */
export const MOST_A_MINUTE = 40
const MOST_A_MINUTE_OF_ALL = 300
/** So far back the newest readings are looked for; the record has no index by time. */
const NEWEST = 4_000

export async function mayDraft(actor: Actor, nowMs: number): Promise<boolean> {
  const since = new Date(nowMs - MINUTE_MS)
  const [count] = await shopDb().$queryRaw<{ own: bigint; all: bigint }[]>`
    SELECT count(*) FILTER (WHERE actor = ${actor.ownerKey}) AS own, count(*) AS "all"
    FROM (SELECT at, actor, action, detail FROM "AuditEntry" ORDER BY id DESC LIMIT ${NEWEST}) AS newest
    WHERE action = 'body-profile-read' AND detail->>'why' = 'fit'
      AND at > ${since}`
  return Number(count?.own ?? 0) < MOST_A_MINUTE && Number(count?.all ?? 0) < MOST_A_MINUTE_OF_ALL
}
