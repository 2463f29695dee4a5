import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { DAY_MS } from '@/lib/core/shared/instant'
import { shopDb } from '@/lib/infra/db/shop'
import { callerFrom, makePerson, NOON_MS, signedIn } from '@/lib/testing/people'
import { NOBODY } from './actor'
import { claimOrder, type MoveOrder } from './claim-order'
import { issueClaim } from './issue-claim'

async function claimFor(orderId: string): Promise<string> {
  const url = await issueClaim(shopDb(), { orderId, locale: 'en', nowMs: NOON_MS })
  return new URL(url).searchParams.get('token') ?? ''
}

function mover() {
  const moved: string[] = []
  const move: MoveOrder = async (_tx, orderId, key) => {
    moved.push(`${orderId} → ${key}`)
    return 'MO-2026-00417'
  }
  return { moved, move }
}

test('a confirmed person claims an order by its link, once, however often the link is pressed', async () => {
  const actor = await signedIn(await makePerson())
  const orderId = randomUUID()
  const token = await claimFor(orderId)
  const { moved, move } = mover()
  const answers = await Promise.all(
    Array.from({ length: 5 }, () => claimOrder(actor, { token }, callerFrom('c-1'), move)),
  )
  expect(answers.filter(({ ok }) => ok)).toEqual([{ ok: true, value: { number: 'MO-2026-00417' } }])
  expect(moved).toEqual([`${orderId} → ${actor.ownerKey}`])
})

test('guests, unconfirmed people and visitors are told why not, and the link stays good', async () => {
  const token = await claimFor(randomUUID())
  const { move, moved } = mover()
  const unconfirmed = await signedIn(await makePerson({ confirmed: false }))
  const visitor = await signedIn(await makePerson({ seeded: true }))
  const codes: string[] = []
  for (const actor of [NOBODY, unconfirmed, visitor]) {
    const answer = await claimOrder(actor, { token }, callerFrom('c-2'), move)
    codes.push(answer.ok ? 'ok' : answer.error.code)
  }
  expect(codes).toEqual(['sign-in-first', 'unconfirmed', 'visiting'])
  expect(moved).toEqual([])
  const owner = await signedIn(await makePerson())
  expect((await claimOrder(owner, { token }, callerFrom('c-2'), move)).ok).toBe(true)
})

test('an unknown and an old link get the same answer', async () => {
  const actor = await signedIn(await makePerson())
  const { move } = mover()
  const unknown = await claimOrder(actor, { token: 'made-up' }, callerFrom('c-3'), move)
  const late = callerFrom('c-3', NOON_MS + 90 * DAY_MS)
  const old = await claimOrder(actor, { token: await claimFor(randomUUID()) }, late, move)
  expect(unknown).toEqual({ ok: false, error: { code: 'bad-token' } })
  expect(old).toEqual(unknown)
})

test('somebody who tries links is stopped, others are not', async () => {
  const [thief, owner] = [await signedIn(await makePerson()), await signedIn(await makePerson())]
  const { move } = mover()
  const codes = new Set<string>()
  for (let i = 0; i < 25; i += 1) {
    const answer = await claimOrder(thief, { token: `try-${i}` }, callerFrom('c-4'), move)
    codes.add(answer.ok ? 'ok' : answer.error.code)
  }
  expect([...codes]).toEqual(['bad-token', 'too-many'])
  const token = await claimFor(randomUUID())
  expect((await claimOrder(owner, { token }, callerFrom('c-4'), move)).ok).toBe(true)
})
