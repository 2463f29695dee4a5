import { describe, expect, it } from 'vitest'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import type { Actor } from '@/lib/identity/actor'
import { shopDb } from '@/lib/infra/db/shop'
import { newGuest, plainGarment, plainSuit } from '@/lib/testing/shopping'
import { deleteBodyProfile, deleteBodyProfiles, saveBodyProfile } from './body-profiles'
import { readDesign, saveDesign } from './designs'
import { MOST_A_MINUTE, mayDraft } from './drafting-pace'
import { fitOffer } from './fit-offer'
import { draftsRemembered } from './remembered-drafts'

const consentAtMs = Date.UTC(2026, 10, 20, 9)
const bodyOf = (waist: number): BodyProfile => ({
  sex: 'm',
  values: { height: 1800, weight: 80, chest: 1020, waist },
  preference: 'regular',
  consentAtMs,
})

it('drafts for the body that a design was given, not for the one entered last', async () => {
  const guest = newGuest()
  const keeps = async (waist: number, profileId?: string) => {
    const wish = { label: `${waist}`, profile: bodyOf(waist), consentAtMs, profileId }
    const saved = await saveBodyProfile(guest, wish)
    if (!saved.ok) throw new Error(saved.error.code)
    return saved.value
  }
  const mine = await keeps(880)
  const other = await keeps(960)
  const saved = await saveDesign(guest, { design: plainSuit() })
  if (!saved.ok) throw new Error(saved.error.code)
  const offered = async () => {
    const design = await readDesign(guest, saved.value.id)
    if (!design) throw new Error('gone')
    return (await fitOffer(guest, design, { size: null, preference: null })).drafted?.note
  }
  expect(await offered()).toEqual(other)
  const { profileId, version: profileVersion, inputHash } = mine
  const fit: MeasuredFit = {
    ...{ kind: 'measured', profileId, profileVersion, inputHash },
    preference: 'regular',
  }
  await saveDesign(guest, { id: saved.value.id, design: plainSuit(), fit })
  expect(await offered()).toEqual(mine)
  const measuredAnew = await keeps(890, profileId)
  expect(await offered()).toEqual(measuredAnew)
})

/** Flatter against the frame than a front is shaped for. */
const FLAT_BUST = { height: 1600, weight: 62, chest: 760 }

/** A guest with one body and one design, and what the fit page asks for them. */
async function wearer(values: BodyProfile['values'] = bodyOf(880).values, design = plainSuit()) {
  const guest = newGuest()
  const sex = design.family === 'suit-women' ? ('w' as const) : ('m' as const)
  const profile = { ...bodyOf(880), sex, values }
  const body = await saveBodyProfile(guest, { label: '', profile, consentAtMs })
  const saved = await saveDesign(guest, { design })
  if (!body.ok || !saved.ok) throw new Error('not kept')
  const offer = async () => {
    const kept = await readDesign(guest, saved.value.id)
    if (!kept) throw new Error('gone')
    return fitOffer(guest, kept, { size: null, preference: null })
  }
  return { guest, offer, profileId: body.value.profileId }
}

describe('a draft', () => {
  it('is remembered while its body is kept, and forgotten with it', async () => {
    const deletes = [
      (guest: Actor, id: string) => deleteBodyProfile(guest, id),
      (guest: Actor) => deleteBodyProfiles(guest),
    ]
    for (const deleted of deletes) {
      const { guest, offer, profileId } = await wearer()
      await offer()
      await offer()
      expect(draftsRemembered(profileId)).toBe(1)
      expect(await deleteBodyProfile(newGuest(), profileId)).toBe(false)
      expect(draftsRemembered(profileId)).toBe(1)
      await deleted(guest, profileId)
      expect(draftsRemembered(profileId)).toBe(0)
    }
  })

  it('is made so often in one minute and no more, and then again', async () => {
    const { guest, offer } = await wearer()
    for (let turn = 0; turn < MOST_A_MINUTE; turn += 1)
      expect((await offer()).drafted).not.toBeNull()
    expect(await offer()).toMatchObject({ drafted: null, isTooOften: true })
    const other = await wearer()
    expect((await other.offer()).drafted).not.toBeNull()
    expect(await mayDraft(guest, Date.now())).toBe(false)
    expect(await mayDraft(guest, Date.now() + 60_000)).toBe(true)
  })

  it('says which answer more would help most', async () => {
    const { offer } = await wearer()
    const question = (await offer()).drafted?.question
    expect(question?.bought.after90Mm).toBeLessThan(question?.bought.before90Mm ?? 0)
  })
})

describe('what is not drafted', () => {
  it('ends in the nearest size, altered where it would be noticed, and is not altered in the other half', async () => {
    const { guest, offer } = await wearer(FLAT_BUST, plainGarment('suit-women'))
    const { drafted } = await offer()
    expect(drafted?.draft).toBeNull()
    const altered = drafted?.altered
    expect(altered?.alterations.map(({ id }) => id)).toContain('waist')
    const [kept] = await shopDb().savedDesign.findMany({ where: { ownerKey: guest.ownerKey } })
    await saveDesign(guest, {
      id: kept?.id ?? '',
      design: plainGarment('suit-women'),
      fit: altered?.fit,
    })
    expect((await offer()).size).not.toHaveProperty('alterations')
  })
})
