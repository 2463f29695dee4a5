// What the order page tells while the garment is made.
import type { Locator, Page } from '@playwright/test'
import type { CutId } from '@/lib/core/garment/cut'
import { garmentNoun } from '@/lib/core/garment/garment-noun'
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'

/** Runs a piece of a story and fails if the page was loaded anew meanwhile. */
export async function withoutReloading(page: Page, story: () => Promise<void>): Promise<void> {
  // The page may be read before all of it has arrived: that end is no new beginning.
  await page.waitForLoadState('load')
  let loads = 0
  const count = () => {
    loads += 1
  }
  page.on('load', count)
  try {
    await story()
  } finally {
    page.off('load', count)
  }
  patientExpect(loads, 'the page was loaded anew').toBe(0)
}

/** The marks of the stations that are done, as the plant's scans told. */
export const scannedStations = ({ page, say }: Visitor): Locator =>
  page
    .getByRole('list', { name: say('order.where.title') })
    .getByRole('listitem')
    .filter({ hasText: say('order.where.done') })

/** The plant's own day: the mark on the line of dates. */
export const promisedDay = ({ page, say }: Visitor): Locator =>
  page.getByRole('figure', { name: say('order.when.label') }).getByText(say('order.when.leaves'))

export async function seesItDelivered(
  { page, locale, say }: Visitor,
  cuts: readonly CutId[] = ['suit-men'],
): Promise<void> {
  const garment = garmentNoun(cuts, locale)
  const name = say('order.headline.delivered', { count: cuts.length, garment })
  await patientExpect(page.getByRole('heading', { level: 1, name })).toBeVisible({
    timeout: 150_000,
  })
}
