import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import type { Caller } from '@/lib/infra/auth/caller'
import type { OutsideAccount } from '@/lib/infra/auth/session-person'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import type { Person } from '@/prisma/generated/shop/client'
import type { Actor } from './actor'
import { normalEmail } from './email-address'
import { type Entered, enter } from './enter'
import { endSessions } from './login-session'
import { endTokens } from './one-time-token'
import type { PersonDataPart } from './person-data'

export type OutsideRefusal = { readonly code: 'unverified' | 'seeded' }

/**
 * Signs in through a company that vouches for an address. A known outside account opens its person;
 * otherwise the verified address finds or makes one.
 */
export async function enterThrough(
  actor: Actor,
  outside: OutsideAccount,
  locale: Locale,
  caller: Caller,
  parts: readonly PersonDataPart[],
): Promise<Result<Entered, OutsideRefusal>> {
  const person = await shopDb().$transaction((tx) => findOrLink(tx, outside, locale, caller.nowMs))
  if (!person) return refuse({ code: 'unverified' })
  if (person.seeded) return refuse({ code: 'seeded' })
  return ok(await enter(person, actor, caller, parts))
}

async function findOrLink(
  tx: ShopTx,
  { provider, accountId, verifiedEmail, name }: OutsideAccount,
  locale: Locale,
  nowMs: number,
): Promise<Person | null> {
  const key = { provider, providerAccountId: accountId }
  const known = await tx.oAuthAccount.findUnique({
    where: { provider_providerAccountId: key },
    include: { person: true },
  })
  if (known) return known.person
  if (!verifiedEmail) return null
  const email = normalEmail(verifiedEmail)
  const emailVerifiedAt = new Date(nowMs)
  await tx.person.createMany({
    data: [{ email, name: name || (email.split('@')[0] ?? email), locale, emailVerifiedAt }],
    skipDuplicates: true,
  })
  const person = await tx.person.findUniqueOrThrow({ where: { email } })
  if (person.seeded) return person
  if (!person.emailVerifiedAt) await takeBack(tx, person.id, nowMs)
  await tx.oAuthAccount.createMany({
    data: [{ ...key, personId: person.id }],
    skipDuplicates: true,
  })
  return person
}

/**
 * Somebody made an account with this address and never confirmed it: perhaps a stranger who waits
 * for the owner to come. The owner has come; what the stranger knows opens nothing any more.
 */
async function takeBack(tx: ShopTx, personId: string, nowMs: number): Promise<void> {
  const data = { emailVerifiedAt: new Date(nowMs), passwordHash: null }
  await tx.person.update({ where: { id: personId }, data })
  await endSessions(tx, personId, nowMs)
  await endTokens(tx, personId, ['confirm-email', 'reset-password', 'change-email'], nowMs)
}
