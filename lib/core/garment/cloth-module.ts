import type { Module, RoutingEffect } from './catalogue'
import type { Weave } from './cloth'
import { visibleCloths } from './cloths'

/**
 * The cloth is a module like any other; its options are the cloths in the order of the shelf.
 * Checks and stripes are matched at the seams: ×1.10 on four operations (assumption of the routing
 * table). Metres per two-piece suit: 3.3, the fixed bill of materials of the reference study.
 */
const MATCHED: ReadonlySet<Weave> = new Set([
  'glen-check',
  'windowpane',
  'pinstripe',
  'chalk-stripe',
])
const MATCHING: readonly RoutingEffect[] = ['CUT', 'JK-PKT', 'JK-SLV', 'JK-COL'].map(
  (operation) => ({ operation, factor: 1.1, mark: 'A' }),
)
const SUIT_METRES = 3.3

export const clothModule = ({ demo }: { readonly demo: boolean }): Module => ({
  id: 'cloth',
  group: 'cloth',
  kind: 'customized',
  required: true,
  name: { en: 'Cloth', 'zh-CN': '面料' },
  options: visibleCloths({ demo }).map((cloth) => ({
    id: cloth.id,
    name: cloth.name,
    priceCents: cloth.priceCents,
    days: 0,
    layers: ['cloth'],
    area: 'cloth',
    stockItem: cloth.stockItem,
    attributes: {
      weightGsm: cloth.weightGsm,
      formality: cloth.formality,
      season: cloth.season,
      weave: cloth.weave,
      colour: cloth.colours[0],
    },
    bom: [{ item: cloth.stockItem, quantity: SUIT_METRES, unit: 'm' }],
    ...(MATCHED.has(cloth.weave) ? { routing: MATCHING } : {}),
  })),
})
