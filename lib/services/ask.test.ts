import { describe, expect, it } from 'vitest'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { ask } from './ask'
import { answer, readDesk } from './desk'
import { rejectedLooks, rejectLook, takeBackRejects } from './suggestions'
import { readThread } from './thread'

const adviser: Actor = {
  kind: 'person',
  ownerKey: 'person:adviser',
  personId: 'adviser',
  sessionId: 's',
  name: 'Jonas Weil',
  email: 'jonas@example.test',
  roles: ['adviser'],
  locale: 'en',
  visiting: false,
}
const guest: Actor = { kind: 'guest', ownerKey: 'guest:ask-test' }

describe('asking a tailor', () => {
  it('puts a double click on the desk once and shows the answer in the thread', async () => {
    const question = { ownerKey: guest.ownerKey, fromName: '', text: 'Will the flannel be warm?' }
    const asked = await Promise.all([ask(question), ask(question), ask(question)])
    expect(new Set(asked.map((result) => result.ok && result.value.id)).size).toBe(1)
    const desk = await readDesk(adviser)
    const mine = desk.ok ? desk.value.filter(({ text }) => text === question.text) : []
    expect(mine).toHaveLength(1)
    const answers = await Promise.all(
      ['Yes, to about zero degrees.', 'Yes.'].map((text) =>
        answer(adviser, { messageId: mine[0]?.id ?? '', text }),
      ),
    )
    expect(answers.filter((result) => result.ok)).toHaveLength(1)
    expect(answers.find((result) => !result.ok)).toMatchObject({
      error: { code: 'already-answered' },
    })
    const thread = await readThread(guest.ownerKey, undefined)
    expect(thread.map(({ fromRole }) => fromRole)).toEqual(['customer', 'adviser'])
    expect(thread[1]?.fromName).toBe('Jonas Weil')
  })

  it('shows one customer nothing of another', async () => {
    await ask({ ownerKey: 'guest:other', fromName: '', text: 'Mine alone' })
    const seen = await readThread(guest.ownerKey, undefined)
    expect(seen.some(({ text }) => text === 'Mine alone')).toBe(false)
  })

  it('keeps the desk for advisers', async () => {
    expect(await readDesk(guest)).toMatchObject({ ok: false, error: { code: 'not-an-adviser' } })
    expect(await answer(guest, { messageId: '1', text: 'I know it all' })).toMatchObject({
      error: { code: 'not-an-adviser' },
    })
  })

  it('lets ten questions wait and asks for patience with the eleventh', async () => {
    const ownerKey = 'guest:curious'
    for (let number = 1; number <= 10; number++)
      expect((await ask({ ownerKey, fromName: '', text: `Question ${number}` })).ok).toBe(true)
    expect(await ask({ ownerKey, fromName: '', text: 'One more' })).toMatchObject({
      error: { code: 'too-many-open' },
    })
  })

  it('asks for patience when more come in one minute than people write', async () => {
    const asks = async (number: number) =>
      ask({ ownerKey: `guest:crowd-${number}`, fromName: '', text: `Question ${number}` })
    for (let number = 0; (await asks(number)).ok; number += 1) expect(number).toBeLessThan(60)
    expect(await asks(99)).toMatchObject({ error: { code: 'too-many-now' } })
    await shopDb()
      .$executeRaw`UPDATE "ThreadMessage" SET "createdAt" = "createdAt" - interval '1 minute'`
    expect((await asks(99)).ok).toBe(true)
  })

  it('remembers a look that was not wanted, until it is taken back', async () => {
    await rejectLook(guest, 'registry')
    await rejectLook(guest, 'registry')
    expect(await rejectedLooks(guest)).toEqual(['registry'])
    await takeBackRejects(guest)
    expect(await rejectedLooks(guest)).toEqual([])
  })
})
