import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { isKnownOperation, routingOf, standardMinutes } from '@/lib/core/factory/routing'
import { CUTS } from '@/lib/core/garment/cut'
import { catalogueOf } from '@/lib/core/garment/families'
import { priceGarment } from '@/lib/core/pricing/price'
import { alterationCents, alterationRow, areAlterationsOf } from './alteration'
import { ALTERATIONS } from './alterations.data'
import { blockOf } from './block'
import { compareFits, type FitRow, shareOf } from './compare-fits'
import type { SizeFit } from './fit'
import { fitLabel } from './fit-label'
import { fitSchema } from './fit-schema'
import { proposeAlterations } from './propose-alterations'
import { finishedOfSize } from './size-chart'
import { isSizeOf, startingSize } from './size-fields'

const block = { cut: 'suit-men', sex: 'm' } as const
const size = startingSize(block)
const own = finishedOfSize(block, size)

const proposedFor = (change: Readonly<Record<string, number>>) =>
  proposeAlterations({
    ...{ block, size, style: {}, doubts: [] },
    finished: Object.fromEntries(
      Object.entries(own).map(([key, mm]) => [key, mm + (change[key] ?? 0)]),
    ),
  })

describe('the nearest size, altered', () => {
  it('moves what most people would notice, in steps, and nothing else', () => {
    const { alterations, left } = proposedFor({ sleeveLeft: 32, sleeveRight: 32, chest: 12 })
    expect(alterations).toEqual([{ id: 'sleeves', byMm: 30 }])
    expect(left).toEqual([])
  })

  it('goes as far as a graded pattern goes, says what is noticed still, and is not sold so', () => {
    const { alterations, left, isWearable } = proposedFor({ inseam: -130, outseam: -130 })
    expect(alterations).toEqual([{ id: 'inside-leg', byMm: -80 }])
    expect(left.map(({ key, missMm }) => [key, missMm])).toEqual([['inseam', 50]])
    expect(isWearable).toBe(false)
    expect(proposedFor({ inseam: -100, outseam: -100 }).isWearable).toBe(true)
  })

  it('takes another size of the chart where that is altered better', () => {
    const bigger = finishedOfSize(block, { ...startingSize(block), jacket: 54 } as SizeFit)
    const { fit, left } = proposeAlterations({
      ...{ block, size, style: {}, doubts: [] },
      finished: bigger,
    })
    expect(fit).not.toMatchObject({ jacket: size.cut === undefined ? size.jacket : 0 })
    expect(left).toEqual([])
  })

  it('is a size of its chart, finishes as it says, and is said in both languages', () => {
    const { fit } = proposedFor({ sleeveLeft: -22, sleeveRight: -22, waist: 46 })
    expect(isSizeOf(block, fit)).toBe(true)
    expect(fitSchema.parse(fit)).toEqual(fit)
    const finished = finishedOfSize(block, fit)
    expect(finished.sleeveLeft).toBeCloseTo((own.sleeveLeft ?? 0) - 20, 1)
    expect(finished.waist).toBeCloseTo((own.waist ?? 0) + 45, 1)
    expect(fitLabel(fit, 'en')).toMatch(/altered: sleeves 20.mm shorter, waist 45.mm wider$/)
    expect(fitLabel(fit, 'zh-CN')).toMatch(/修改：袖长改短 20.毫米、腰围放宽 45.毫米$/)
  })

  it('is never noticed more than the size as it stands, whoever it is for', () => {
    const change = fc.dictionary(
      fc.constantFrom(...Object.keys(own)),
      fc.integer({ min: -150, max: 150 }),
    )
    const worst = (rows: readonly FitRow[]) => rows.reduce((sum, row) => sum + shareOf(row) ** 2, 0)
    fc.assert(
      fc.property(change, (by) => {
        const { alterations, left } = proposedFor(by)
        expect(areAlterationsOf('suit-men', alterations)).toBe(true)
        const wanted = Object.fromEntries(
          Object.entries(own).map(([key, mm]) => [key, mm + (by[key] ?? 0)]),
        )
        const before = compareFits(wanted, own, []).filter(({ isNoticed }) => isNoticed)
        expect(worst(left)).toBeLessThanOrEqual(worst(before) + 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('an alteration that is asked for', () => {
  it.each([
    ['out of reach', [{ id: 'sleeves', byMm: 500 }]],
    ['between the steps', [{ id: 'sleeves', byMm: 7 }]],
    ['of nothing', [{ id: 'sleeves', byMm: 0 }]],
    [
      'twice',
      [
        { id: 'waist', byMm: 10 },
        { id: 'waist', byMm: 10 },
      ],
    ],
    ['of another cut', [{ id: 'collar', byMm: 5 }]],
  ] as const)('%s is no size of the chart', (_, alterations) => {
    expect(isSizeOf(block, { ...size, alterations })).toBe(false)
  })

  it('of an unknown name does not pass the door', () => {
    const wrong = { ...size, alterations: [{ id: '__proto__', byMm: 5 }] }
    expect(fitSchema.safeParse(wrong).success).toBe(false)
  })

  it.each(CUTS)('of %s is in its price, on its routing and known to the plant', (cut) => {
    const catalogue = catalogueOf(cut)
    const design = startingDesign(catalogue)
    const alterations = ALTERATIONS.filter(({ cuts }) => cuts.includes(cut)).map(
      ({ id, toMm }) => ({ id, byMm: toMm }),
    )
    const fit = { ...startingSize(blockOf(cut, design.options)), alterations }
    const plain = priceGarment({ catalogue, design, fit: { kind: 'size' } })
    const altered = priceGarment({ catalogue, design, fit })
    expect(altered.totalCents - plain.totalCents).toBe(alterationCents(alterations))
    expect(altered.breakdown.reduce((sum, { amountCents }) => sum + amountCents, 0)).toBe(
      altered.totalCents,
    )
    const routing = routingOf(catalogue, design, 'size', alterations)
    expect(routing.every(({ operation }) => isKnownOperation(operation))).toBe(true)
    const minutes = alterations.reduce((sum, { id }) => sum + alterationRow(id).minutes, 0)
    const cutAlone = alterations.length > 0 ? 1 : 0
    expect(standardMinutes(routing)).toBeCloseTo(
      standardMinutes(routingOf(catalogue, design, 'size')) + minutes + cutAlone,
      2,
    )
  })
})
