import { cache } from 'react'
import { designToday } from '@/lib/core/configuration/design-today'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import type { Design } from '@/lib/core/garment/design'
import { type Difference, designDifferences } from '@/lib/core/garment/design-difference'
import { readShared, type SharedDesign } from '@/lib/demand/design-shares'
import { catalogueOfDesign, offeredToday } from '@/lib/demand/published-catalogues'

export type SharedPage = {
  readonly shared: SharedDesign
  /** The version it was composed in: its words stay true. */
  readonly catalogue: Catalogue
  /** What would be made today; null when nothing of its family is sold any more. */
  readonly today: { readonly design: Design; readonly catalogue: Catalogue } | null
  /** What of it is no longer made, beside what takes its place. */
  readonly lost: readonly Difference[]
}

/** Everything the page shows; null for a link that opens nothing. */
export const readSharedPage = cache(async (token: string): Promise<SharedPage | null> => {
  const shared = await readShared(token)
  if (!shared) return null
  const catalogue = await catalogueOfDesign(shared.design)
  const offered = await offeredToday(shared.design.family)
  if (!offered) return { shared, catalogue, today: null, lost: [] }
  const { design, lost } = designToday(offered.choices, shared.design)
  const differences = designDifferences(
    { design: shared.design, catalogue },
    { design, catalogue: offered.catalogue },
  )
  return {
    shared,
    catalogue,
    today: { design, catalogue: offered.catalogue },
    lost: differences.filter(({ moduleId }) => lost.some((each) => each.moduleId === moduleId)),
  }
})
