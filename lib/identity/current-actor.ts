import { authOptions } from '@/lib/infra/auth/auth-options'
import { ensureGuestSecret, readGuestSecret } from '@/lib/infra/auth/cookies'
import { readSessionPerson } from '@/lib/infra/auth/server-session'
import { realClock } from '@/lib/infra/clock'
import { sha256 } from '@/lib/infra/digest'
import { type Actor, NOBODY } from './actor'
import { livePerson } from './login-session'
import { personKey } from './person-data'
import { rolesOf } from './roles'

/** Reading a session needs no sign-in: the options of the route (app/api/auth) have those. */
let options: ReturnType<typeof authOptions> | undefined

const readingOptions = () => {
  options ??= authOptions({
    livePerson: (sessionId) => livePerson(sessionId, realClock.nowMs()),
    signIn: async () => null,
    signInThrough: async () => null,
    endSession: async () => undefined,
  })
  return options
}

/** The key under which a guest's things are stored; the cookie's secret itself is not. */
const guestKey = (secret: string): `guest:${string}` => `guest:${sha256(secret).slice(0, 32)}`

async function signedInActor(): Promise<Actor | null> {
  const person = await readSessionPerson(readingOptions())
  if (!person) return null
  return {
    kind: 'person',
    ...person,
    ownerKey: personKey(person.personId),
    roles: rolesOf(person.roles),
  }
}

/** Who asks: the person of the session, else the guest of the cookie, else nobody. */
export async function currentActor(): Promise<Actor> {
  const signedIn = await signedInActor()
  if (signedIn) return signedIn
  const secret = await readGuestSecret()
  return secret ? { kind: 'guest', ownerKey: guestKey(secret) } : NOBODY
}

/** The same, and a guest gets a key to keep things under. Only in actions and route handlers. */
export async function ensureActor(): Promise<Actor> {
  const signedIn = await signedInActor()
  return signedIn ?? { kind: 'guest', ownerKey: guestKey(await ensureGuestSecret()) }
}
