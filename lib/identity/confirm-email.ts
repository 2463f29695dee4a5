import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Caller } from '@/lib/infra/auth/caller'
import { shopDb } from '@/lib/infra/db/shop'
import type { Actor } from './actor'
import { confirmEmailChange, type EmailTaken } from './change-email'
import { countAttempt, type TooMany } from './count-attempt'
import { type BadToken, endTokens, peekToken, spendToken } from './one-time-token'
import { localeOf } from './post-letter'
import { sendConfirmation } from './sign-up'

export type ConfirmRefusal = BadToken | EmailTaken | TooMany

/** What the page asks before anything is done: mail scanners open links, people press buttons. */
export async function readConfirmation(
  _actor: Actor,
  token: string,
  nowMs: number,
): Promise<string | null> {
  for (const purpose of ['confirm-email', 'change-email'] as const) {
    const found = await peekToken(shopDb(), purpose, token, nowMs)
    if (found) return found.subject
  }
  return null
}

/** Confirms the address of a new account, or moves an account to its new address. */
export async function confirmEmail(
  _actor: Actor,
  { token }: { readonly token: string },
  caller: Caller,
): Promise<Result<{ readonly email: string }, ConfirmRefusal>> {
  const attempt = await countAttempt('link', caller, null)
  if (!attempt.ok) return attempt
  const changed = await confirmEmailChange(token, caller.nowMs)
  if (changed) return changed
  return shopDb().$transaction(async (tx) => {
    const found = await peekToken(tx, 'confirm-email', token, caller.nowMs)
    const person = found?.person
    if (!person || person.email !== found.subject) return refuse({ code: 'bad-token' as const })
    if (!(await spendToken(tx, 'confirm-email', token, caller.nowMs)))
      return refuse({ code: 'bad-token' as const })
    await tx.person.update({
      where: { id: person.id },
      data: { emailVerifiedAt: new Date(caller.nowMs) },
    })
    await endTokens(tx, person.id, ['confirm-email'], caller.nowMs)
    return ok({ email: person.email })
  })
}

export type SendAgainRefusal = { readonly code: 'sign-in-first' | 'already-confirmed' } | TooMany

/** Another letter for a person who is signed in and has not confirmed yet. */
export async function sendConfirmationAgain(
  actor: Actor,
  caller: Caller,
): Promise<Result<null, SendAgainRefusal>> {
  if (actor.kind !== 'person') return refuse({ code: 'sign-in-first' })
  const attempt = await countAttempt('letter', caller, actor.email)
  if (!attempt.ok) return attempt
  const person = await shopDb().person.findUniqueOrThrow({ where: { id: actor.personId } })
  if (person.emailVerifiedAt) return refuse({ code: 'already-confirmed' })
  await shopDb().$transaction((tx) =>
    sendConfirmation(tx, person, localeOf(person.locale), caller.nowMs),
  )
  return ok(null)
}
