import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import type { Caller } from '@/lib/infra/auth/caller'
import type { SessionPerson } from '@/lib/infra/auth/session-person'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'

/** A session ends 14 days after it was last used and 60 days after it began, whatever comes first. */
export const IDLE_MS = 14 * DAY_MS
export const ABSOLUTE_MS = 60 * DAY_MS

/** How stale `lastSeenAt` may be: one write in five minutes, not one a click. */
const TOUCH_MS = 5 * MINUTE_MS

type Visit = {
  readonly visitedFromPersonId: string | null
  readonly visitedFromSessionId: string | null
}

export async function openSession(
  tx: ShopTx,
  personId: string,
  caller: Caller,
  visit?: Visit,
): Promise<string> {
  const at = new Date(caller.nowMs)
  const session = await tx.loginSession.create({
    data: {
      personId,
      createdAt: at,
      lastSeenAt: at,
      expiresAt: new Date(caller.nowMs + ABSOLUTE_MS),
      device: caller.device,
      ...visit,
    },
  })
  return session.id
}

/** The row filter of a living session; the only definition of "signed in". */
export const livingSession = (nowMs: number) => ({
  revokedAt: null,
  expiresAt: { gt: new Date(nowMs) },
  lastSeenAt: { gt: new Date(nowMs - IDLE_MS) },
  // Seeded people have no password; outside the demo nobody is ever one of them.
  ...(env().DEMO ? {} : { person: { seeded: false } }),
})

export async function livePerson(sessionId: string, nowMs: number): Promise<SessionPerson | null> {
  const session = await shopDb().loginSession.findFirst({
    where: { id: sessionId, ...livingSession(nowMs) },
    include: { person: true },
  })
  if (!session) return null
  if (nowMs - session.lastSeenAt.getTime() > TOUCH_MS)
    await shopDb().loginSession.updateMany({
      where: { id: sessionId, revokedAt: null },
      data: { lastSeenAt: new Date(nowMs) },
    })
  const { person } = session
  return {
    sessionId,
    personId: person.id,
    name: person.name,
    email: person.email,
    roles: person.roles,
    locale: person.locale,
    visiting: person.seeded,
  }
}

/** Ends living sessions of one person: all, one (`only`), or all but one (`except`). */
export async function endSessions(
  tx: ShopTx,
  personId: string,
  nowMs: number,
  which: { readonly only?: string; readonly except?: string } = {},
): Promise<number> {
  const ended = await tx.loginSession.updateMany({
    where: {
      personId,
      revokedAt: null,
      ...(which.only ? { id: which.only } : {}),
      ...(which.except ? { id: { not: which.except } } : {}),
    },
    data: { revokedAt: new Date(nowMs) },
  })
  return ended.count
}
