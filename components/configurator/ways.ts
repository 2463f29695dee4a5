/**
 * Addresses that lead on from a design, written by the server from the table of paths; the design's id
 * comes when it is kept, the group's where the word stands.
 */
export type Ways = { readonly wish: string; readonly ask: string; readonly kept: string }

export const DESIGN_PLACE = '-design-'
export const GROUP_PLACE = '-group-'

/** The same with the design named; as long as none is kept, the page's own beginning says enough. */
export const waysOf = ({ wish, ask, kept }: Ways, designId: string | null): Ways => {
  const named = (address: string) => address.replace(DESIGN_PLACE, designId ?? '')
  return { wish: named(wish), ask: named(ask), kept: named(kept) }
}
