import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Caller } from '@/lib/infra/auth/caller'
import { passwordIsRight } from '@/lib/infra/auth/password-hash'
import { shopDb } from '@/lib/infra/db/shop'
import type { Person } from '@/prisma/generated/shop/client'
import type { Actor } from './actor'
import { countAttempt, giveBack, type TooMany } from './count-attempt'

/**
 * Deeds that could take an account away ask for the password again. A seeded person belongs to every
 * visitor of the demo, so nobody changes one. Who came in through another company and has no
 * password sets one first, by the letter of the forgotten password.
 */
export type AgainRefusal =
  | { readonly code: 'sign-in-first' | 'visiting' | 'no-password' | 'wrong-password' }
  | TooMany

export async function passwordAgain(
  actor: Actor,
  password: string,
  caller: Caller,
): Promise<Result<Person, AgainRefusal>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  if (actor.visiting) return refuse({ code: 'visiting' })
  const attempt = await countAttempt('password-again', caller, actor.email)
  if (!attempt.ok) return attempt
  const person = await shopDb().person.findUniqueOrThrow({ where: { id: actor.personId } })
  if (!person.passwordHash) return refuse({ code: 'no-password' })
  if (!(await passwordIsRight(person.passwordHash, password)))
    return refuse({ code: 'wrong-password' })
  await giveBack(attempt.value)
  return ok(person)
}
