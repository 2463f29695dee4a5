import type { Caller } from '@/lib/infra/auth/caller'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { deviceProofFor } from './known-device'
import { endSessions, openSession } from './login-session'
import { type PersonDataPart, personKey } from './person-data'

export type Entered = {
  readonly sessionId: string
  readonly personId: string
  readonly roles: readonly string[]
  /** For the browser's device cookie. */
  readonly deviceProof: string
}

type Person = { readonly id: string; readonly email: string; readonly roles: readonly string[] }

async function takeGuestAlong(
  tx: ShopTx,
  actor: Actor,
  personId: string,
  parts: readonly PersonDataPart[],
) {
  if (actor.kind !== 'guest' || actor.ownerKey === 'guest:none') return
  for (const part of parts) await part.moveFromGuest(tx, actor.ownerKey, personKey(personId))
}

/**
 * A person who has proved to be that person comes in: a new session (never a reused one), the
 * guest's things move along, and a session this browser held before ends.
 */
export async function enter(
  person: Person,
  actor: Actor,
  caller: Caller,
  parts: readonly PersonDataPart[],
): Promise<Entered> {
  const sessionId = await shopDb().$transaction(async (tx) => {
    if (actor.kind === 'person')
      await endSessions(tx, actor.personId, caller.nowMs, { only: actor.sessionId })
    await takeGuestAlong(tx, actor, person.id, parts)
    return openSession(tx, person.id, caller)
  })
  return {
    sessionId,
    personId: person.id,
    roles: person.roles,
    deviceProof: deviceProofFor(person.email),
  }
}
