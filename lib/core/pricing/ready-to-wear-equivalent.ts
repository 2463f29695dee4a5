import { makingCents } from './making-cents'
import type { Price } from './price'

/**
 * What the same garment would cost off the rack, as far as one published figure carries: to make a
 * garment for one person costs about a tenth more than to make it for the rack (Forbes on Red
 * Collar, http://buff.ly/2bvEgr1; reference models-and-methods, section 7). That figure is about the
 * cost of making alone and comes without an interval. Carrying it over to a price is ours (decision
 * 0021): cloth, work and pattern are divided by 1.1, services and platform stay as they are. A rack's
 * unsold stock, markdowns and shop rent are not in it: nothing we know says how much they are here.
 */
export const MADE_FOR_ONE = {
  overReadyToWearPercent: 10,
  source: 'http://buff.ly/2bvEgr1',
} as const

type ReadyToWearEquivalent = {
  /** Whole units of the currency: an estimate has no cents. */
  readonly priceCents: number
  /** By how much the garment made for one is dearer, rounded to a whole number. */
  readonly morePercent: number
}

export function readyToWearEquivalent(
  price: Pick<Price, 'breakdown' | 'totalCents'>,
): ReadyToWearEquivalent {
  const madeCents = makingCents(price)
  const rackMadeCents = (madeCents * 100) / (100 + MADE_FOR_ONE.overReadyToWearPercent)
  const rackCents = price.totalCents - madeCents + rackMadeCents
  return {
    priceCents: Math.round(rackCents / 100) * 100,
    morePercent: Math.round((price.totalCents / rackCents - 1) * 100),
  }
}
