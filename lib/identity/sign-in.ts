import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Caller } from '@/lib/infra/auth/caller'
import { passwordIsRight } from '@/lib/infra/auth/password-hash'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { countAttempt, giveBack, type TooMany } from './count-attempt'
import { normalEmail } from './email-address'
import { type Entered, enter } from './enter'
import type { PersonDataPart } from './person-data'

type Given = { readonly email: string; readonly password: string }

/** One answer for an unknown address, a wrong password, and a person without a password. */
export type SignInRefusal = { readonly code: 'wrong-credentials' } | TooMany

export async function signIn(
  actor: Actor,
  given: Given,
  caller: Caller,
  parts: readonly PersonDataPart[],
): Promise<Result<Entered, SignInRefusal>> {
  const email = normalEmail(given.email)
  const attempt = await countAttempt('sign-in', caller, email)
  if (!attempt.ok) return attempt
  const person = await shopDb().person.findUnique({ where: { email } })
  const right = await passwordIsRight(person?.passwordHash ?? null, given.password)
  if (!person || !right || person.seeded) return refuse({ code: 'wrong-credentials' })
  await giveBack(attempt.value)
  return ok(await enter(person, actor, caller, parts))
}
