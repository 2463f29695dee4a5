import { expect, it } from 'vitest'
import { BUILT_IN } from '../built-in-catalogues'
import type { Catalogue } from '../catalogue'
import type { Cloth } from '../cloth'
import { CLOTHS } from '../cloths.data'
import { COATINGS, SHELLS, SHIRTINGS } from '../further-cloths.data'
import { CUT_VIEWS } from './cut-views'
import { describeGarment } from './describe-garment'

const cloth: Cloth = {
  id: 'midnight-hopsack',
  code: 'C-102',
  name: { en: 'Midnight hopsack', 'zh-CN': '午夜蓝板司呢' },
  weave: 'hopsack',
  colours: ['#222c47', '#1a2237'],
  weightGsm: 280,
  composition: { en: 'wool', 'zh-CN': '羊毛' },
  season: 'all-year',
  formality: 4,
  priceCents: 0,
  stockItem: 'C',
  mill: { en: 'a mill', 'zh-CN': '面料厂' },
}

const option = (id: string, en: string, zh: string, layers: string[]) => ({
  id,
  name: { en, 'zh-CN': zh },
  priceCents: 0,
  days: 0,
  layers,
})

const catalogue: Catalogue = {
  format: 'market-of-one/catalogue@1',
  id: 'suit-men',
  cut: 'suit-men',
  version: 't',
  currency: 'EUR',
  name: { en: "Men's suit", 'zh-CN': '男士西装' },
  basePriceCents: 0,
  groups: [],
  modules: [
    {
      id: 'lapel',
      group: 'jacket',
      kind: 'customized',
      required: true,
      name: { en: 'Lapel', 'zh-CN': '驳头' },
      options: [option('peak', 'Peak', '戗驳头', ['lapel'])],
    },
    {
      id: 'construction',
      group: 'inside',
      kind: 'customized',
      required: true,
      name: { en: 'Construction', 'zh-CN': '衬里' },
      options: [option('half-canvas', 'Half canvas', '半麻衬', [])],
    },
  ],
  rules: [],
  defaults: {},
  looks: [],
}

const design = {
  family: 'suit-men' as const,
  options: { cloth: cloth.id, lapel: 'peak', construction: 'half-canvas', monogram: 'initials' },
  values: { monogram: 'LW' },
}

it('says in English what is seen, and nothing that is not', () => {
  expect(describeGarment(design, catalogue, [cloth], 'en', 'front')).toBe(
    "Men's suit, jacket from the front, in midnight hopsack, 280\u00a0g/m². Lapel: peak; letters: LW.",
  )
})

it('says it in Chinese with full-width punctuation', () => {
  expect(describeGarment(design, catalogue, [cloth], 'zh-CN', 'whole')).toBe(
    '男士西装，整套正面，面料午夜蓝板司呢（280 g/m²）。驳头：戗驳头；绣字：LW。',
  )
})

const shelf = [...CLOTHS, ...SHIRTINGS, ...COATINGS, ...SHELLS]

it.each(BUILT_IN.map((each) => [each.id, each] as const))(
  'describes %s from every side in both languages',
  (_, family) => {
    for (const { options } of family.looks)
      for (const view of CUT_VIEWS[family.cut]) {
        const look = { options, values: { monogram: 'AB' } }
        const english = describeGarment(look, family, shelf, 'en', view)
        const chinese = describeGarment(look, family, shelf, 'zh-CN', view)
        for (const told of [english, chinese]) {
          expect(told).not.toMatch(/undefined|null|\. \.|。。/)
          expect(told.length).toBeGreaterThan(40)
        }
        expect(english).toMatch(/^[^\u4e00-\u9fff]+$/)
        expect(chinese.replace(/g\/m²|AB/g, '')).not.toMatch(/[a-z]{4,}/)
      }
    const views = CUT_VIEWS[family.cut].map((view) =>
      describeGarment({ options: family.defaults, values: {} }, family, shelf, 'en', view),
    )
    expect(new Set(views).size).toBe(views.length)
  },
)
