import { expect, test } from 'vitest'
import { DAY_MS } from '@/lib/core/shared/instant'
import { callerFrom, makePerson, NOON_MS, PASSWORD, signedIn } from '@/lib/testing/people'
import { changePassword } from './change-password'
import { livePerson } from './login-session'
import { readAccount } from './read-account'
import { revokeSession } from './revoke-session'
import { signOut, signOutEverywhere } from './sign-out'

const alive = async (sessionId: string, nowMs = NOON_MS) =>
  (await livePerson(sessionId, nowMs)) !== null

test('signing out ends this session at once and no other', async () => {
  const person = await makePerson()
  const [here, there] = [await signedIn(person), await signedIn(person)]
  await signOut(here, NOON_MS)
  expect([await alive(here.sessionId), await alive(there.sessionId)]).toEqual([false, true])
})

test('signing out everywhere ends them all', async () => {
  const person = await makePerson()
  const [here, there] = [await signedIn(person), await signedIn(person)]
  await signOutEverywhere(here, NOON_MS)
  expect([await alive(here.sessionId), await alive(there.sessionId)]).toEqual([false, false])
})

test('changing the password ends the others and keeps this one', async () => {
  const person = await makePerson()
  const [here, there] = [await signedIn(person), await signedIn(person)]
  const given = { current: PASSWORD, next: 'a longer thread' }
  expect((await changePassword(here, given, callerFrom('home'))).ok).toBe(true)
  expect([await alive(here.sessionId), await alive(there.sessionId)]).toEqual([true, false])
  const again = await changePassword(here, given, callerFrom('home'))
  expect(again).toEqual({ ok: false, error: { code: 'wrong-password' } })
})

test('a weak new password is refused with its reason', async () => {
  const actor = await signedIn(await makePerson())
  for (const [next, code] of [
    ['short', 'password-short'],
    ['Password123', 'password-common'],
    [actor.email, 'password-common'],
    ['x'.repeat(129), 'password-long'],
  ] as const)
    expect(await changePassword(actor, { current: PASSWORD, next }, callerFrom('home'))).toEqual({
      ok: false,
      error: { code },
    })
})

test('one of my sessions can be ended from another device, somebody else’s cannot', async () => {
  const [person, stranger] = [await makePerson(), await makePerson()]
  const [here, there] = [await signedIn(person), await signedIn(person)]
  const theirs = await signedIn(stranger)
  expect((await revokeSession(here, { sessionId: there.sessionId }, NOON_MS)).ok).toBe(true)
  expect(await revokeSession(here, { sessionId: theirs.sessionId }, NOON_MS)).toEqual({
    ok: false,
    error: { code: 'no-such-session' },
  })
  expect([await alive(there.sessionId), await alive(theirs.sessionId)]).toEqual([false, true])
})

test('a session idles out after 14 days, and use keeps it for at most 60', async () => {
  const idle = await signedIn(await makePerson())
  expect(await alive(idle.sessionId, NOON_MS + 14 * DAY_MS - 1)).toBe(true)
  expect(await alive(idle.sessionId, NOON_MS + 29 * DAY_MS)).toBe(false)
  const used = await signedIn(await makePerson())
  for (let day = 10; day < 60; day += 10)
    expect(await alive(used.sessionId, NOON_MS + day * DAY_MS)).toBe(true)
  expect(await alive(used.sessionId, NOON_MS + 60 * DAY_MS)).toBe(false)
})

test('visitors of a seeded person do not see or end one another', async () => {
  const person = await makePerson({ seeded: true })
  const [here, there] = [await signedIn(person), await signedIn(person)]
  const account = await readAccount(here, NOON_MS)
  expect(account.ok && account.value.sessions.map(({ id }) => id)).toEqual([here.sessionId])
  await revokeSession(here, { sessionId: there.sessionId }, NOON_MS)
  await signOutEverywhere(here, NOON_MS)
  expect([await alive(here.sessionId), await alive(there.sessionId)]).toEqual([false, true])
})
