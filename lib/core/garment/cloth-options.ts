import type { Option } from './catalogue'
import type { Cloth } from './cloth'
import { CLOTHS } from './cloths.data'

/** A cloth as an option of a garment that takes so many metres of it. */
export const clothOption = (cloth: Cloth, metres: number, layer = 'cloth'): Option => ({
  id: cloth.id,
  name: cloth.name,
  priceCents: cloth.priceCents,
  days: 0,
  layers: [layer],
  area: 'cloth',
  stockItem: cloth.stockItem,
  attributes: {
    weightGsm: cloth.weightGsm,
    formality: cloth.formality,
    season: cloth.season,
    weave: cloth.weave,
    colour: cloth.colours[0],
  },
  bom: [{ item: cloth.stockItem, quantity: metres, unit: 'm' }],
})

export const clothOptionsOf = (
  cloths: readonly Cloth[],
  metres: number,
  layer?: string,
): readonly Option[] => cloths.map((cloth) => clothOption(cloth, metres, layer))

/** Of a two-piece suit: the fixed bill of materials of the reference study. */
export const SUIT_METRES = 3.3

/** Cloths of the suits' shelf for a smaller garment: of the surcharge, its share of a suit's metres. */
export const clothOptions = (ids: readonly string[], metres: number): readonly Option[] =>
  clothOptionsOf(
    CLOTHS.filter(({ id }) => ids.includes(id)).map((cloth) => ({
      ...cloth,
      priceCents: Math.round((cloth.priceCents * metres) / SUIT_METRES / 100) * 100,
    })),
    metres,
  )
