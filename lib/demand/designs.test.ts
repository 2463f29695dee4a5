import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { shopDb } from '@/lib/infra/db/shop'
import { newGuest, plainSuit, SIZE_50 } from '@/lib/testing/shopping'
import { readShared, readShares, setShareOpen, shareDesign } from './design-shares'
import { goBackTo, keepVersion, readVersions } from './design-versions'
import {
  deleteDesign,
  nameDesign,
  putDesignBack,
  readDesign,
  readDesigns,
  saveDesign,
} from './designs'
import { moveFromGuest } from './move-owner'
import { demandPersonData } from './person-data'

const HOUR_MS = 3_600_000

async function saved(actor = newGuest(), change: Readonly<Record<string, string>> = {}) {
  const made = await saveDesign(actor, { design: plainSuit(change), fit: SIZE_50 })
  if (!made.ok) throw new Error(made.error.code)
  return { actor, id: made.value.id }
}

const numbers = async (actor: Parameters<typeof readVersions>[0], id: string) =>
  (await readVersions(actor, { id })).map(({ version, reason }) => [version, reason])

describe('versions of a design', () => {
  it('are not written by clicking', async () => {
    const { actor, id } = await saved()
    for (const vents of ['centre', 'none', 'double'])
      await saveDesign(actor, { id, design: plainSuit({ vents }) })
    expect(await numbers(actor, id)).toEqual([])
    expect(await readDesign(actor, id)).toMatchObject({ version: 1 })
  })

  it('are kept when a design is named, shared or put into the bag, once per state', async () => {
    const { actor, id } = await saved()
    await nameDesign(actor, { id, name: '  Wedding ' })
    await keepVersion(actor, { id, reason: 'bag' })
    expect(await numbers(actor, id)).toEqual([[1, 'named']])
    await saveDesign(actor, { id, design: plainSuit({ vents: 'centre' }) })
    expect(await readDesign(actor, id)).toMatchObject({ name: 'Wedding', version: 2 })
    await shareDesign(actor, { id, title: '', sharedBy: '' })
    await saveDesign(actor, { id, design: plainSuit({ vents: 'none' }) })
    await keepVersion(actor, { id, reason: 'bag' })
    expect(await numbers(actor, id)).toEqual([
      [3, 'bag'],
      [2, 'shared'],
      [1, 'named'],
    ])
  })

  it('are kept of what was left lying before it is changed', async () => {
    const { actor, id } = await saved()
    await shopDb()
      .$executeRaw`UPDATE "SavedDesign" SET "updatedAt" = ${new Date(Date.now() - HOUR_MS)} WHERE id = ${id}`
    await saveDesign(actor, { id, design: plainSuit({ vents: 'centre' }) })
    expect(await numbers(actor, id)).toEqual([[1, 'left']])
    expect(await readDesign(actor, id)).toMatchObject({ version: 2 })
  })

  it('can be gone back to, as the newest, without losing what was left', async () => {
    const { actor, id } = await saved()
    await nameDesign(actor, { id, name: 'First' })
    await saveDesign(actor, { id, design: plainSuit({ vents: 'centre' }) })
    expect(await goBackTo(actor, { id, version: 1 })).toEqual({ ok: true, value: { version: 3 } })
    expect(await numbers(actor, id)).toEqual([
      [3, 'return'],
      [2, 'left'],
      [1, 'named'],
    ])
    expect(await readDesign(actor, id)).toMatchObject({ version: 3, design: plainSuit() })
    expect(await goBackTo(actor, { id, version: 9 })).toMatchObject({
      error: { code: 'unknown-version' },
    })
  })

  it('belong to their owner alone', async () => {
    const { actor, id } = await saved()
    await nameDesign(actor, { id, name: 'Mine' })
    const stranger = newGuest()
    expect(await readVersions(stranger, { id })).toEqual([])
    const refused = { error: { code: 'unknown-design' } }
    expect(await nameDesign(stranger, { id, name: 'x' })).toMatchObject(refused)
    expect(await goBackTo(stranger, { id, version: 1 })).toMatchObject(refused)
    expect(await keepVersion(stranger, { id, reason: 'bag' })).toMatchObject(refused)
    expect(await shareDesign(stranger, { id, title: '', sharedBy: '' })).toMatchObject(refused)
  })
})

async function shared(actor = newGuest(), title = 'Look', sharedBy = '') {
  const { id } = await saved(actor)
  const made = await shareDesign(actor, { id, title, sharedBy })
  if (!made.ok) throw new Error(made.error.code)
  return { actor, id, token: made.value.token }
}

describe('a share link', () => {
  it('stays with the version it was made of', async () => {
    const { actor, id, token } = await shared()
    await saveDesign(actor, { id, design: plainSuit({ vents: 'none' }) })
    expect(await readShared(token)).toMatchObject({ design: plainSuit(), version: 1 })
    expect(token).toMatch(/^[\w-]{22}$/)
  })

  it('opens nothing once it is withdrawn or its design deleted, and opens again when that is undone', async () => {
    const { actor, id, token } = await shared()
    await setShareOpen(actor, { token, isOpen: false })
    expect(await readShared(token)).toBeNull()
    expect(await setShareOpen(newGuest(), { token, isOpen: true })).toMatchObject({ ok: false })
    await setShareOpen(actor, { token, isOpen: true })
    await deleteDesign(actor, { id })
    expect(await readShared(token)).toBeNull()
    await putDesignBack(actor, { id })
    expect(await readShared(token)).toMatchObject({ title: 'Look' })
    expect(await readShared('A'.repeat(22))).toBeNull()
  })

  it('is one of at most twenty open ones, however they came to be open', async () => {
    const { actor, id, token } = await shared()
    await setShareOpen(actor, { token, isOpen: false })
    for (let link = 0; link < 20; link++) await shareDesign(actor, { id, title: '', sharedBy: '' })
    const tooMany = { error: { code: 'too-many-links' } }
    expect(await shareDesign(actor, { id, title: '', sharedBy: '' })).toMatchObject(tooMany)
    expect(await setShareOpen(actor, { token, isOpen: true })).toMatchObject(tooMany)
    expect(await readShared(token)).toBeNull()
  })

  it('freezes no body, no owner and no letters, whatever was saved', async () => {
    const profile = fc.record({
      profileId: fc.uuid(),
      profileVersion: fc.integer({ min: 1, max: 99 }),
      inputHash: fc.stringMatching(/^[0-9a-f]{64}$/),
      preference: fc.constantFrom('slim', 'regular', 'relaxed'),
    })
    await fc.assert(
      fc.asyncProperty(
        profile,
        fc.stringMatching(/^[A-Z]{2,4}$/),
        fc.constantFrom('centre', 'none', 'double'),
        async (measured, monogram, vents) => {
          const actor = newGuest()
          const design = {
            ...plainSuit({ vents, monogram: 'initials' }),
            values: { monogram },
          }
          const fit = { kind: 'measured' as const, ...measured }
          const made = await saveDesign(actor, { design, fit, name: 'For Anna’s wedding' })
          if (!made.ok) throw new Error(made.error.code)
          const link = await shareDesign(actor, { id: made.value.id, title: '', sharedBy: '' })
          if (!link.ok) throw new Error(link.error.code)
          const row = await shopDb().designShare.findUniqueOrThrow({
            where: { token: link.value.token },
          })
          const frozen = JSON.stringify(row.design)
          for (const secret of [fit.profileId, fit.inputHash, fit.kind, actor.ownerKey, 'Anna'])
            expect(JSON.stringify([row, await readShared(row.token)])).not.toContain(secret)
          expect(JSON.parse(frozen)).toEqual(plainSuit({ vents }))
        },
      ),
      { numRuns: 12 },
    )
  })
})

describe('designs and their person', () => {
  it('stand among the others under their name, and come back from a deletion whole', async () => {
    const { actor, id, token } = await shared()
    await nameDesign(actor, { id, name: 'Blue' })
    await deleteDesign(actor, { id })
    expect(await readDesigns(actor)).toEqual([])
    await putDesignBack(actor, { id })
    expect(await readDesigns(actor)).toMatchObject([{ id, name: 'Blue' }])
    expect(await readShares(actor, { id })).toMatchObject([{ token, isRevoked: false }])
  })

  it('move with versions and links when a guest signs in, are exported, and go with the account', async () => {
    const { actor, id, token } = await shared()
    const person = { ...newGuest(), ownerKey: `person:${id}` } as const
    await shopDb().$transaction((tx) => moveFromGuest(tx, actor.ownerKey, person.ownerKey))
    expect(await readVersions(actor, { id })).toEqual([])
    expect(await numbers(person as never, id)).toEqual([[1, 'shared']])
    const file = await shopDb().$transaction((tx) =>
      demandPersonData.exportFor(tx, person.ownerKey),
    )
    expect(file).toMatchObject({
      designs: [
        { id, versions: [{ version: 1, keptFor: 'shared' }], links: [{ token, isOpen: true }] },
      ],
    })
    await shopDb().$transaction((tx) => demandPersonData.eraseFor(tx, person.ownerKey))
    expect(await shopDb().designVersion.count({ where: { designId: id } })).toBe(0)
    expect(await readShared(token)).toBeNull()
  })
})
