import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { writeAudit } from '@/lib/infra/audit'
import type { Caller } from '@/lib/infra/auth/caller'
import { hashPassword } from '@/lib/infra/auth/password-hash'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { paths } from '@/lib/paths'
import type { Person } from '@/prisma/generated/shop/client'
import type { Actor } from './actor'
import { endSessions } from './login-session'
import { endTokens } from './one-time-token'
import { type AgainRefusal, passwordAgain } from './password-again'
import { type WeakPassword, weakPassword } from './password-rules'
import { personKey } from './person-data'
import { absoluteUrl, localeOf, postLetter } from './post-letter'

type Given = { readonly current: string; readonly next: string }

/** Sets a new password; every other session of the person ends at once, this one stays. */
export async function changePassword(
  actor: Actor,
  given: Given,
  caller: Caller,
): Promise<Result<null, AgainRefusal | WeakPassword>> {
  const again = await passwordAgain(actor, given.current, caller)
  if (!again.ok) return again
  const person = again.value
  const weak = weakPassword(given.next, person)
  if (weak) return refuse(weak)
  const passwordHash = await hashPassword(given.next)
  const keep = actor.kind === 'person' ? actor.sessionId : undefined
  await shopDb().$transaction((tx) => setPassword(tx, person, passwordHash, caller.nowMs, keep))
  return ok(null)
}

/** The new hash, the end of sessions (but `keepSession`) and of open links, and a letter about it. */
export async function setPassword(
  tx: ShopTx,
  person: Person,
  passwordHash: string,
  nowMs: number,
  keepSession?: string,
): Promise<void> {
  const key = personKey(person.id)
  const locale = localeOf(person.locale)
  await tx.person.update({ where: { id: person.id }, data: { passwordHash } })
  await endSessions(tx, person.id, nowMs, keepSession ? { except: keepSession } : {})
  await endTokens(tx, person.id, ['reset-password', 'change-email'], nowMs)
  await writeAudit(tx, { actor: key, action: 'password-set', subject: key })
  await postLetter(tx, 'passwordChanged', person.email, locale, {
    name: person.name,
    reset: absoluteUrl(paths.forgottenPassword(locale)),
  })
}
