import type { Catalogue } from './catalogue'
import { catalogueOf, FAMILIES } from './families'

/** Every family that comes with the house. */
export const BUILT_IN: readonly Catalogue[] = FAMILIES.map((family) => catalogueOf(family))

export const builtIn = (family: string): Catalogue | undefined =>
  BUILT_IN.find(({ id }) => id === family)
