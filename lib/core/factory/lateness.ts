import { addWorkingDays, pickUpOf, plantDay, workingDaysBetween } from './calendar'

/**
 * How sure a planned day is. Two things make an order late here: rework (7.5 % of garments, the
 * defect rate of a worked example, onlineclothingstudy.com) and a cloth that is not there (0.8 % of
 * orders, support.mtm.design). How long each lasts is our assumption: geometric with a mean of about
 * 2 and 6 working days. So
 *     P(leaves within r working days after the planned one) = 1 − 0.075·e^(−r/2) − 0.008·e^(−r/6)
 * for r ≥ 0, and 0 before: monotone, and never quite 1, because no plant may say so.
 */
const REWORK_SHARE = 0.075
const REWORK_MEAN_DAYS = 2
const OUTAGE_SHARE = 0.008
const OUTAGE_MEAN_DAYS = 6

export function probabilityWithin(reserveWorkingDays: number): number {
  if (reserveWorkingDays < 0) return 0
  const late =
    REWORK_SHARE * Math.exp(-reserveWorkingDays / REWORK_MEAN_DAYS) +
    OUTAGE_SHARE * Math.exp(-reserveWorkingDays / OUTAGE_MEAN_DAYS)
  return Math.round((1 - late) * 1000) / 1000
}

/** The chance that an order planned to leave at one instant has left by another. */
export function probabilityBy(plannedShopMs: number, neededShopMs: number): number {
  if (neededShopMs < plannedShopMs) return 0
  return probabilityWithin(workingDaysBetween(plantDay(plannedShopMs), plantDay(neededShopMs)))
}

/** The first pick-up by which the order has left with at least this chance. */
export function safeBy(plannedShopMs: number, probability: number): number {
  let reserve = 0
  while (probabilityWithin(reserve) < probability && reserve < 60) reserve += 1
  return pickUpOf(addWorkingDays(plantDay(plannedShopMs), reserve))
}
