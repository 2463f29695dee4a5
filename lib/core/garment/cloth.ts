import type { Text } from '@/lib/core/shared/text'

/** Drafts that can be drawn thread by thread at true scale (see picture/weave). */
export type Weave =
  | 'plain'
  | 'twill-2-2'
  | 'twill-2-1'
  | 'hopsack'
  | 'herringbone'
  | 'houndstooth'
  | 'glen-check'
  | 'birdseye'
  | 'pinstripe'
  | 'chalk-stripe'
  | 'flannel'
  | 'seersucker'
  | 'corduroy'
  | 'windowpane'
  | 'sharkskin'
  | 'poplin'
  | 'oxford'
  | 'end-on-end'
  | 'bengal-stripe'
  | 'gingham'
  | 'melton'
  | 'taffeta'
  | 'ripstop'

export type Cloth = {
  readonly id: string
  readonly code: string
  readonly name: Text
  readonly weave: Weave
  /**
   * sRGB hex. First the ground (warp), second the weft or second colour, third the overcheck or
   * stripe. A weave that needs a missing colour takes the one before it.
   */
  readonly colours: readonly [string, ...string[]]
  readonly weightGsm: number
  readonly composition: Text
  readonly season: 'summer' | 'winter' | 'all-year'
  /** 1 everyday … 5 evening dress. */
  readonly formality: 1 | 2 | 3 | 4 | 5
  /** Over the family's base price, for one suit's length. */
  readonly priceCents: number
  readonly stockItem: string
  /** Named by region, because our demo's mills are not real firms. */
  readonly mill: Text
  /** Shown only in demo and class: drives a fault at the plant (contracts, named inputs). */
  readonly fault?: boolean
}
