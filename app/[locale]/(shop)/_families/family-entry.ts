import type { Catalogue } from '@/lib/core/garment/catalogue'
import { CUTS, type CutId } from '@/lib/core/garment/cut'
import { FAMILIES } from '@/lib/core/garment/families'
import { figuresOf } from '@/lib/core/garment/for-figure'
import { familiesOffered } from '@/lib/demand/published-catalogues'

/** A family as a shopper looks for it: once for each figure it is cut for. */
export type FamilyEntry = {
  readonly catalogue: Catalogue
  readonly figure: string | undefined
  /** Of the house: it has a name in the shop's own words. */
  readonly isHouse: boolean
}

/** What is offered today of these cuts: the house's own first, women's before men's. */
export async function familyEntries(cuts: readonly CutId[]): Promise<readonly FamilyEntry[]> {
  const offered = (await familiesOffered()).map(({ catalogue }) => catalogue)
  const isHouse = ({ id }: Catalogue) => (FAMILIES as readonly string[]).includes(id)
  const rank = (catalogue: Catalogue) =>
    isHouse(catalogue) ? ORDER.indexOf(catalogue.cut) : ORDER.length
  return offered
    .filter(({ cut }) => cuts.includes(cut))
    .sort((a, b) => rank(a) - rank(b))
    .flatMap((catalogue) => {
      const figures = figuresOf(catalogue)
      const own = { catalogue, isHouse: isHouse(catalogue) }
      const each: readonly (string | undefined)[] = figures.length > 0 ? figures : [undefined]
      return each.map((figure) => ({ ...own, figure }))
    })
}

const ORDER: readonly CutId[] = ['suit-women', ...CUTS.filter((cut) => cut !== 'suit-women')]
