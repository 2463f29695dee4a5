import { expect, test } from 'vitest'
import { MINUTE_MS } from '@/lib/core/shared/instant'
import { shopDb } from '@/lib/infra/db/shop'
import { callerFrom, makePerson, NOON_MS, PASSWORD, signedIn } from '@/lib/testing/people'
import { type Actor, NOBODY } from './actor'
import { LIMITS } from './limits'
import { livePerson } from './login-session'
import type { PersonDataPart } from './person-data'
import { signIn } from './sign-in'

const GUESSES = LIMITS['sign-in'].perAccount

async function guess(email: string, times: number, addressKey: string) {
  const codes: string[] = []
  for (let i = 0; i < times; i += 1) {
    const answer = await signIn(
      NOBODY,
      { email, password: `guess ${i} of many` },
      callerFrom(addressKey),
      [],
    )
    codes.push(answer.ok ? 'in' : answer.error.code)
  }
  return codes
}

test('the right password opens a session that lives', async () => {
  const person = await makePerson()
  const given = { email: ` ${person.email.toUpperCase()} `, password: PASSWORD }
  const answer = await signIn(NOBODY, given, callerFrom('a'), [])
  if (!answer.ok) throw new Error(answer.error.code)
  expect((await livePerson(answer.value.sessionId, NOON_MS))?.personId).toBe(person.id)
})

test('an unknown address and a wrong password get the same answer', async () => {
  const person = await makePerson()
  const wrong = await signIn(
    NOBODY,
    { email: person.email, password: 'not this one' },
    callerFrom('b'),
    [],
  )
  const unknown = await signIn(
    NOBODY,
    { email: 'nobody@example.org', password: 'not this one' },
    callerFrom('b'),
    [],
  )
  expect(wrong).toEqual({ ok: false, error: { code: 'wrong-credentials' } })
  expect(unknown).toEqual(wrong)
})

test('they also get the same answer once there were too many', async () => {
  const person = await makePerson()
  const known = await guess(person.email, GUESSES + 2, 'c')
  const unknown = await guess('nobody-at-all@example.org', GUESSES + 2, 'c2')
  expect(known).toEqual(unknown)
  expect(known.at(-1)).toBe('too-many')
})

test('after too many even the right password is refused from there, and the owner elsewhere comes in', async () => {
  const person = await makePerson()
  await guess(person.email, GUESSES + 1, 'attacker')
  const right = { email: person.email, password: PASSWORD }
  const there = await signIn(NOBODY, right, callerFrom('attacker'), [])
  expect(there).toMatchObject({ ok: false, error: { code: 'too-many' } })
  expect((await signIn(NOBODY, right, callerFrom('owner'), [])).ok).toBe(true)
  const waitMs =
    there.ok || there.error.code !== 'too-many' ? 0 : there.error.retryAfterSeconds * 1000
  expect(waitMs).toBeGreaterThan(0)
  expect(waitMs).toBeLessThanOrEqual(30 * MINUTE_MS)
  expect((await signIn(NOBODY, right, callerFrom('attacker', NOON_MS + waitMs), [])).ok).toBe(true)
})

test('others behind the same address are not affected, nor is the owner on a known browser', async () => {
  const [victim, neighbour] = [await makePerson(), await makePerson()]
  const first = await signIn(
    NOBODY,
    { email: victim.email, password: PASSWORD },
    callerFrom('cafe'),
    [],
  )
  if (!first.ok) throw new Error(first.error.code)
  await guess(victim.email, GUESSES + 1, 'cafe')
  const other = { email: neighbour.email, password: PASSWORD }
  expect((await signIn(NOBODY, other, callerFrom('cafe'), [])).ok).toBe(true)
  const known = { ...callerFrom('cafe'), deviceProof: first.value.deviceProof }
  expect((await signIn(NOBODY, { email: victim.email, password: PASSWORD }, known, [])).ok).toBe(
    true,
  )
})

test('forty people who sign in from one classroom all come in', async () => {
  const people = await Promise.all(Array.from({ length: 40 }, () => makePerson()))
  for (const { email } of people)
    expect(
      (await signIn(NOBODY, { email, password: PASSWORD }, callerFrom('classroom'), [])).ok,
    ).toBe(true)
}, 40_000)

test('thirty guesses at once are not more than the limit allows', async () => {
  const person = await makePerson()
  const answers = await Promise.all(
    Array.from({ length: 30 }, (_, i) =>
      signIn(NOBODY, { email: person.email, password: `parallel ${i}` }, callerFrom('p'), []),
    ),
  )
  const tried = answers.filter((answer) => !answer.ok && answer.error.code === 'wrong-credentials')
  expect(tried.length).toBeLessThanOrEqual(GUESSES)
})

test('a seeded person cannot be entered by password', async () => {
  const person = await makePerson({ seeded: true })
  const answer = await signIn(NOBODY, { email: person.email, password: '' }, callerFrom('s'), [])
  expect(answer).toMatchObject({ ok: false, error: { code: 'wrong-credentials' } })
})

test('what a guest collected moves along, in the transaction of the new session', async () => {
  const person = await makePerson()
  const guest: Actor = { kind: 'guest', ownerKey: 'guest:0123' }
  const moves: string[] = []
  const part: PersonDataPart = {
    area: 'bags',
    exportFor: async () => null,
    eraseFor: async () => undefined,
    moveFromGuest: async (_tx, from, to) => void moves.push(`${from} → ${to}`),
  }
  await signIn(guest, { email: person.email, password: PASSWORD }, callerFrom('g'), [part])
  expect(moves).toEqual([`guest:0123 → person:${person.id}`])
  await signIn(NOBODY, { email: person.email, password: PASSWORD }, callerFrom('g'), [part])
  expect(moves).toHaveLength(1)
  const before = await shopDb().loginSession.count({ where: { personId: person.id } })
  const failing = { ...part, moveFromGuest: () => Promise.reject(new Error('full')) }
  await expect(
    signIn(guest, { email: person.email, password: PASSWORD }, callerFrom('g'), [failing]),
  ).rejects.toThrow('full')
  expect(await shopDb().loginSession.count({ where: { personId: person.id } })).toBe(before)
})

test('signing in as somebody else ends the session this browser had', async () => {
  const [first, second] = [await makePerson(), await makePerson()]
  const actor = await signedIn(first)
  await signIn(actor, { email: second.email, password: PASSWORD }, callerFrom('d'), [])
  expect(await livePerson(actor.sessionId, NOON_MS)).toBeNull()
})
