import { expect, it } from 'vitest'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import { newGuest, plainSuit } from '@/lib/testing/shopping'
import { saveBodyProfile } from './body-profiles'
import { readDesign, saveDesign } from './designs'
import { fitOffer } from './fit-offer'

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
