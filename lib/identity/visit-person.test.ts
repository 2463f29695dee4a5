import { expect, test } from 'vitest'
import { callerFrom, makePerson, NOON_MS, type PersonActor, signedIn } from '@/lib/testing/people'
import { NOBODY } from './actor'
import { listSeededPeople } from './list-seeded-people'
import { livePerson } from './login-session'
import { personKey } from './person-data'
import { rolesOf } from './roles'
import { signOutEverywhere } from './sign-out'
import { returnFromVisit, visitPerson } from './visit-person'

async function visitorOf(sessionId: string): Promise<PersonActor> {
  const person = await livePerson(sessionId, NOON_MS)
  if (!person) throw new Error('the visit does not live')
  return {
    kind: 'person',
    ...person,
    ownerKey: personKey(person.personId),
    roles: rolesOf(person.roles),
  }
}

async function visit(
  from: Parameters<typeof visitPerson>[0],
  personId: string,
): Promise<PersonActor> {
  const answer = await visitPerson(from, { personId }, callerFrom('v'))
  if (!answer.ok) throw new Error(answer.error.code)
  return visitorOf(answer.value.sessionId)
}

test('a guest visits and is a guest again afterwards', async () => {
  const adviser = await makePerson({ seeded: true, roles: ['adviser'] })
  const visiting = await visit(NOBODY, adviser.id)
  expect(visiting).toMatchObject({ personId: adviser.id, visiting: true, roles: ['adviser'] })
  expect(await returnFromVisit(visiting, NOON_MS)).toEqual({ ok: true, value: { sessionId: null } })
  expect(await livePerson(visiting.sessionId, NOON_MS)).toBeNull()
})

test('a person visits one after the other and returns to the own session', async () => {
  const own = await signedIn(await makePerson())
  const [first, second] = [await makePerson({ seeded: true }), await makePerson({ seeded: true })]
  const atFirst = await visit(own, first.id)
  const atSecond = await visit(atFirst, second.id)
  expect(await livePerson(atFirst.sessionId, NOON_MS)).toBeNull()
  const back = await returnFromVisit(atSecond, NOON_MS)
  expect(back).toEqual({ ok: true, value: { sessionId: own.sessionId } })
})

test('a session that was ended meanwhile is not taken up again', async () => {
  const own = await signedIn(await makePerson())
  const visiting = await visit(own, (await makePerson({ seeded: true })).id)
  await signOutEverywhere(own, NOON_MS)
  expect(await returnFromVisit(visiting, NOON_MS)).toEqual({ ok: true, value: { sessionId: null } })
})

test('only seeded people can be visited, and only visits returned from', async () => {
  const real = await makePerson()
  expect(await visitPerson(NOBODY, { personId: real.id }, callerFrom('v'))).toEqual({
    ok: false,
    error: { code: 'no-such-person' },
  })
  expect(await returnFromVisit(await signedIn(real), NOON_MS)).toMatchObject({ ok: false })
})

test('the list shows seeded people only, shoppers first', async () => {
  const real = await makePerson()
  await makePerson({ seeded: true, roles: ['teacher'] })
  await makePerson({ seeded: true })
  const listed = await listSeededPeople(NOBODY)
  if (!listed.ok) throw new Error(listed.error.code)
  expect(listed.value.some(({ id }) => id === real.id)).toBe(false)
  expect(listed.value[0]?.role).toBe('shopper')
  expect(listed.value.at(-1)?.role).toBe('teacher')
})
