import type { Design } from '@/lib/core/garment/design'

/** Under which id a garment is kept, and how far: one for every visit that goes on with it. */
export type Keeping = {
  id: string | null
  /** What stands under the id by the last answer. */
  kept: Design | null
  /** One question at a time: the first answer names the design the next is kept under. */
  turn: Promise<unknown>
}

type Left = { readonly design: Design; readonly keeping: Keeping }

/** Garments left half chosen, by address, as long as the tab lives. */
const LEFT = new Map<string, Left>()
let cameBackTo = ''

// Before the router hears of it: the page may stand again in the same breath.
globalThis.window?.addEventListener(
  'popstate',
  () => {
    cameBackTo = window.location.href
  },
  true,
)

export function leaveGarment(address: string, left: Left): void {
  // A step within this very page was no way back to it.
  if (cameBackTo === address) cameBackTo = ''
  LEFT.set(address, left)
}

/**
 * What was left at this address, for somebody who comes back by the browser's own way: there the
 * router shows the page as it was first opened. A link asks the server, which may know better (an
 * earlier version that was gone back to), so what was left is forgotten.
 */
export function leftGarment(address: string): Left | undefined {
  if (cameBackTo !== address) LEFT.delete(address)
  cameBackTo = ''
  return LEFT.get(address)
}
