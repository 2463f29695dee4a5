import type { Catalogue, Group } from './catalogue'
import { clothModule } from './cloth-module'
import { CUTS, type CutId, type SuitCut } from './cut'
import { DOWN_JACKET } from './down-jacket.data'
import { OVERCOAT } from './overcoat.data'
import { SHIRT } from './shirt.data'
import { SUIT_ACCENTS } from './suit-accents.data'
import { SUIT_CLOTH } from './suit-cloth.data'
import { SUIT_FINISH } from './suit-finish.data'
import { SUIT_INNER } from './suit-inner.data'
import { SUIT_INSIDE } from './suit-inside.data'
import { SUIT_JACKET } from './suit-jacket.data'
import { SUIT_LETTERS } from './suit-letters.data'
import { MEN_DEFAULTS, MEN_LOOKS } from './suit-men-looks.data'
import { SUIT_POCKETS } from './suit-pockets.data'
import { MEN_RULES, WOMEN_RULES } from './suit-rules.data'
import { SUIT_TROUSER_DETAILS } from './suit-trouser-details.data'
import { SUIT_TROUSERS } from './suit-trousers.data'
import { WOMEN_DEFAULTS, WOMEN_LOOKS } from './suit-women-looks.data'
import { TROUSERS } from './trousers.data'
import { WAISTCOAT } from './waistcoat.data'

/**
 * The families of the house as catalogues, one for each cut and called like it. Both suits share
 * their modules; looks, defaults and the conventions among the rules are each family's own. The shop
 * sells what is published (lib/demand); these are what it is first filled with.
 */
export const FAMILIES = CUTS
export type HouseFamily = CutId

const GROUPS: readonly Group[] = [
  { id: 'cloth', name: { en: 'Cloth', 'zh-CN': '面料' } },
  { id: 'jacket', name: { en: 'Jacket and waistcoat', 'zh-CN': '上衣与马甲' } },
  { id: 'pockets', name: { en: 'Pockets and vents', 'zh-CN': '口袋与开衩' } },
  { id: 'inside', name: { en: 'Inside', 'zh-CN': '内里' } },
  { id: 'finish', name: { en: 'Buttons and edges', 'zh-CN': '纽扣与止口' } },
  { id: 'trousers', name: { en: 'Trousers', 'zh-CN': '西裤' } },
]

type Own = Pick<Catalogue, 'id' | 'cut' | 'name' | 'rules' | 'defaults' | 'looks'>

const OWN: Readonly<Record<SuitCut, Own>> = {
  'suit-men': {
    id: 'suit-men',
    cut: 'suit-men',
    name: { en: "Men's suit", 'zh-CN': '男士西装' },
    rules: MEN_RULES,
    defaults: MEN_DEFAULTS,
    looks: MEN_LOOKS,
  },
  'suit-women': {
    id: 'suit-women',
    cut: 'suit-women',
    name: { en: "Women's suit", 'zh-CN': '女士西装' },
    rules: WOMEN_RULES,
    defaults: WOMEN_DEFAULTS,
    looks: WOMEN_LOOKS,
  },
}

const suit = (own: Own, demo: boolean): Catalogue => ({
  format: 'market-of-one/catalogue@1',
  version: '2026.11',
  currency: 'EUR',
  basePriceCents: 48_000,
  groups: GROUPS,
  modules: [
    clothModule({ demo }),
    ...SUIT_CLOTH,
    ...SUIT_JACKET,
    ...SUIT_POCKETS,
    ...SUIT_INSIDE,
    ...SUIT_INNER,
    ...SUIT_LETTERS,
    ...SUIT_FINISH,
    ...SUIT_ACCENTS,
    ...SUIT_TROUSERS,
    ...SUIT_TROUSER_DETAILS,
  ],
  ...own,
})

const catalogues = (demo: boolean): Readonly<Record<HouseFamily, Catalogue>> => ({
  'suit-men': suit(OWN['suit-men'], demo),
  'suit-women': suit(OWN['suit-women'], demo),
  shirt: SHIRT,
  trousers: TROUSERS,
  waistcoat: WAISTCOAT,
  overcoat: OVERCOAT,
  'down-jacket': DOWN_JACKET,
})

const SHOP = catalogues(false)
const DEMO = catalogues(true)

/** The family's catalogue; with `demo` the test cloths that drive faults are among a suit's options. */
export const catalogueOf = (
  family: HouseFamily,
  { demo = false }: { readonly demo?: boolean } = {},
): Catalogue => (demo ? DEMO : SHOP)[family]
