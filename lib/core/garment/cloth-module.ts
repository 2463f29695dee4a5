import type { Module, RoutingEffect } from './catalogue'
import type { Weave } from './cloth'
import { clothOption, SUIT_METRES } from './cloth-options'
import { suitings } from './cloths'

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

export const clothModule = ({ demo }: { readonly demo: boolean }): Module => ({
  id: 'cloth',
  group: 'cloth',
  kind: 'customized',
  required: true,
  name: { en: 'Cloth', 'zh-CN': '面料' },
  options: suitings({ demo }).map((cloth) => ({
    ...clothOption(cloth, SUIT_METRES),
    ...(MATCHED.has(cloth.weave) ? { routing: MATCHING } : {}),
  })),
})
