import { randomUUID } from 'node:crypto'
import type { Actor, Role } from '@/lib/identity/actor'
import { openSession } from '@/lib/identity/login-session'
import type { Caller } from '@/lib/infra/auth/caller'
import { hashPassword } from '@/lib/infra/auth/password-hash'
import { shopDb } from '@/lib/infra/db/shop'

/** Sunday 22 November 2026, noon UTC: an instant at which tests may begin. */
export const NOON_MS = Date.UTC(2026, 10, 22, 12)

export const PASSWORD = 'chalk and thread'

/** Somebody who calls from one address at one instant with a browser never seen before. */
export const callerFrom = (addressKey: string, nowMs = NOON_MS): Caller => ({
  nowMs,
  addressKey,
  device: 'Firefox, Linux',
  deviceProof: null,
})

type Wanted = { readonly confirmed?: boolean; readonly seeded?: boolean; readonly roles?: Role[] }

/** A person with `PASSWORD` and an address nobody else has. */
export async function makePerson({
  confirmed = true,
  seeded = false,
  roles = ['shopper'],
}: Wanted = {}) {
  return shopDb().person.create({
    data: {
      email: `${randomUUID()}@example.org`,
      name: 'Ada Thread',
      passwordHash: seeded ? null : await hashPassword(PASSWORD),
      emailVerifiedAt: confirmed ? new Date(NOON_MS) : null,
      seeded,
      roles,
      ...(seeded ? { story: { en: 'A story.', 'zh-CN': '一个故事。' } } : {}),
    },
  })
}

type Person = Awaited<ReturnType<typeof makePerson>>
export type PersonActor = Extract<Actor, { kind: 'person' }>

/** The person, signed in on one device. */
export async function signedIn(person: Person, caller = callerFrom('home')): Promise<PersonActor> {
  return {
    kind: 'person',
    ownerKey: `person:${person.id}`,
    personId: person.id,
    sessionId: await openSession(shopDb(), person.id, caller),
    name: person.name,
    email: person.email,
    roles: person.roles as Role[],
    locale: person.locale,
    visiting: person.seeded,
  }
}

/** The token in the newest letter of one kind to one address. */
export async function tokenFromLetter(toAddress: string, kind: string): Promise<string> {
  const letter = await shopDb().mail.findFirstOrThrow({
    where: { toAddress, kind: `identity.${kind}` },
    orderBy: { id: 'desc' },
  })
  return new URL(/https?:\S+token=\S+/.exec(letter.text)?.[0] ?? '').searchParams.get('token') ?? ''
}
