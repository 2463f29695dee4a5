// What the order page tells while the garment is made.
import { expect, type Locator, type Page } from '@playwright/test'
import type { Visitor } from './visitor'

/** Runs a piece of a story and fails if the page was loaded anew meanwhile. */
export async function withoutReloading(page: Page, story: () => Promise<void>): Promise<void> {
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
  expect(loads, 'the page was loaded anew').toBe(0)
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

export async function seesItDelivered({ page, say }: Visitor, garments = 1): Promise<void> {
  const name = say('order.headline.delivered', { count: garments })
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible({ timeout: 150_000 })
}
