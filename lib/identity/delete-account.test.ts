import { expect, test } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { openForOwner, sealForOwner } from '@/lib/infra/owner-seal'
import { callerFrom, makePerson, NOON_MS, PASSWORD, signedIn } from '@/lib/testing/people'
import { NOBODY } from './actor'
import { deleteAccount } from './delete-account'
import { exportAccount } from './export-account'
import { livePerson } from './login-session'
import type { PersonDataPart } from './person-data'

/** A part that tells what it was asked to do. */
function notes(): PersonDataPart & { readonly erased: string[] } {
  const erased: string[] = []
  return {
    area: 'notes',
    erased,
    exportFor: async (_tx, ownerKey) => [{ about: ownerKey }],
    eraseFor: async (_tx, ownerKey) => void erased.push(ownerKey),
    moveFromGuest: async () => undefined,
  }
}

test('the export holds the person, the sessions and what each letter knows', async () => {
  const actor = await signedIn(await makePerson())
  const file = await exportAccount(actor, [notes()], NOON_MS)
  expect(file.ok && JSON.parse(JSON.stringify(file.value))).toMatchObject({
    format: 'market-of-one/person@1',
    person: { email: actor.email, roles: ['shopper'] },
    sessions: [{ device: 'Firefox, Linux', ended: null }],
    notes: [{ about: actor.ownerKey }],
  })
  expect(JSON.stringify(file)).not.toContain('argon2')
  expect(await exportAccount(NOBODY, [], NOON_MS)).toEqual({
    ok: false,
    error: { code: 'sign-in-first' },
  })
})

test('deleting asks for the password, then nothing of the person can be read', async () => {
  const person = await makePerson()
  const actor = await signedIn(person)
  const part = notes()
  const about = 'BodyProfile.sealed:1'
  const sealed = await sealForOwner(shopDb(), actor.ownerKey, 'chest 964', about)
  const wrong = await deleteAccount(actor, { password: 'not this one' }, callerFrom('x-1'), [part])
  expect(wrong).toEqual({ ok: false, error: { code: 'wrong-password' } })
  expect(await openForOwner(shopDb(), actor.ownerKey, sealed, about)).toBe('chest 964')
  expect((await deleteAccount(actor, { password: PASSWORD }, callerFrom('x-1'), [part])).ok).toBe(
    true,
  )
  expect(part.erased).toEqual([actor.ownerKey])
  expect(await shopDb().person.findUnique({ where: { id: person.id } })).toBeNull()
  expect(await shopDb().mail.count({ where: { toAddress: person.email } })).toBe(0)
  expect(await livePerson(actor.sessionId, NOON_MS)).toBeNull()
  await expect(openForOwner(shopDb(), actor.ownerKey, sealed, about)).rejects.toThrow()
})

test('a part that fails leaves the account whole', async () => {
  const actor = await signedIn(await makePerson())
  const broken = { ...notes(), eraseFor: () => Promise.reject(new Error('no')) }
  await expect(
    deleteAccount(actor, { password: PASSWORD }, callerFrom('x-2'), [broken]),
  ).rejects.toThrow('no')
  expect(await livePerson(actor.sessionId, NOON_MS)).not.toBeNull()
})

test('nobody deletes a seeded person', async () => {
  const actor = await signedIn(await makePerson({ seeded: true }))
  expect(await deleteAccount(actor, { password: '' }, callerFrom('x-3'), [])).toEqual({
    ok: false,
    error: { code: 'visiting' },
  })
})

test('an account waits for what is under way', async () => {
  const actor = await signedIn(await makePerson())
  const busy = { ...notes(), underWay: async () => 'MO-2026-00417' }
  expect(
    await deleteAccount(actor, { password: PASSWORD }, callerFrom('x-4'), [notes(), busy]),
  ).toEqual({
    ok: false,
    error: { code: 'under-way' },
  })
  expect(busy.erased).toEqual([])
  expect(await livePerson(actor.sessionId, NOON_MS)).not.toBeNull()
})
