import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { readBusiness } from '@/lib/demand/read-business'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { readPicture } from '@/lib/services/bespoke'
import { readThread } from '@/lib/services/thread'
import { PERSON_DATA } from './person-data'
import { wishBespoke } from './wish-bespoke'

const guest = (name: string): Actor => ({ kind: 'guest', ownerKey: `guest:wish-${name}` })
const person = (role: 'adviser' | 'manager'): Actor => ({
  ...{ kind: 'person', ownerKey: `person:${role}`, personId: role, sessionId: 's', name: 'Jonas' },
  ...{ email: 'jonas@example.test', roles: [role], locale: 'en', visiting: false },
})

const picture = await sharp({
  create: { width: 60, height: 40, channels: 3, background: '#9e2a2b' },
})
  .png()
  .toBuffer()

const wishesSeen = async (): Promise<string[]> => {
  const view = await readBusiness(person('manager'))
  return view.ok ? view.value.wishes.map(({ text }) => text) : []
}

describe('a wish that the catalogue does not know', () => {
  it('becomes a message of the thread with its picture, and demand in words without the person', async () => {
    const actor = guest('cape')
    const text = 'A cape of melton for the opera, write to me@example.test'
    const wished = { text, picture, about: { text: 'Coat', path: '/en/coats' } }
    const [first, again] = await Promise.all([
      wishBespoke(actor, wished, Date.now()),
      wishBespoke(actor, wished, Date.now()),
    ])
    if (!first.ok || !again.ok) throw new Error('refused')
    expect(again.value.id).toBe(first.value.id)
    const [message, ...others] = await readThread(actor.ownerKey, undefined)
    expect(message).toMatchObject({ text, about: 'Coat', aboutPath: '/en/coats' })
    expect(others).toEqual([])
    const { id } = first.value
    const kept = await readPicture(actor, id)
    expect(kept && (await sharp(kept).metadata()).format).toBe('webp')
    expect(await readPicture(person('adviser'), id)).toEqual(kept)
    expect(await readPicture(person('manager'), id)).toBeNull()
    expect(await readPicture(guest('other'), id)).toBeNull()
    const seen = (await wishesSeen()).filter((each) => each.startsWith('A cape'))
    expect(seen).toEqual(['A cape of melton for the opera, write to …'])
  })

  it('is not kept at all when the picture is none', async () => {
    const actor = guest('svg')
    const wished = { text: 'A kilt', picture: Buffer.from('<svg/>') }
    expect(await wishBespoke(actor, wished, Date.now())).toMatchObject({
      error: { code: 'not-a-picture' },
    })
    expect(await readThread(actor.ownerKey, undefined)).toEqual([])
    expect(await wishesSeen()).not.toContain('A kilt')
  })

  it('asks for patience after three in a day, and leaves nothing of the fourth', async () => {
    const actor = guest('eager')
    for (const number of [1, 2, 3])
      expect((await wishBespoke(actor, { text: `${number}`, picture: null }, Date.now())).ok).toBe(
        true,
      )
    expect(await wishBespoke(actor, { text: 'four', picture: null }, Date.now())).toMatchObject({
      error: { code: 'too-many-today' },
    })
    expect(await readThread(actor.ownerKey, undefined)).toHaveLength(3)
  })

  it('asks for patience when more come in one minute than people write', async () => {
    const wishes = (number: number) =>
      wishBespoke(guest(`crowd-${number}`), { text: `Wish ${number}`, picture: null }, Date.now())
    const crowd = await Promise.all(Array.from({ length: 24 }, (_, number) => wishes(number)))
    const answers = crowd.map((result) => (result.ok ? 'kept' : result.error.code))
    expect(new Set(answers)).toEqual(new Set(['kept', 'too-many-now']))
    expect(answers.filter((answer) => answer === 'kept').length).toBeLessThanOrEqual(20)
    const refused = answers.indexOf('too-many-now')
    expect(await readThread(guest(`crowd-${refused}`).ownerKey, undefined)).toEqual([])
    await shopDb().$executeRaw`
      UPDATE "BespokeRequest" SET "createdAt" = "createdAt" - interval '1 minute'`
  })

  it('moves to the person who signs in, is in the export, and goes with the person', async () => {
    const actor = guest('moves')
    const text = 'A frock coat for a duel on paper'
    const wished = await wishBespoke(actor, { text, picture }, Date.now())
    if (!wished.ok) throw new Error(wished.error.code)
    const owner = { ...guest('moved'), ownerKey: 'person:moved' } as Actor
    await shopDb().$transaction(async (tx) => {
      for (const part of PERSON_DATA) await part.moveFromGuest(tx, actor.ownerKey, owner.ownerKey)
    })
    expect(await readPicture(actor, wished.value.id)).toBeNull()
    expect(await readPicture(owner, wished.value.id)).not.toBeNull()
    const services = PERSON_DATA.find(({ area }) => area === 'services')
    const file = JSON.stringify(await services?.exportFor(shopDb(), owner.ownerKey))
    expect(file).toContain(text)
    expect(file).toContain(Buffer.from('RIFF').toString('base64').slice(0, 4))
    await shopDb().$transaction(async (tx) => {
      for (const part of PERSON_DATA) await part.eraseFor(tx, owner.ownerKey)
    })
    expect(await readPicture(owner, wished.value.id)).toBeNull()
    expect(await wishesSeen()).not.toContain(text)
  })
})
