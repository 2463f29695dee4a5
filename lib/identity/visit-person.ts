import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { writeAudit } from '@/lib/infra/audit'
import type { Caller } from '@/lib/infra/auth/caller'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import type { Actor, Role } from './actor'
import { endSessions, livePerson, openSession } from './login-session'
import { personKey } from './person-data'
import { rolesOf } from './roles'

export type VisitRefusal = { readonly code: 'no-demo' | 'no-such-person' }
export type Visited = { readonly sessionId: string; readonly roles: readonly Role[] }

/** Where a visit started: the visitor's own session, also when one visit follows another. */
async function origin(actor: Actor) {
  if (actor.kind !== 'person') return { visitedFromPersonId: null, visitedFromSessionId: null }
  if (!actor.visiting)
    return { visitedFromPersonId: actor.personId, visitedFromSessionId: actor.sessionId }
  const { visitedFromPersonId, visitedFromSessionId } =
    await shopDb().loginSession.findUniqueOrThrow({
      where: { id: actor.sessionId },
    })
  return { visitedFromPersonId, visitedFromSessionId }
}

/** Only in the demo: a session as a seeded person, who has no password and can be entered no other way. */
export async function visitPerson(
  actor: Actor,
  given: { readonly personId: string },
  caller: Caller,
): Promise<Result<Visited, VisitRefusal>> {
  if (!env().DEMO) return refuse({ code: 'no-demo' })
  const person = await shopDb().person.findFirst({ where: { id: given.personId, seeded: true } })
  if (!person) return refuse({ code: 'no-such-person' })
  const from = await origin(actor)
  const sessionId = await shopDb().$transaction(async (tx) => {
    if (actor.kind === 'person' && actor.visiting)
      await endSessions(tx, actor.personId, caller.nowMs, { only: actor.sessionId })
    await writeAudit(tx, {
      actor: actor.ownerKey,
      action: 'visited',
      subject: personKey(person.id),
    })
    return openSession(tx, person.id, caller, from)
  })
  return ok({ sessionId, roles: rolesOf(person.roles) })
}

/** Ends the visit; answers the visitor's own session if it still lives, else null (a guest again). */
export async function returnFromVisit(
  actor: Actor,
  nowMs: number,
): Promise<Result<{ readonly sessionId: string | null }, { readonly code: 'not-visiting' }>> {
  if (actor.kind !== 'person' || !actor.visiting) return refuse({ code: 'not-visiting' })
  const { visitedFromSessionId } = await origin(actor)
  await endSessions(shopDb(), actor.personId, nowMs, { only: actor.sessionId })
  const own = visitedFromSessionId ? await livePerson(visitedFromSessionId, nowMs) : null
  return ok({ sessionId: own?.sessionId ?? null })
}
