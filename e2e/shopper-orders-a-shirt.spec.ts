// A shirt from the header to the door: its own size, its own stations, its own words.
import { expect, test } from '@playwright/test'
import { FIELD_NAMES } from '@/lib/core/fit/size-fields.data'
import { garmentNoun } from '@/lib/core/garment/garment-noun'
import { goesOnToTheFit, takesTheSize } from './support/choosing'
import { scannedStations, seesItDelivered } from './support/order-page'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'

test('a shopper finds shirts in the header, orders one by collar and sleeve, and gets it', async ({
  page,
}) => {
  test.setTimeout(240_000)
  const shopper = visitorOn(page)
  const { say } = shopper

  await page.goto('/en')
  const header = page.getByRole('navigation', { name: say('frame.nav.label') })
  await header.getByRole('link', { name: say('frame.nav.shirts') }).click()
  await expect(
    page.getByRole('heading', { level: 1, name: say('home.families.shirts.title') }),
  ).toBeVisible()
  const mens = page
    .getByRole('region', { name: say('home.families.names.shirt-men'), exact: true })
    .getByRole('link', { name: 'Campus', exact: true })
  await mens.click()

  await goesOnToTheFit(shopper)
  // The chart is the men's: by collar, and no jacket is asked for.
  const collar = page.getByLabel(FIELD_NAMES.collarMm.en, { exact: true })
  await collar.selectOption({ label: '41\u00a0cm' })
  await page
    .getByLabel(FIELD_NAMES.sleeveMm.en, { exact: true })
    .selectOption({ label: '66\u00a0cm' })
  await expect(page.getByLabel(FIELD_NAMES.jacket.en, { exact: true })).toHaveCount(0)
  await takesTheSize(shopper)
  await expect(page.getByText('Collar 41\u00a0cm, sleeve 66\u00a0cm')).toBeVisible()
  await expect(page.getByText("Men's shirt").first()).toBeVisible()

  await paysTheBag(shopper, newAddress('shirt'))
  await expect(scannedStations(shopper).first()).toBeVisible({ timeout: 90_000 })
  await expect(page.getByText(garmentNoun(['shirt'], 'en')).first()).toBeVisible()
  await seesItDelivered(shopper, ['shirt'])
})
