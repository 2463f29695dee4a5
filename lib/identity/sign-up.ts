import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import type { Caller } from '@/lib/infra/auth/caller'
import { hashPassword } from '@/lib/infra/auth/password-hash'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { paths } from '@/lib/paths'
import type { Actor } from './actor'
import { countAttempt, type TooMany } from './count-attempt'
import { normalEmail } from './email-address'
import { issueToken } from './one-time-token'
import { type WeakPassword, weakPassword } from './password-rules'
import { absoluteUrl, postLetter } from './post-letter'
import { EVEN_ANSWER_MS, takeAtLeast } from './take-at-least'

type Given = {
  readonly name: string
  readonly email: string
  readonly password: string
  readonly locale: Locale
}

export type SignUpRefusal = WeakPassword | TooMany

/**
 * Makes an account, or writes to the owner of the one that exists; the answer is the same, and only
 * the mailbox knows which. Signing in works at once, what concerns other people's things waits for
 * the confirmed address.
 */
export async function signUp(
  _actor: Actor,
  given: Given,
  caller: Caller,
): Promise<Result<null, SignUpRefusal>> {
  const email = normalEmail(given.email)
  const weak = weakPassword(given.password, { email, name: given.name })
  if (weak) return refuse(weak)
  const attempt = await countAttempt('sign-up', caller, email)
  if (!attempt.ok) return attempt
  await takeAtLeast(EVEN_ANSWER_MS, async () => {
    const passwordHash = await hashPassword(given.password)
    await shopDb().$transaction((tx) =>
      makeOrTell(tx, { ...given, email, passwordHash }, caller.nowMs),
    )
  })
  return ok(null)
}

type NewPerson = Omit<Given, 'password'> & { readonly passwordHash: string }

async function makeOrTell(tx: ShopTx, given: NewPerson, nowMs: number): Promise<void> {
  const { name, email, passwordHash, locale } = given
  // One statement, so that two sign-ups of one address at once make one person.
  const made = await tx.person.createManyAndReturn({
    data: [{ name: name.trim(), email, passwordHash, locale, createdAt: new Date(nowMs) }],
    skipDuplicates: true,
  })
  const [person] = made
  if (person) return sendConfirmation(tx, person, locale, nowMs)
  await postLetter(tx, 'accountExists', email, locale, {
    signIn: absoluteUrl(paths.signIn(locale)),
    reset: absoluteUrl(paths.forgottenPassword(locale)),
  })
}

export async function sendConfirmation(
  tx: ShopTx,
  person: { readonly id: string; readonly name: string; readonly email: string },
  locale: Locale,
  nowMs: number,
): Promise<void> {
  const token = await issueToken(tx, {
    purpose: 'confirm-email',
    personId: person.id,
    subject: person.email,
    nowMs,
  })
  await postLetter(tx, 'confirmEmail', person.email, locale, {
    name: person.name,
    link: absoluteUrl(paths.confirmEmail(locale, token)),
  })
}
