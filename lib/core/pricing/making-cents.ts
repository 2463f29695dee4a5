import type { Price } from './price'
import type { PricePart } from './price-shares.data'

/** What of a price goes into the making of the garment itself: cloth, work and pattern (decision 0014). */
const MADE_OF: readonly PricePart[] = ['cloth-and-trims', 'making', 'design-and-pattern']

export const makingCents = ({ breakdown }: Pick<Price, 'breakdown'>): number =>
  breakdown
    .filter(({ part }) => MADE_OF.includes(part))
    .reduce((sum, { amountCents }) => sum + amountCents, 0)
