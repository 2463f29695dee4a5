import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { DAY_MS } from '@/lib/core/shared/instant'
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
import { askEmailChange } from './change-email'
import { confirmEmail } from './confirm-email'
import { askPasswordReset, resetPassword } from './reset-password'
import { signIn } from './sign-in'

const newAddress = () => `${randomUUID()}@example.net`

const kindsTo = async (toAddress: string) =>
  (await shopDb().mail.findMany({ where: { toAddress }, orderBy: { id: 'asc' } })).map(
    ({ kind }) => kind,
  )

test('the address moves when the new mailbox confirms, and the old one is told twice', async () => {
  const person = await makePerson()
  const email = newAddress()
  const asked = await askEmailChange(
    await signedIn(person),
    { email, password: PASSWORD },
    callerFrom('e-1'),
  )
  expect(asked.ok).toBe(true)
  expect((await signIn(NOBODY, { email, password: PASSWORD }, callerFrom('e-1'), [])).ok).toBe(
    false,
  )
  const token = await tokenFromLetter(email, 'changeEmail')
  expect((await confirmEmail(NOBODY, { token }, callerFrom('e-1'))).ok).toBe(true)
  expect((await signIn(NOBODY, { email, password: PASSWORD }, callerFrom('e-1'), [])).ok).toBe(true)
  expect(await kindsTo(person.email)).toEqual([
    'identity.emailChangeAsked',
    'identity.emailChanged',
  ])
})

test('it asks for the right password, a confirmed address and a new one', async () => {
  const [person, unconfirmed] = [await makePerson(), await makePerson({ confirmed: false })]
  const actor = await signedIn(person)
  const ask = async (email: string, password: string, who = actor) => {
    const answer = await askEmailChange(who, { email, password }, callerFrom('e-2'))
    return answer.ok ? 'ok' : answer.error.code
  }
  expect(await ask(newAddress(), 'not this one')).toBe('wrong-password')
  expect(await ask(person.email.toUpperCase(), PASSWORD)).toBe('same-email')
  expect(await ask(newAddress(), PASSWORD, await signedIn(unconfirmed))).toBe('unconfirmed')
})

test('an address that has an account gets the same answer, its owner a letter, and nothing moves', async () => {
  const [person, other] = [await makePerson(), await makePerson()]
  const asked = await askEmailChange(
    await signedIn(person),
    { email: other.email, password: PASSWORD },
    callerFrom('e-3'),
  )
  expect(asked).toEqual({ ok: true, value: null })
  expect(await kindsTo(other.email)).toEqual(['identity.changeEmailTaken'])
})

test('an address taken in the meantime is refused when it is confirmed', async () => {
  const person = await makePerson()
  const email = newAddress()
  await askEmailChange(await signedIn(person), { email, password: PASSWORD }, callerFrom('e-4'))
  await shopDb().person.create({ data: { email, name: 'Faster' } })
  const token = await tokenFromLetter(email, 'changeEmail')
  expect(await confirmEmail(NOBODY, { token }, callerFrom('e-4'))).toEqual({
    ok: false,
    error: { code: 'email-taken' },
  })
})

test('after the move a reset link in the old mailbox opens nothing', async () => {
  const person = await makePerson()
  const email = newAddress()
  await askPasswordReset(NOBODY, person, callerFrom('e-5'))
  const old = await tokenFromLetter(person.email, 'resetPassword')
  await askEmailChange(await signedIn(person), { email, password: PASSWORD }, callerFrom('e-5'))
  await confirmEmail(
    NOBODY,
    { token: await tokenFromLetter(email, 'changeEmail') },
    callerFrom('e-5'),
  )
  const reset = await resetPassword(
    NOBODY,
    { token: old, password: 'a new piece of cloth' },
    callerFrom('e-5'),
  )
  expect(reset).toEqual({ ok: false, error: { code: 'bad-token' } })
})

test('the link is good for one day', async () => {
  const person = await makePerson()
  const email = newAddress()
  await askEmailChange(await signedIn(person), { email, password: PASSWORD }, callerFrom('e-6'))
  const token = await tokenFromLetter(email, 'changeEmail')
  const late = await confirmEmail(NOBODY, { token }, callerFrom('e-6', NOON_MS + DAY_MS))
  expect(late).toEqual({ ok: false, error: { code: 'bad-token' } })
})
