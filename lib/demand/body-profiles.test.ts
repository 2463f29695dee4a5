import { describe, expect, it } from 'vitest'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { expireSession } from '@/lib/infra/payments/expire-session'
import { packageOf } from '@/lib/platform/package-of'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, plainSuit, readyToPayFor } from '@/lib/testing/shopping'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { addToBag } from './add-to-bag'
import {
  bodyProfiles,
  deleteBodyProfile,
  openOrderedProfile,
  readBodyProfile,
  saveBodyProfile,
} from './body-profiles'
import { bodyReadings } from './body-readings'
import { readGarments } from './garment-store'
import { profileFile } from './profile-file'
import { readBag } from './read-bag'
import { readOrder } from './read-order'
import { settleCheckout } from './settle-checkout'
import { startCheckout } from './start-checkout'

withOutsideCompanies()

const consentAtMs = Date.UTC(2026, 10, 20, 9)
const taken = { source: 'helper', atMs: consentAtMs, tolerance: 10 } as const
const profile: BodyProfile = {
  sex: 'm',
  values: { height: 1837, weight: 83.7, chest: 1043, waist: 877, sleeveLeft: 641 },
  taken: { chest: taken, waist: taken },
  posture: { stoop: 1, leftShoulder: 'sloping' },
  whose: 'mine',
  preference: 'regular',
  wishes: 'A pocket for the ocarina',
  consentAtMs,
}

async function keeps(actor: Actor, change: Partial<BodyProfile> = {}, profileId?: string) {
  const wish = { profileId, label: 'on stage', profile: { ...profile, ...change }, consentAtMs }
  const saved = await saveBodyProfile(actor, wish)
  if (!saved.ok) throw new Error(saved.error.code)
  return saved.value
}

const fitOf = (note: Awaited<ReturnType<typeof keeps>>): MeasuredFit => ({
  kind: 'measured',
  profileId: note.profileId,
  profileVersion: note.version,
  inputHash: note.inputHash,
  preference: 'regular',
})

const ordersWith = async (actor: Actor, fit: MeasuredFit) =>
  paidOrder(actor, await readyToPayFor(actor, { design: plainSuit(), fit }))

/** Everything that stands in the shop's tables, as text; published catalogues are everybody's. */
async function dump(): Promise<string> {
  const tables = await shopDb().$queryRaw<{ name: string }[]>`
    SELECT table_name AS name FROM information_schema.tables
    WHERE table_schema = 'public' AND table_type = 'BASE TABLE' AND table_name <> 'CatalogueVersion'`
  const texts = await Promise.all(
    tables.map(({ name }) =>
      shopDb().$queryRawUnsafe<{ rows: string }[]>(
        `SELECT coalesce(string_agg(t::text, E'\\n'), '') AS rows FROM "${name}" t`,
      ),
    ),
  )
  return texts
    .flat()
    .map(({ rows }) => rows)
    .join('\n')
}

/** A number by itself, not digits inside a hash or sealed bytes. */
const standsIn = (text: string, number: number): boolean =>
  new RegExp(`(?<![0-9A-Za-z.\\-])${number}(?![0-9A-Za-z.\\-])`).test(text)

describe('a kept body', () => {
  it('keeps source, date, tolerance, posture and wishes of what was entered', async () => {
    const guest = newGuest()
    const { profileId } = await keeps(guest)
    const read = await readBodyProfile(guest, { profileId }, 'measure')
    expect(read).toEqual({ ok: true, value: profile })
  })

  it('is one of several, the newest first, each with its newest version', async () => {
    const guest = newGuest()
    const one = await keeps(guest)
    const other = await keeps(guest, { whose: 'other', sex: 'w' })
    await keeps(guest, { values: { ...profile.values, waist: 880 } }, one.profileId)
    expect(await bodyProfiles(guest)).toMatchObject([
      { profileId: one.profileId, version: 2 },
      { profileId: other.profileId, version: 1 },
    ])
    expect(await bodyProfiles(newGuest())).toEqual([])
  })

  it('drops a version that nothing was made from, and keeps one that a bag names', async () => {
    const guest = newGuest()
    const versions = (id: string) => shopDb().bodyProfile.count({ where: { id } })
    const first = await keeps(guest)
    await keeps(guest, { preference: 'slim' }, first.profileId)
    expect(await versions(first.profileId)).toBe(1)
    const second = (await bodyProfiles(guest))[0]
    if (!second) throw new Error('gone')
    const added = await addToBag(guest, { design: plainSuit(), fit: fitOf(second) })
    expect(added.ok).toBe(true)
    await keeps(guest, { preference: 'relaxed' }, first.profileId)
    expect(await versions(first.profileId)).toBe(2)
  })

  it('waits for a checkout that may still be paid, and for an abandoned one no longer', async () => {
    const guest = newGuest()
    const versions = (id: string) => shopDb().bodyProfile.count({ where: { id } })
    const abandons = async () => {
      const note = await keeps(guest)
      const wish = await readyToPayFor(guest, { design: plainSuit(), fit: fitOf(note) })
      const started = await startCheckout(guest, wish)
      if (!started.ok) throw new Error(started.error.code)
      await shopDb().bagLine.deleteMany({ where: { bag: { ownerKey: guest.ownerKey } } })
      await keeps(guest, { preference: 'slim' }, note.profileId)
      expect(await versions(note.profileId)).toBe(2)
      return { ...note, ...started.value }
    }
    const left = await abandons()
    await shopDb().checkout.update({
      where: { id: left.checkoutId },
      data: { expiresAt: new Date(Date.now() - 4 * 86_400_000) },
    })
    await keeps(guest, { preference: 'relaxed' }, left.profileId)
    expect(await versions(left.profileId)).toBe(1)

    const closed = await abandons()
    const { sessionId } = await shopDb().checkout.findUniqueOrThrow({
      where: { id: closed.checkoutId },
    })
    await expireSession(sessionId ?? '')
    expect(await settleCheckout(closed.checkoutId)).toMatchObject({ value: { state: 'expired' } })
    expect(await versions(closed.profileId)).toBe(1)
  })

  it('is taken along as JSON and CSV by its owner alone', async () => {
    const guest = newGuest()
    const { profileId } = await keeps(guest)
    const json = await profileFile(guest, profileId, 'json')
    expect(json.ok && JSON.parse(json.value)).toEqual(profile)
    const csv = await profileFile(guest, profileId, 'csv')
    expect(csv.ok && csv.value.split('\r\n')).toContain(
      'chest,1043,mm,helper,2026-11-20T09:00:00.000Z,10',
    )
    expect(await profileFile(newGuest(), profileId, 'csv')).toMatchObject({
      error: { code: 'unknown-profile' },
    })
  })

  it('says who read it and why, also after it is deleted; nobody can read it then', async () => {
    const guest = newGuest()
    const { profileId } = await keeps(guest)
    await readBodyProfile(guest, { profileId }, 'measure')
    await profileFile(guest, profileId, 'csv')
    expect(await deleteBodyProfile(newGuest(), profileId)).toBe(false)
    expect(await deleteBodyProfile(guest, profileId)).toBe(true)
    const whys = (await bodyReadings(guest)).map(({ own, why }) => `${own} ${why}`)
    expect(whys).toEqual(['true export', 'true measure'])
    expect(await bodyProfiles(guest)).toEqual([])
    expect(await readBodyProfile(guest, { profileId }, 'measure')).toMatchObject({
      error: { code: 'unknown-profile' },
    })
  })
})

describe('a body that a garment was ordered for', () => {
  it('freezes in that version, is opened for the package, and stands in no table as a number', async () => {
    const guest = newGuest()
    const note = await keeps(guest)
    const fit = fitOf(note)
    const paid = await ordersWith(guest, fit)
    const next = await keeps(guest, { values: { ...profile.values, waist: 901 } }, note.profileId)
    expect(next.version).toBe(2)
    expect(await openOrderedProfile(fit, 'package:TEST-1')).toEqual(profile)

    const order = await readOrder(guest, { number: paid.orderNumber })
    if (!order.ok) throw new Error('no order')
    const [garment] = await readGarments(order.value.id)
    if (!garment) throw new Error('no garment')
    const made = await packageOf(order.value, garment)
    if (!made.ok) throw new Error(made.error.code)
    expect(JSON.stringify(made.value)).not.toContain('ocarina')
    // Finished measures of the garment, none of the body.
    const finished = Object.values(made.value.fit.finished ?? {})
    expect(finished.length).toBeGreaterThan(0)
    for (const value of Object.values(profile.values)) expect(finished).not.toContain(value)

    const tables = await dump()
    expect(tables).toContain(note.profileId)
    expect(tables).not.toContain('ocarina')
    for (const value of Object.values(profile.values)) expect(standsIn(tables, value)).toBe(false)

    const readings = await bodyReadings(guest)
    expect(readings.some(({ own, why }) => !own && why.startsWith('package:'))).toBe(true)
    expect(await deleteBodyProfile(guest, note.profileId)).toBe(true)
    expect(await openOrderedProfile(fit, 'package:TEST-1')).toBeNull()
  })

  it('cannot be bought for after it was deleted: the bag says so before anything is paid', async () => {
    const guest = newGuest()
    const note = await keeps(guest)
    const wish = await readyToPayFor(guest, { design: plainSuit(), fit: fitOf(note) })
    await deleteBodyProfile(guest, note.profileId)
    expect((await readBag(guest)).lines).toMatchObject([{ problem: 'measures-gone' }])
    expect(await startCheckout(guest, wish)).toMatchObject({ error: { code: 'line-unavailable' } })
  })
})
