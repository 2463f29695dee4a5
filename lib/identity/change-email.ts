import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { writeAudit } from '@/lib/infra/audit'
import type { Caller } from '@/lib/infra/auth/caller'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { paths } from '@/lib/paths'
import type { Person } from '@/prisma/generated/shop/client'
import type { Actor } from './actor'
import { normalEmail, veiledEmail } from './email-address'
import { type BadToken, endTokens, issueToken, peekToken, spendToken } from './one-time-token'
import { type AgainRefusal, passwordAgain } from './password-again'
import { personKey } from './person-data'
import { absoluteUrl, localeOf, postLetter } from './post-letter'

export type ChangeEmailRefusal = AgainRefusal | { readonly code: 'unconfirmed' | 'same-email' }
export type EmailTaken = { readonly code: 'email-taken' }

/**
 * Writes to the new address, where the change is confirmed, and tells the old one. A new address
 * that already has an account gets another letter; the answer here is the same.
 */
export async function askEmailChange(
  actor: Actor,
  given: { readonly email: string; readonly password: string },
  caller: Caller,
): Promise<Result<null, ChangeEmailRefusal>> {
  const again = await passwordAgain(actor, given.password, caller)
  if (!again.ok) return again
  const person = again.value
  const email = normalEmail(given.email)
  if (!person.emailVerifiedAt) return refuse({ code: 'unconfirmed' })
  if (email === person.email) return refuse({ code: 'same-email' })
  await shopDb().$transaction((tx) => writeLetters(tx, person, email, caller.nowMs))
  return ok(null)
}

async function writeLetters(
  tx: ShopTx,
  person: Person,
  email: string,
  nowMs: number,
): Promise<void> {
  const { id, name } = person
  const locale = localeOf(person.locale)
  await endTokens(tx, id, ['change-email'], nowMs)
  const token = await issueToken(tx, {
    purpose: 'change-email',
    personId: id,
    subject: email,
    nowMs,
  })
  const taken = await tx.person.findUnique({ where: { email } })
  if (taken) await postLetter(tx, 'changeEmailTaken', email, locale, {})
  else {
    const link = absoluteUrl(paths.confirmEmail(locale, token))
    await postLetter(tx, 'changeEmail', email, locale, { name, link })
  }
  await postLetter(tx, 'emailChangeAsked', person.email, locale, {
    name,
    newEmail: veiledEmail(email),
    account: absoluteUrl(paths.account(locale)),
  })
}

/** Null when the token is not about a change of address: the caller then tries its own meaning. */
export async function confirmEmailChange(
  token: string,
  nowMs: number,
): Promise<Result<{ readonly email: string }, BadToken | EmailTaken> | null> {
  const found = await peekToken(shopDb(), 'change-email', token, nowMs)
  if (!found?.person) return null
  const { person, subject: email } = found
  return shopDb().$transaction(async (tx) => {
    if (!(await spendToken(tx, 'change-email', token, nowMs)))
      return refuse({ code: 'bad-token' as const })
    const moved = await tx.$executeRaw`
      UPDATE "Person" SET email = ${email}, "emailVerifiedAt" = ${new Date(nowMs)}
      WHERE id = ${person.id} AND NOT EXISTS (SELECT 1 FROM "Person" WHERE email = ${email})`
    if (moved === 0) return refuse({ code: 'email-taken' as const })
    // A link that lies in the old mailbox must not open the account any more.
    await endTokens(tx, person.id, ['reset-password', 'confirm-email'], nowMs)
    const key = personKey(person.id)
    await writeAudit(tx, { actor: key, action: 'email-changed', subject: key })
    await postLetter(tx, 'emailChanged', person.email, localeOf(person.locale), {
      name: person.name,
      newEmail: veiledEmail(email),
    })
    return ok({ email })
  })
}
