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
import { confirmEmail, readConfirmation, sendConfirmationAgain } from './confirm-email'
import { signIn } from './sign-in'
import { signUp } from './sign-up'

const fresh = () => ({
  name: 'Ada Thread',
  email: `${randomUUID()}@example.org`,
  password: PASSWORD,
  locale: 'en' as const,
})

const lettersTo = async (toAddress: string) =>
  (await shopDb().mail.findMany({ where: { toAddress } })).map(({ kind }) => kind)

test('a new account can sign in before and after its address is confirmed', async () => {
  const given = fresh()
  expect((await signUp(NOBODY, given, callerFrom('up-1'))).ok).toBe(true)
  expect((await signIn(NOBODY, given, callerFrom('up-1'), [])).ok).toBe(true)
  const token = await tokenFromLetter(given.email, 'confirmEmail')
  expect(await readConfirmation(NOBODY, token, NOON_MS)).toBe(given.email)
  expect(await confirmEmail(NOBODY, { token }, callerFrom('up-1'))).toEqual({
    ok: true,
    value: { email: given.email },
  })
  expect(await confirmEmail(NOBODY, { token }, callerFrom('up-1'))).toMatchObject({ ok: false })
})

test('a taken address gets the same answer, and only its mailbox learns of it', async () => {
  const person = await makePerson()
  const free = fresh()
  const taken = { ...fresh(), email: person.email, password: 'a stranger’s wish' }
  const answers = [
    await signUp(NOBODY, free, callerFrom('up-2')),
    await signUp(NOBODY, taken, callerFrom('up-2')),
  ]
  expect(answers[0]).toEqual(answers[1])
  expect(await lettersTo(person.email)).toEqual(['identity.accountExists'])
  expect(await lettersTo(free.email)).toEqual(['identity.confirmEmail'])
  expect((await signIn(NOBODY, taken, callerFrom('up-2'), [])).ok).toBe(false)
})

test('ten sign-ups of one address at once make one person', async () => {
  const given = fresh()
  await Promise.all(
    Array.from({ length: 10 }, (_, i) => signUp(NOBODY, given, callerFrom(`up-3-${i}`))),
  )
  expect(await shopDb().person.count({ where: { email: given.email } })).toBe(1)
})

test('a confirmation is good for seven days', async () => {
  const given = fresh()
  await signUp(NOBODY, given, callerFrom('up-4'))
  const token = await tokenFromLetter(given.email, 'confirmEmail')
  const late = callerFrom('up-4', NOON_MS + 7 * DAY_MS)
  expect(await confirmEmail(NOBODY, { token }, late)).toEqual({
    ok: false,
    error: { code: 'bad-token' },
  })
})

test('another letter comes on demand until the address is confirmed', async () => {
  const person = await makePerson({ confirmed: false })
  const actor = await signedIn(person)
  expect((await sendConfirmationAgain(actor, callerFrom('up-5'))).ok).toBe(true)
  await confirmEmail(
    NOBODY,
    { token: await tokenFromLetter(person.email, 'confirmEmail') },
    callerFrom('up-5'),
  )
  expect(await sendConfirmationAgain(actor, callerFrom('up-5'))).toEqual({
    ok: false,
    error: { code: 'already-confirmed' },
  })
})

test('letters are written in the language of the person', async () => {
  const given = { ...fresh(), locale: 'zh-CN' as const }
  await signUp(NOBODY, given, callerFrom('up-6'))
  const letter = await shopDb().mail.findFirstOrThrow({ where: { toAddress: given.email } })
  expect(letter.subject).toBe('这是您的邮箱吗？')
  expect(letter.text).toContain('/zh/confirm-email?token=')
})
