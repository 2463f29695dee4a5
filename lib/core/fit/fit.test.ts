import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import type { SizeFit } from './fit'
import { fitLabel } from './fit-label'
import { fitSchema } from './fit-schema'
import { helpMeChoose } from './help-me-choose'
import { finishedOfSize, hemMmOf, isSizeOf, sizesOf } from './size-chart'
import { specificationHash } from './specification-hash'

const size: SizeFit = {
  kind: 'size',
  jacket: 50,
  jacketLength: 'regular',
  trousers: 50,
  insideLegMm: 800,
}
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the size chart', () => {
  it('runs from 44 to 60 for men and from 34 to 48 for women', () => {
    expect(sizesOf('suit-men')).toEqual([44, 46, 48, 50, 52, 54, 56, 58, 60])
    expect(sizesOf('suit-women')).toEqual([34, 36, 38, 40, 42, 44, 46, 48])
    expect(isSizeOf('suit-men', size)).toBe(true)
    expect(isSizeOf('suit-women', size)).toBe(false)
    expect(isSizeOf('suit-men', { ...size, insideLegMm: 805 })).toBe(false)
  })

  it('says what EU 50 measures when it is finished', () => {
    expect(finishedOfSize('suit-men', size)).toMatchObject({
      chest: 1080,
      backLength: 734.7,
      sleeveLeft: 630,
      inseam: 800,
      hem: 400,
    })
  })

  it('grows in every girth from size to size', () => {
    for (const family of FAMILIES) {
      const chests = sizesOf(family).map((jacket) =>
        finishedOfSize(family, { ...size, jacket, trousers: jacket }),
      )
      for (const [index, next] of chests.entries())
        for (const key of ['chest', 'waist', 'hips', 'thigh', 'trouserWaist'] as const)
          if (index > 0) expect(next[key]).toBeGreaterThan(chests[index - 1]?.[key] ?? 0)
    }
  })

  it('takes the hem from the chosen leg', () => {
    const men = catalogueOf('suit-men')
    expect(hemMmOf(men, { options: { 'trousers-leg': 'wide' } })).toBe(460)
  })
})

describe('help me choose', () => {
  it('goes by what was given and marks what was estimated', () => {
    const advice = helpMeChoose({ cut: 'suit-men', heightMm: 1780, weightKg: 75, chestMm: 960 })
    expect(advice.fit).toMatchObject({ jacket: 48, jacketLength: 'regular' })
    expect(advice.misses.find(({ key }) => key === 'chest')).toEqual({
      key: 'chest',
      yoursMm: 960,
      sizeMm: 960,
      differenceMm: 0,
      within90Mm: null,
    })
    expect(advice.misses.find(({ key }) => key === 'waist')?.within90Mm).toBeGreaterThan(0)
  })

  it('always names a size that exists, and says when the chart ends', () => {
    const anyBody = fc.record({
      cut: fc.constantFrom(...FAMILIES),
      heightMm: fc.integer({ min: 1300, max: 2200 }),
      weightKg: fc.integer({ min: 35, max: 180 }),
    })
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(isSizeOf(body.cut, helpMeChoose(body).fit)).toBe(true)
      }),
    )
    expect(helpMeChoose({ cut: 'suit-men', heightMm: 2150, weightKg: 150 }).isBeyondChart).toBe(
      true,
    )
  })
})

describe('a fit in words and in a hash', () => {
  it('reads as a person would say it', () => {
    expect(fitLabel(size, 'en')).toBe('Jacket EU 50 regular, trousers EU 50, inside leg 80\u00a0cm')
    expect(fitLabel(size, 'zh-CN')).toBe('上衣 EU 50（标准长），西裤 EU 50，内长 80\u00a0cm')
  })

  it('differs as soon as either half does', () => {
    const design = startingDesign(catalogueOf('suit-men'))
    const one = specificationHash(design, size, sha256)
    expect(specificationHash({ ...design }, { ...size }, sha256)).toBe(one)
    expect(specificationHash(design, { ...size, jacket: 52 }, sha256)).not.toBe(one)
    expect(specificationHash({ ...design, values: { monogram: 'L' } }, size, sha256)).not.toBe(one)
  })

  it('lets only a fit through the door', () => {
    expect(fitSchema.safeParse(size).success).toBe(true)
    expect(fitSchema.safeParse({ ...size, chest: 96 }).success).toBe(false)
  })
})
