import type { Catalogue } from './catalogue'
import { DOWN_JACKET } from './down-jacket.data'
import { catalogueOf, FAMILIES } from './families'
import { OVERCOAT } from './overcoat.data'
import { SHIRT } from './shirt.data'
import { TROUSERS } from './trousers.data'
import { WAISTCOAT } from './waistcoat.data'

/** Every family that comes with the house, those that cannot be drawn and sewn yet included. */
export const BUILT_IN: readonly Catalogue[] = [
  ...FAMILIES.map((family) => catalogueOf(family)),
  SHIRT,
  TROUSERS,
  WAISTCOAT,
  OVERCOAT,
  DOWN_JACKET,
]

export const builtIn = (family: string): Catalogue | undefined =>
  BUILT_IN.find(({ id }) => id === family)
