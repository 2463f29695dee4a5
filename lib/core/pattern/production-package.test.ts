import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { draftingBody } from '@/lib/core/body/drafting-body'
import { BODY_KEYS } from '@/lib/core/body/measurement'
import { repairsFor } from '@/lib/core/configuration/garment-repairs'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { isKnownOperation } from '@/lib/core/factory/routing'
import { packageSchema } from '@/lib/core/factory/wire-contract'
import { blockOf } from '@/lib/core/fit/block'
import { startingSize } from '@/lib/core/fit/size-fields'
import { catalogueOf, FAMILIES } from '@/lib/core/garment/families'
import { canonicalJson } from '@/lib/core/shared/canonical-json'
import { choicesOf } from '@/lib/testing/choices-of'
import { materialsOf } from './materials'
import { buildPackage, type PackageInput, verifyPackage } from './production-package'

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex')
const catalogue = catalogueOf('suit-men')
const design = startingDesign(catalogue)
const sized: PackageInput = {
  order: 'MO-2026-00417-1',
  tag: 'urn:epc:id:sgtin:4012345.011111.417',
  labelToken: 'L-7f3a',
  catalogue,
  design,
  fit: { kind: 'size', jacket: 50, jacketLength: 'regular', trousers: 50, insideLegMm: 800 },
  neededByShopMs: Date.UTC(2026, 11, 18),
}
const values = { height: 1755, weight: 84, chest: 1056, waist: 936 }
const drafted: PackageInput = {
  ...sized,
  fit: {
    kind: 'measured',
    inputHash: sha256('body'),
    preference: 'regular',
    body: draftingBody({ sex: 'm', values, preference: 'regular', consentAtMs: 0 }),
  },
}

describe('a production package', () => {
  it.each([
    ['size', sized],
    ['drafted', drafted],
  ] as const)('of kind %s passes the wire contract and its own seal', (kind, input) => {
    const built = buildPackage(input, sha256)
    expect(built.fit.kind).toBe(kind)
    expect(packageSchema.parse(built)).toEqual(built)
    expect(verifyPackage(built, sha256).ok).toBe(true)
  })

  it('is built twice byte for byte', () => {
    const bytes = () => canonicalJson(buildPackage(drafted, sha256))
    expect(bytes()).toBe(bytes())
  })

  it('notices a changed figure and an unknown field', () => {
    const built = buildPackage(sized, sha256)
    expect(verifyPackage({ ...built, neededBy: null }, sha256)).toMatchObject({
      error: { code: 'altered' },
    })
    expect(verifyPackage({ ...built, customer: 'L. W.' }, sha256)).toMatchObject({
      error: { code: 'not-a-package' },
    })
  })

  it('says nothing of the body', () => {
    const text = canonicalJson(buildPackage(drafted, sha256))
    for (const value of Object.values(values)) expect(text).not.toMatch(new RegExp(`:${value}[,}]`))
    const bodyOnly = BODY_KEYS.filter((key) =>
      ['height', 'weight', 'seat', 'biacromial', 'neck'].includes(key),
    )
    for (const key of bodyOnly) expect(text).not.toContain(`"${key}":`)
  })

  it('can be made of every option with the operations the plant knows', () => {
    for (const family of FAMILIES) {
      const each = catalogueOf(family, { demo: true })
      const choices = choicesOf(each)
      for (const module of each.modules)
        for (const option of module.options) {
          const wanted = { moduleId: module.id, optionId: option.id }
          const [repair] = repairsFor(choices, each.defaults, wanted, 1)
          const options = { ...each.defaults }
          for (const { moduleId, to } of repair?.changes ?? []) options[moduleId] = to
          const fit = startingSize(blockOf(family, options))
          const built = buildPackage(
            { ...sized, catalogue: each, design: { ...startingDesign(each), options }, fit },
            sha256,
          )
          expect(packageSchema.safeParse(built).error?.issues ?? []).toEqual([])
          for (const { operation } of built.routing)
            expect(isKnownOperation(operation), operation).toBe(true)
        }
    }
  })
})

describe('materials', () => {
  const quantity = (options: Record<string, string>, start: string) =>
    materialsOf(catalogue, { ...design, options: { ...design.options, ...options } }).find(
      ({ item }) => item.startsWith(start),
    )?.quantity

  it('follow the choices', () => {
    expect(quantity({}, 'CLOTH-')).toBe(3.3)
    expect(quantity({ waistcoat: 'single-5' }, 'CLOTH-')).toBe(3.9)
    expect(quantity({ 'lining-extent': 'unlined' }, 'LIN-')).toBe(0.6)
    expect(quantity({}, 'BTN-')).toBe(10)
    expect(quantity({ front: 'double-6x2' }, 'BTN-')).toBe(14)
  })
})
