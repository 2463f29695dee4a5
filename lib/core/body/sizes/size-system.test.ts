import { describe, expect, it } from 'vitest'
import { sizeShares } from '@/lib/bench/size-shares'
import { surveyPeople } from '@/lib/bench/survey-people'
import { bodyModel } from '../model/body-model'
import { SIZE_SHARES } from './size-shares.data'
import { chosenSize, fitsWithin, SIZE_SYSTEMS, sizesOfSystem } from './size-system'

describe.each(['m', 'w'] as const)('the size systems (%s)', (sex) => {
  const model = bodyModel(sex)

  it.each([
    ['letters', 8],
    ['eu', 15],
    ['eu-lengths', 45],
  ] as const)('%s have %i sizes, each larger than the last', (system, count) => {
    const sizes = sizesOfSystem(model, system)
    expect(sizes).toHaveLength(count)
    expect(new Set(sizes.map(({ name }) => name)).size).toBe(count)
    const waists = sizes
      .filter((_, index) => count !== 45 || index % 3 === 1)
      .map(({ body }) => body.waist)
    expect(waists).toEqual([...waists].sort((a, b) => a - b))
  })

  it('cuts a longer length with longer sleeves and back', () => {
    const [short, , long] = sizesOfSystem(model, 'eu-lengths').slice(15, 18)
    expect(long?.body.sleeve).toBeGreaterThan((short?.body.sleeve ?? 0) + 20)
    expect(long?.body.backLength).toBeGreaterThan((short?.body.backLength ?? 0) + 15)
  })

  it('fits the body that a size is cut for', () => {
    for (const system of SIZE_SYSTEMS)
      for (const size of sizesOfSystem(model, system)) {
        const height = size.heightMm ?? 1700
        const chosen = chosenSize(sizesOfSystem(model, system), { chest: size.chestMm, height })
        expect(chosen?.name).toBe(size.name)
        expect(fitsWithin(size.body, size.body)).toBe(true)
      }
  })

  it('says the unflattering too: two answers fit no better than three lengths', () => {
    expect(SIZE_SHARES[sex]['drafted-2']).toBeLessThan(SIZE_SHARES[sex]['eu-lengths'])
    expect(SIZE_SHARES[sex]['drafted-8']).toBeGreaterThan(95)
  })
})

it.skipIf(!surveyPeople('w'))('has the shares that counting gives (needs EVALUATION_DATA)', () => {
  expect(sizeShares('w', surveyPeople('w') ?? [])).toEqual(SIZE_SHARES.w)
})
