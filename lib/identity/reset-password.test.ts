import { expect, test } from 'vitest'
import { MINUTE_MS } from '@/lib/core/shared/instant'
import { shopDb } from '@/lib/infra/db/shop'
import {
  callerFrom,
  makePerson,
  NOON_MS,
  PASSWORD,
  signedIn,
  tokenFromLetter,
} from '@/lib/testing/people'
import { NOBODY } from './actor'
import { livePerson } from './login-session'
import { askPasswordReset, resetPassword } from './reset-password'
import { signIn } from './sign-in'

const NEXT = 'a new piece of cloth'

async function letterFor(email: string, address: string): Promise<string> {
  await askPasswordReset(NOBODY, { email }, callerFrom(address))
  return tokenFromLetter(email, 'resetPassword')
}

test('the answer is the same whether the address exists or not, and it takes as long', async () => {
  const person = await makePerson()
  const ask = async (email: string) => {
    const startedMs = performance.now()
    const answer = await askPasswordReset(NOBODY, { email }, callerFrom('r-1'))
    return { answer, ms: performance.now() - startedMs }
  }
  const [known, unknown] = [await ask(person.email), await ask('nobody@example.org')]
  expect(known.answer).toEqual(unknown.answer)
  expect(unknown.ms).toBeGreaterThan(240)
  expect(await shopDb().mail.count({ where: { toAddress: 'nobody@example.org' } })).toBe(0)
})

test('a link works once, ends all sessions, confirms the address, and the new password counts', async () => {
  const person = await makePerson({ confirmed: false })
  const actor = await signedIn(person)
  const token = await letterFor(person.email, 'r-2')
  const both = await Promise.all([
    resetPassword(NOBODY, { token, password: NEXT }, callerFrom('r-2')),
    resetPassword(NOBODY, { token, password: NEXT }, callerFrom('r-2b')),
  ])
  expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  expect(await livePerson(actor.sessionId, NOON_MS)).toBeNull()
  const { email } = person
  expect((await signIn(NOBODY, { email, password: PASSWORD }, callerFrom('r-2'), [])).ok).toBe(
    false,
  )
  expect((await signIn(NOBODY, { email, password: NEXT }, callerFrom('r-2'), [])).ok).toBe(true)
  const after = await shopDb().person.findUniqueOrThrow({ where: { id: person.id } })
  expect(after.emailVerifiedAt).not.toBeNull()
  const again = await resetPassword(NOBODY, { token, password: NEXT }, callerFrom('r-2'))
  expect(again).toEqual({ ok: false, error: { code: 'bad-token' } })
})

test('a link is good for 30 minutes', async () => {
  const person = await makePerson()
  const token = await letterFor(person.email, 'r-3')
  const late = callerFrom('r-3', NOON_MS + 30 * MINUTE_MS)
  expect(await resetPassword(NOBODY, { token, password: NEXT }, late)).toEqual({
    ok: false,
    error: { code: 'bad-token' },
  })
})

test('a refused new password does not use the link up', async () => {
  const person = await makePerson()
  const token = await letterFor(person.email, 'r-4')
  const weak = await resetPassword(NOBODY, { token, password: 'short' }, callerFrom('r-4'))
  expect(weak).toEqual({ ok: false, error: { code: 'password-short' } })
  expect((await resetPassword(NOBODY, { token, password: NEXT }, callerFrom('r-4'))).ok).toBe(true)
})

test('using one link ends the other open ones', async () => {
  const person = await makePerson()
  const first = await letterFor(person.email, 'r-5')
  const second = await letterFor(person.email, 'r-5')
  expect(
    (await resetPassword(NOBODY, { token: second, password: NEXT }, callerFrom('r-5'))).ok,
  ).toBe(true)
  const old = await resetPassword(NOBODY, { token: first, password: NEXT }, callerFrom('r-5'))
  expect(old).toEqual({ ok: false, error: { code: 'bad-token' } })
})

test('strangers cannot fill a mailbox, and the letters that lie there still work', async () => {
  const person = await makePerson()
  const token = await letterFor(person.email, 'stranger-0')
  for (let i = 1; i < 8; i += 1) await askPasswordReset(NOBODY, person, callerFrom(`stranger-${i}`))
  expect(await shopDb().mail.count({ where: { toAddress: person.email } })).toBe(3)
  expect((await resetPassword(NOBODY, { token, password: NEXT }, callerFrom('owner'))).ok).toBe(
    true,
  )
})

test('a seeded person gets no letter that would give the demo a password', async () => {
  const person = await makePerson({ seeded: true })
  expect((await askPasswordReset(NOBODY, person, callerFrom('r-7'))).ok).toBe(true)
  expect(await shopDb().mail.count({ where: { toAddress: person.email } })).toBe(0)
})
