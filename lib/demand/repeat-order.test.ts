import { describe, expect, it } from 'vitest'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import { shopDb } from '@/lib/infra/db/shop'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, plainSuit, SIZE_50 } from '@/lib/testing/shopping'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'
import { addToBag } from './add-to-bag'
import { deleteBodyProfile, saveBodyProfile } from './body-profiles'
import { readDesigns } from './designs'
import { planRepeat } from './plan-repeat'
import { readBag } from './read-bag'
import { repeatOrder } from './repeat-order'

withOutsideCompanies()

const profile = {
  sex: 'm',
  values: { height: 1820, weight: 78, chest: 987, waist: 851 },
  preference: 'regular',
  wishes: '',
  consentAtMs: 1_760_000_000_000,
} as const

async function ordered(fit: Parameters<typeof addToBag>[1]['fit'] = SIZE_50, actor = newGuest()) {
  const added = await addToBag(actor, { design: plainSuit({ vents: 'centre' }), fit, quantity: 2 })
  if (!added.ok) throw new Error(added.error.code)
  const { orderNumber: number, accessToken: key } = await paidOrder(actor)
  return { actor, number, key }
}

async function measured(actor: ReturnType<typeof newGuest>, profileId?: string) {
  const saved = await saveBodyProfile(actor, {
    profileId,
    label: '',
    profile,
    consentAtMs: profile.consentAtMs,
  })
  if (!saved.ok) throw new Error(saved.error.code)
  const { version, inputHash } = saved.value
  const fit: MeasuredFit = {
    kind: 'measured',
    profileId: saved.value.profileId,
    profileVersion: version,
    inputHash,
    preference: 'slim',
  }
  return fit
}

const bagOf = async (actor: ReturnType<typeof newGuest>) => (await readBag(actor)).lines

describe('an order repeated', () => {
  it('lies in the bag again at once where nothing has changed', async () => {
    const { actor, number } = await ordered()
    expect(await bagOf(actor)).toEqual([])
    expect(await repeatOrder(actor, { number, measures: 'now' })).toEqual({
      ok: true,
      value: { added: 2, toFit: [] },
    })
    expect(await bagOf(actor)).toMatchObject([
      { design: plainSuit({ vents: 'centre' }), fit: SIZE_50, quantity: 2, problem: null },
    ])
  })

  it('is asked about first where price or parts have changed, and only what was shown is taken', async () => {
    const { actor, number } = await ordered()
    const old = { ...plainSuit(), options: { ...plainSuit().options, lapel: 'butterfly' } }
    await shopDb().orderLine.updateMany({
      where: { order: { number } },
      data: { design: old, unitPriceCents: 100 },
    })
    const refused = { error: { code: 'has-changed' } }
    expect(await repeatOrder(actor, { number, measures: 'now' })).toMatchObject(refused)
    const plan = await planRepeat(actor, { number })
    if (!plan.ok) throw new Error(plan.error.code)
    expect(plan.value).toMatchObject({
      isUnchanged: false,
      garments: [{ lost: [{ moduleId: 'lapel', from: 'butterfly' }], thenCents: 100 }],
    })
    const wish = { number, measures: 'now', agreed: plan.value.planHash } as const
    expect(await repeatOrder(actor, { ...wish, agreed: 'something else' })).toMatchObject(refused)
    expect(await repeatOrder(actor, wish)).toMatchObject({ ok: true, value: { added: 2 } })
    expect(await bagOf(actor)).toMatchObject([{ design: plainSuit(), problem: null }])
  })

  it('asks which measures when the body was measured again', async () => {
    const actor = newGuest()
    const fit = await measured(actor)
    const { number } = await ordered(fit, actor)
    const newer = await measured(actor, fit.profileId)
    const plan = await planRepeat(actor, { number })
    if (!plan.ok) throw new Error(plan.error.code)
    expect(plan.value.garments).toMatchObject([
      { newerFit: { profileVersion: newer.profileVersion } },
    ])
    const agreed = plan.value.planHash
    await repeatOrder(actor, { number, agreed, measures: 'then' })
    await repeatOrder(actor, { number, agreed, measures: 'now' })
    const versions = (await bagOf(actor)).map((line) => (line.fit as MeasuredFit).profileVersion)
    expect(versions).toEqual([fit.profileVersion, newer.profileVersion])
  })

  it('keeps the design for a new fit when its measures were deleted', async () => {
    const actor = newGuest()
    const fit = await measured(actor)
    const { number } = await ordered(fit, actor)
    await deleteBodyProfile(actor, fit.profileId)
    const plan = await planRepeat(actor, { number })
    if (!plan.ok) throw new Error(plan.error.code)
    const agreed = plan.value.planHash
    const repeated = await repeatOrder(actor, { number, agreed, measures: 'now' })
    const [kept] = await readDesigns(actor)
    expect(repeated).toEqual({
      ok: true,
      value: { added: 0, toFit: [{ family: 'suit-men', designId: kept?.id }] },
    })
    expect(await bagOf(actor)).toEqual([])
  })

  it('puts all of it into the bag, or nothing where the bag has no room for all', async () => {
    const actor = newGuest()
    const jackets = [48, 52].map((jacket) => ({ ...SIZE_50, jacket }))
    for (const fit of jackets) await addToBag(actor, { design: plainSuit(), fit })
    const { orderNumber: number } = await paidOrder(actor)
    const sizes = [44, 46, 54, 56].flatMap((jacket) =>
      [44, 46, 48, 50, 52].map((trousers) => ({ ...SIZE_50, jacket, trousers })),
    )
    for (const fit of sizes.slice(0, 19)) await addToBag(actor, { design: plainSuit(), fit })
    expect(await repeatOrder(actor, { number, measures: 'now' })).toMatchObject({
      error: { code: 'bag-full' },
    })
    expect(await bagOf(actor)).toHaveLength(19)
  })

  it('is for its owner and the holder of its key alone', async () => {
    const { number, key } = await ordered()
    const stranger = newGuest()
    const refused = { error: { code: 'unknown-order' } }
    expect(await repeatOrder(stranger, { number, measures: 'now' })).toMatchObject(refused)
    expect(await planRepeat(stranger, { number, key: 'wrong' })).toMatchObject(refused)
    expect(await repeatOrder(stranger, { number, key, measures: 'now' })).toMatchObject({
      ok: true,
    })
  })
})
