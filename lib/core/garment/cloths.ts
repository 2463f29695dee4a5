import type { Cloth } from './cloth'
import { CLOTHS } from './cloths.data'
import { COATINGS, SHELLS, SHIRTINGS } from './further-cloths.data'

/** Look-ups on the shelves of cloths: suitings, shirtings, coatings, shells. */
export const ALL_CLOTHS: readonly Cloth[] = [...CLOTHS, ...SHIRTINGS, ...COATINGS, ...SHELLS]

const BY_ID: ReadonlyMap<string, Cloth> = new Map(ALL_CLOTHS.map((cloth) => [cloth.id, cloth]))

export const clothById = (id: string | undefined): Cloth | undefined =>
  id === undefined ? undefined : BY_ID.get(id)

/** Test cloths drive faults at the plant: they lie on the shelf in the demo and in class only. */
const visible = (cloths: readonly Cloth[], demo: boolean): readonly Cloth[] =>
  demo ? cloths : cloths.filter((cloth) => !cloth.fault)

type House = { readonly demo: boolean }
export const visibleCloths = ({ demo }: House): readonly Cloth[] => visible(ALL_CLOTHS, demo)
export const suitings = ({ demo }: House): readonly Cloth[] => visible(CLOTHS, demo)
