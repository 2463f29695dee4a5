import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { livingSession } from './login-session'

export type SignInFirst = { readonly code: 'sign-in-first' }

export type SessionLine = {
  readonly id: string
  readonly device: string
  readonly createdAtMs: number
  readonly lastSeenAtMs: number
  readonly here: boolean
}

export type Account = {
  readonly name: string
  readonly email: string
  readonly confirmed: boolean
  readonly hasPassword: boolean
  /** A seeded person of the demo: everybody may look, nobody changes. */
  readonly visiting: boolean
  readonly providers: readonly string[]
  readonly sessions: readonly SessionLine[]
}

/** A visitor of a seeded person sees only the own visit, never the other visitors'. */
export async function readAccount(
  actor: Actor,
  nowMs: number,
): Promise<Result<Account, SignInFirst>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  const person = await shopDb().person.findUniqueOrThrow({
    where: { id: actor.personId },
    include: {
      accounts: { orderBy: { provider: 'asc' } },
      sessions: {
        where: { ...livingSession(nowMs), ...(actor.visiting ? { id: actor.sessionId } : {}) },
        orderBy: { lastSeenAt: 'desc' },
      },
    },
  })
  return ok({
    name: person.name,
    email: person.email,
    confirmed: person.emailVerifiedAt !== null,
    hasPassword: person.passwordHash !== null,
    visiting: actor.visiting,
    providers: person.accounts.map(({ provider }) => provider),
    sessions: person.sessions.map((session) => ({
      id: session.id,
      device: session.device,
      createdAtMs: session.createdAt.getTime(),
      lastSeenAtMs: session.lastSeenAt.getTime(),
      here: session.id === actor.sessionId,
    })),
  })
}
