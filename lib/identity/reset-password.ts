import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Caller } from '@/lib/infra/auth/caller'
import { hashPassword } from '@/lib/infra/auth/password-hash'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { paths } from '@/lib/paths'
import type { Actor } from './actor'
import { setPassword } from './change-password'
import { countAttempt, type TooMany } from './count-attempt'
import { normalEmail } from './email-address'
import { type BadToken, issueToken, peekToken, spendToken } from './one-time-token'
import { type WeakPassword, weakPassword } from './password-rules'
import { absoluteUrl, localeOf, postLetter } from './post-letter'
import { EVEN_ANSWER_MS, takeAtLeast } from './take-at-least'

/** A mailbox is not filled by strangers: while this many letters are good, no further one is sent. */
const OPEN_LETTERS = 3

/** Writes the letter if there is an account; the answer is the same if there is none. */
export async function askPasswordReset(
  _actor: Actor,
  given: { readonly email: string },
  caller: Caller,
): Promise<Result<null, TooMany>> {
  const email = normalEmail(given.email)
  const attempt = await countAttempt('forgotten-password', caller, email)
  if (!attempt.ok) return attempt
  await takeAtLeast(EVEN_ANSWER_MS, () =>
    shopDb().$transaction((tx) => writeResetLetter(tx, email, caller.nowMs)),
  )
  return ok(null)
}

async function writeResetLetter(tx: ShopTx, email: string, nowMs: number): Promise<void> {
  const person = await tx.person.findUnique({ where: { email } })
  if (!person || person.seeded) return
  const open = await tx.personToken.count({
    where: {
      personId: person.id,
      purpose: 'reset-password',
      usedAt: null,
      expiresAt: { gt: new Date(nowMs) },
    },
  })
  if (open >= OPEN_LETTERS) return
  const locale = localeOf(person.locale)
  const token = await issueToken(tx, {
    purpose: 'reset-password',
    personId: person.id,
    subject: email,
    nowMs,
  })
  await postLetter(tx, 'resetPassword', email, locale, {
    name: person.name,
    link: absoluteUrl(paths.resetPassword(locale, token)),
  })
}

export const resetLinkIsGood = async (
  _actor: Actor,
  token: string,
  nowMs: number,
): Promise<boolean> => (await peekToken(shopDb(), 'reset-password', token, nowMs)) !== null

export type ResetRefusal = BadToken | WeakPassword | TooMany

/**
 * Sets the password of the person the letter went to and ends all sessions. Whoever holds the letter
 * holds the mailbox, so the address counts as confirmed.
 */
export async function resetPassword(
  _actor: Actor,
  { token, password }: { readonly token: string; readonly password: string },
  caller: Caller,
): Promise<Result<null, ResetRefusal>> {
  const attempt = await countAttempt('link', caller, null)
  if (!attempt.ok) return attempt
  const found = await peekToken(shopDb(), 'reset-password', token, caller.nowMs)
  const person = found?.person
  if (!person || person.email !== found.subject) return refuse({ code: 'bad-token' })
  const weak = weakPassword(password, person)
  if (weak) return refuse(weak)
  const passwordHash = await hashPassword(password)
  return shopDb().$transaction(async (tx) => {
    if (!(await spendToken(tx, 'reset-password', token, caller.nowMs)))
      return refuse({ code: 'bad-token' as const })
    await setPassword(tx, person, passwordHash, caller.nowMs)
    await tx.person.updateMany({
      where: { id: person.id, emailVerifiedAt: null },
      data: { emailVerifiedAt: new Date(caller.nowMs) },
    })
    return ok(null)
  })
}
