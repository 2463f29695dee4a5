import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import type { OutsideAccount } from '@/lib/infra/auth/session-person'
import { shopDb } from '@/lib/infra/db/shop'
import { callerFrom, makePerson, NOON_MS, PASSWORD, signedIn } from '@/lib/testing/people'
import { NOBODY } from './actor'
import { enterThrough } from './enter-through'
import { livePerson } from './login-session'
import { signIn } from './sign-in'

const outside = (verifiedEmail: string | null): OutsideAccount => ({
  provider: 'github',
  accountId: randomUUID(),
  verifiedEmail,
  name: 'Ada',
})

const enterAs = (account: OutsideAccount) =>
  enterThrough(NOBODY, account, 'en', callerFrom('o'), [])

test('a verified address makes a person once and finds it again', async () => {
  const account = outside(`${randomUUID()}@example.org`)
  const [first, second] = [
    await enterAs(account),
    await enterAs({ ...account, verifiedEmail: null }),
  ]
  if (!first.ok || !second.ok) throw new Error('refused')
  expect(second.value.personId).toBe(first.value.personId)
  expect(second.value.sessionId).not.toBe(first.value.sessionId)
})

test('an address that nobody verified opens nothing', async () => {
  expect(await enterAs(outside(null))).toEqual({ ok: false, error: { code: 'unverified' } })
})

test('a confirmed person keeps password and sessions when a company is linked', async () => {
  const person = await makePerson()
  const before = await signedIn(person)
  const entered = await enterAs(outside(person.email))
  expect(entered.ok && entered.value.personId).toBe(person.id)
  expect(await livePerson(before.sessionId, NOON_MS)).not.toBeNull()
})

test('who prepared an unconfirmed account with my address is out when I come', async () => {
  const prepared = await makePerson({ confirmed: false })
  const stranger = await signedIn(prepared)
  const entered = await enterAs(outside(prepared.email))
  expect(entered.ok && entered.value.personId).toBe(prepared.id)
  expect(await livePerson(stranger.sessionId, NOON_MS)).toBeNull()
  const again = await signIn(
    NOBODY,
    { email: prepared.email, password: PASSWORD },
    callerFrom('o2'),
    [],
  )
  expect(again.ok).toBe(false)
})

test('a seeded person cannot be taken over through an outside company', async () => {
  const person = await makePerson({ seeded: true })
  expect(await enterAs(outside(person.email))).toEqual({ ok: false, error: { code: 'seeded' } })
  expect(await shopDb().oAuthAccount.count({ where: { personId: person.id } })).toBe(0)
})
