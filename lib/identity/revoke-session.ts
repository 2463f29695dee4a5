import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { endSessions } from './login-session'

export type RevokeRefusal = { readonly code: 'sign-in-first' | 'visiting' | 'no-such-session' }

/** Ends one of the person's own sessions; somebody else's is "no such session". */
export async function revokeSession(
  actor: Actor,
  { sessionId }: { readonly sessionId: string },
  nowMs: number,
): Promise<Result<null, RevokeRefusal>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  if (actor.visiting) return refuse({ code: 'visiting' })
  const ended = await endSessions(shopDb(), actor.personId, nowMs, { only: sessionId })
  return ended === 1 ? ok(null) : refuse({ code: 'no-such-session' })
}
