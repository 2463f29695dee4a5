import type { Cloth } from './cloth'
import { CLOTHS } from './cloths.data'

/** Look-ups on the shelf of cloths. */
const BY_ID: ReadonlyMap<string, Cloth> = new Map(CLOTHS.map((cloth) => [cloth.id, cloth]))

export const clothById = (id: string | undefined): Cloth | undefined =>
  id === undefined ? undefined : BY_ID.get(id)

/** Test cloths drive faults at the plant: they lie on the shelf in the demo and in class only. */
export const visibleCloths = ({ demo }: { readonly demo: boolean }): readonly Cloth[] =>
  demo ? CLOTHS : CLOTHS.filter((cloth) => !cloth.fault)
