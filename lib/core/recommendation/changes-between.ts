import type { Options } from '@/lib/core/configuration/garment-choices'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import { optionPriceCents } from '@/lib/core/configuration/option-of'
import type { Catalogue } from '@/lib/core/garment/catalogue'

type Modular = Pick<Catalogue, 'modules'>

/** What differs between two garments, in the order of the catalogue; '' where a module is left out. */
export const changesBetween = ({ modules }: Modular, from: Options, to: Options): Change[] =>
  modules.flatMap(({ id: moduleId }) => {
    const [before = '', after = ''] = [from[moduleId], to[moduleId]]
    return before === after ? [] : [{ moduleId, from: before, to: after }]
  })

export const priceDeltaCents = (catalogue: Modular, changes: readonly Change[]): number =>
  changes.reduce(
    (sum, { moduleId, from, to }) =>
      sum + optionPriceCents(catalogue, moduleId, to) - optionPriceCents(catalogue, moduleId, from),
    0,
  )
