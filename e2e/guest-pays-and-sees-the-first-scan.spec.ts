import { expect, test } from '@playwright/test'
import { FIELD_NAMES } from '@/lib/core/fit/size-fields.data'
import { goesOnToTheFit, takesTheSize } from './support/choosing'
import { promisedDay, scannedStations, withoutReloading } from './support/order-page'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'
import { pattern } from './support/words'

test('a guest buys a suit by size and sees the plant begin, without reloading', async ({
  page,
}) => {
  test.setTimeout(150_000)
  const guest = visitorOn(page)
  const { say } = guest
  await page.goto('/en')
  await expect(page.getByRole('heading', { level: 1, name: say('home.sentence') })).toBeVisible()
  const header = page.getByRole('navigation', { name: say('frame.nav.label') })
  await header.getByRole('link', { name: say('frame.nav.suits') }).click()
  await page
    .getByRole('link', { name: say('home.families.plain') })
    .first()
    .click()
  await goesOnToTheFit(guest)
  await page.getByLabel(FIELD_NAMES.jacket.en, { exact: true }).selectOption({ index: 1 })
  await takesTheSize(guest)
  await expect(page.getByRole('link', { name: say('frame.tools.bag', { count: 1 }) })).toBeVisible()

  const { number } = await paysTheBag(guest, newAddress('guest'))
  await withoutReloading(page, async () => {
    await expect(page.getByText(number).first()).toBeVisible()
    // The garment itself: a picture that a layout gave no width is there, but nobody sees it.
    await expect(page.getByRole('main').getByRole('img').first()).toBeVisible()
    await expect(promisedDay(guest)).toBeVisible({ timeout: 30_000 })
    await expect(scannedStations(guest).first()).toBeVisible({ timeout: 90_000 })
    // The person who did it signs, and the headline says where the suit lies now.
    await expect(page.getByText(pattern('en', 'order.lead.scan')).first()).toBeVisible()
  })
})
