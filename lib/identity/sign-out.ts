import { ok, type Result } from '@/lib/core/shared/result'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { endSessions } from './login-session'

/** Ends this session at once; signing out during a visit also ends the visitor's own session. */
export async function signOut(actor: Actor, nowMs: number): Promise<Result<null, never>> {
  if (actor.kind !== 'person') return ok(null)
  const session = await shopDb().loginSession.findUnique({ where: { id: actor.sessionId } })
  await endSessions(shopDb(), actor.personId, nowMs, { only: actor.sessionId })
  if (session?.visitedFromPersonId && session.visitedFromSessionId)
    await endSessions(shopDb(), session.visitedFromPersonId, nowMs, {
      only: session.visitedFromSessionId,
    })
  return ok(null)
}

/** Ends every session of this person, on every device. A visit ends only itself. */
export async function signOutEverywhere(actor: Actor, nowMs: number): Promise<Result<null, never>> {
  if (actor.kind !== 'person' || actor.visiting) return signOut(actor, nowMs)
  await endSessions(shopDb(), actor.personId, nowMs)
  return ok(null)
}
