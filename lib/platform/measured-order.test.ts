import { describe, expect, it } from 'vitest'
import type { BodyProfile } from '@/lib/core/body/body-profile'
import { BODY_KEYS } from '@/lib/core/body/measurement'
import { productionInputOf, readProductionInput } from '@/lib/core/factory/production-input'
import { buildPackage } from '@/lib/core/pattern/production-package'
import { canonicalJson, type Json } from '@/lib/core/shared/canonical-json'
import { saveBodyProfile } from '@/lib/demand/body-profiles'
import { readGarments } from '@/lib/demand/garment-store'
import { readPackage } from '@/lib/demand/ordered-package'
import { loadOrder } from '@/lib/demand/read-order'
import { plantDb } from '@/lib/infra/db/plant'
import { shopDb } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'
import { openPackage } from '@/lib/manufacturing/plant/sealed-package'
import { eventually } from '@/lib/testing/eventually'
import { paidOrder } from '@/lib/testing/paid-order'
import { newGuest, plainSuit, readyToPayFor } from '@/lib/testing/shopping'
import { withWholeHouse } from '@/lib/testing/whole-house'
import { packageInputOf } from './package-of'

withWholeHouse()

const profile: BodyProfile = {
  sex: 'm',
  values: { height: 1755, weight: 84, waist: 936 },
  posture: { stoop: 1, leftShoulder: 'sloping', rightShoulder: 'level' },
  preference: 'regular',
  consentAtMs: 1,
}

describe('a measured suit', () => {
  it('reaches the plant as pieces drafted from three answers, and is built again byte for byte', async () => {
    const guest = newGuest()
    const kept = await saveBodyProfile(guest, { label: '', profile, consentAtMs: 1 })
    if (!kept.ok) throw new Error(kept.error.code)
    const { profileId, version, inputHash } = kept.value
    const fit = {
      ...({ kind: 'measured', profileId, profileVersion: version, inputHash } as const),
      preference: 'regular' as const,
    }
    const design = plainSuit({ front: 'double-6x2', lapel: 'peak' })
    const wish = await readyToPayFor(guest, { design, fit })
    const { orderNumber: number } = await paidOrder(guest, wish)
    const row = await eventually(
      () => shopDb().order.findUniqueOrThrow({ where: { number } }),
      ({ state }) => !['paid', 'sent'].includes(state),
    )

    const [garment] = await readGarments(row.id)
    if (!garment) throw new Error('no garment')
    const made = await readPackage(garment.id)
    if (made?.fit.kind !== 'drafted') throw new Error('not drafted')
    expect(made.fit.pieces.length).toBeGreaterThan(30)
    expect(made.fit.decisions?.map(({ en }) => en).join(' ')).toMatch(/stooped.*Double-breasted/)
    const cloth = made.bom.find(({ unit, item }) => unit === 'm' && item.startsWith('CLOTH-'))
    expect(cloth?.quantity).toBe((made.fit.clothMm ?? 0) / 1000)
    const text = JSON.stringify(made)
    for (const key of BODY_KEYS.filter(
      (each) =>
        each !== 'chest' &&
        each !== 'waist' &&
        !each.startsWith('sleeve') &&
        each !== 'backLength' &&
        each !== 'inseam' &&
        each !== 'thigh',
    ))
      expect(text).not.toContain(`"${key}":`)

    const atPlant = await plantDb().plantOrder.findFirstOrThrow({
      where: { orderNumber: `${number}-1` },
    })
    expect(openPackage(atPlant)).toEqual(made)

    const input = await packageInputOf(await loadOrder(row.id), garment)
    if (!input) throw new Error('no input')
    const document = JSON.parse(JSON.stringify(productionInputOf(input)))
    const read = readProductionInput(document)
    if (!read.ok) throw new Error(JSON.stringify(read.error))
    const bytes = (value: unknown) => canonicalJson(value as Json)
    expect(bytes(buildPackage(read.value, sha256))).toBe(bytes(made))
  })
})
