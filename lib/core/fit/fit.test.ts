import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { CUTS } from '@/lib/core/garment/cut'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Block } from './block'
import type { SizeFit } from './fit'
import { fitLabel } from './fit-label'
import { fitSchema, readSizeForm } from './fit-schema'
import { helpMeChoose } from './help-me-choose'
import { finishedOfSize } from './size-chart'
import { isSizeOf, numbersOf, sizeFields, sizeValue, startingSize } from './size-fields'
import { specificationHash } from './specification-hash'
import { styleOf } from './style-of'

const size: SizeFit = {
  kind: 'size',
  jacket: 50,
  jacketLength: 'regular',
  trousers: 50,
  insideLegMm: 800,
}
const MEN: Block = { cut: 'suit-men', sex: 'm' }
const WOMEN: Block = { cut: 'suit-women', sex: 'w' }
const BLOCKS: readonly Block[] = [
  MEN,
  WOMEN,
  ...CUTS.filter((cut) => !cut.startsWith('suit')).flatMap((cut): Block[] => [
    { cut, sex: 'm' },
    { cut, sex: 'w' },
  ]),
]
const named = BLOCKS.map((block) => [`${block.cut} ${block.sex}`, block] as const)
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')

describe('the size chart', () => {
  it('runs from 44 to 60 for men and from 34 to 48 for women', () => {
    expect(numbersOf(MEN)).toEqual([44, 46, 48, 50, 52, 54, 56, 58, 60])
    expect(numbersOf(WOMEN)).toEqual([34, 36, 38, 40, 42, 44, 46, 48])
    expect(isSizeOf(MEN, size)).toBe(true)
    expect(isSizeOf(WOMEN, size)).toBe(false)
    expect(isSizeOf(MEN, { ...size, insideLegMm: 805 })).toBe(false)
  })

  it('names shirts by the collar and down jackets by the letter', () => {
    const names = (block: Block) => sizeFields(block)[0]?.options.map(({ name }) => name.en)
    expect(names({ cut: 'shirt', sex: 'm' })).toContain('37\u00a0cm')
    expect(names({ cut: 'shirt', sex: 'm' })).toContain('45\u00a0cm')
    expect(names({ cut: 'shirt', sex: 'w' })?.[0]).toBe('34\u00a0cm')
    expect(names({ cut: 'down-jacket', sex: 'w' })).toContain('M (EU 42)')
  })

  it.each(named)('%s starts with a size of its own, and of nobody else’s cut', (_, block) => {
    const first = startingSize(block)
    expect(isSizeOf(block, first)).toBe(true)
    expect(fitSchema.safeParse(first).success).toBe(true)
    const others = BLOCKS.filter(({ cut }) => cut !== block.cut && !cut.startsWith('suit'))
    for (const other of others) expect(isSizeOf(other, first)).toBe(false)
  })

  it.each(named)('%s reads every field of its form back', (_, block) => {
    for (const { id, options } of sizeFields(block))
      for (const { value, name } of options) {
        const wanted = { ...startingSize(block), [id]: value }
        const form = Object.fromEntries(
          sizeFields(block).map((field) => [field.id, String(sizeValue(wanted, field.id))]),
        )
        expect(readSizeForm(block.cut, form)).toEqual(wanted)
        expect(name['zh-CN']).not.toBe('')
      }
    expect(readSizeForm(block.cut, {})).toBeNull()
  })

  it('says what EU 50 measures when it is finished', () => {
    expect(finishedOfSize(MEN, size)).toMatchObject({
      chest: 1080,
      backLength: 734.7,
      sleeveLeft: 630,
      inseam: 800,
      hem: 400,
    })
  })

  it('says of each cut what it has and nothing else', () => {
    const keys = (block: Block) => Object.keys(finishedOfSize(block, startingSize(block))).sort()
    expect(keys({ cut: 'trousers', sex: 'w' })).toEqual(
      ['hem', 'hips', 'inseam', 'outseam', 'thigh', 'trouserWaist'].sort(),
    )
    expect(keys({ cut: 'waistcoat', sex: 'm' })).toEqual(
      ['backLength', 'chest', 'shoulderLeft', 'shoulderRight', 'waist'].sort(),
    )
    expect(keys({ cut: 'shirt', sex: 'm' })).toContain('collar')
    expect(keys({ cut: 'overcoat', sex: 'm' })).not.toContain('collar')
  })

  it('takes a shirt’s collar and sleeve at their word', () => {
    const fit: SizeFit = { kind: 'size', cut: 'shirt', collarMm: 410, sleeveMm: 660 }
    const block: Block = { cut: 'shirt', sex: 'm' }
    expect(finishedOfSize(block, fit)).toMatchObject({
      collar: 410,
      sleeveLeft: 660,
      sleeveRight: 660,
    })
    const short = styleOf(catalogueOf('shirt'), { options: { sleeve: 'short' } })
    expect(finishedOfSize(block, fit, short).sleeveLeft).toBeLessThan(300)
    expect(finishedOfSize(block, fit, short).cuff).toBeUndefined()
  })

  it('makes a coat as long as its option says', () => {
    const coat: Block = { cut: 'overcoat', sex: 'm' }
    const length = (option: string) =>
      finishedOfSize(
        coat,
        startingSize(coat),
        styleOf(catalogueOf('overcoat'), { options: { length: option } }),
      ).backLength ?? 0
    expect(length('short')).toBeLessThan(length('knee'))
    expect(length('knee')).toBe(1050)
    expect(length('long')).toBeGreaterThan(1150)
  })

  it.each(named)('%s grows in every girth from size to size', (_, block) => {
    const [naming] = sizeFields(block)
    const row = (naming?.options ?? []).map(({ value }) =>
      finishedOfSize(block, {
        ...startingSize(block),
        [naming?.id ?? '']: value,
        ...(block.cut.startsWith('suit') ? { trousers: value } : {}),
      } as SizeFit),
    )
    for (const [index, next] of row.entries())
      for (const key of ['collar', 'chest', 'waist', 'hips', 'thigh', 'trouserWaist'] as const)
        if (index > 0 && next[key] !== undefined)
          expect(next[key], key).toBeGreaterThan(row[index - 1]?.[key] ?? 0)
  })

  it('takes the hem from the chosen leg', () => {
    expect(styleOf(catalogueOf('suit-men'), { options: { 'trousers-leg': 'wide' } })).toEqual({
      hemMm: 460,
    })
  })
})

describe('help me choose', () => {
  it('goes by what was given and marks what was estimated', () => {
    const given = { chest: 960 }
    const advice = helpMeChoose({ block: MEN, heightMm: 1780, weightKg: 75, given })
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

  it('chooses a shirt by neck and arm', () => {
    const advice = helpMeChoose({
      block: { cut: 'shirt', sex: 'm' },
      heightMm: 1780,
      weightKg: 75,
      given: { neck: 385, sleeveLeft: 620, chest: 1000 },
    })
    expect(advice.fit).toEqual({ kind: 'size', cut: 'shirt', collarMm: 400, sleeveMm: 640 })
    expect(advice.isBeyondChart).toBe(false)
  })

  it('always names a size that exists, and says when the chart ends', () => {
    const anyBody = fc.record({
      block: fc.constantFrom(...BLOCKS),
      heightMm: fc.integer({ min: 1300, max: 2200 }),
      weightKg: fc.integer({ min: 35, max: 180 }),
    })
    fc.assert(
      fc.property(anyBody, (body) => {
        expect(isSizeOf(body.block, helpMeChoose(body).fit)).toBe(true)
      }),
    )
    for (const block of BLOCKS)
      expect(helpMeChoose({ block, heightMm: 2150, weightKg: 170 }).isBeyondChart).toBe(true)
  })
})

describe('a fit in words and in a hash', () => {
  it('reads as a person would say it', () => {
    expect(fitLabel(size, 'en')).toBe('Jacket EU 50 regular, trousers EU 50, inside leg 80\u00a0cm')
    expect(fitLabel(size, 'zh-CN')).toBe('上衣 EU 50（标准长），西裤 EU 50，内长 80\u00a0cm')
    const shirt: SizeFit = { kind: 'size', cut: 'shirt', collarMm: 400, sleeveMm: 640 }
    expect(fitLabel(shirt, 'en')).toBe('Collar 40\u00a0cm, sleeve 64\u00a0cm')
    expect(fitLabel({ kind: 'size', cut: 'overcoat', size: 50, length: 'long' }, 'zh-CN')).toBe(
      'EU 50（长）',
    )
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
    expect(fitSchema.parse(size)).toEqual(size)
    expect(fitSchema.safeParse({ ...size, chest: 96 }).success).toBe(false)
    expect(fitSchema.safeParse({ ...size, cut: 'shirt' }).success).toBe(false)
  })
})
