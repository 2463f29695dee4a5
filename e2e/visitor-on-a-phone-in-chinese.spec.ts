// The one journey of the product, as far as it exists: on a phone, in Chinese, without an account.
import { expect, type Page, test } from '@playwright/test'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf } from '@/lib/core/garment/families'
import { goesOnToTheFit, opensTheGroup, takesTheSize } from './support/choosing'
import {
  promisedDay,
  scannedStations,
  seesItDelivered,
  withoutReloading,
} from './support/order-page'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'
import { pattern } from './support/words'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, locale: 'zh-CN' })

const ZH = 'zh-CN'
const catalogue = catalogueOf('suit-women')

/** A look whose front does not go with a shawl lapel, so that wanting one meets a repair. */
function lookToTake(shown: readonly string[]) {
  const look = catalogue.looks.find(
    (each) =>
      shown.some((text) => text.includes(each.name[ZH])) &&
      each.options.lapel !== 'shawl' &&
      each.options.front !== 'single-1',
  )
  if (!look) throw new Error(`No look with two buttons is shown: ${shown.join(', ')}`)
  return look
}

const moduleName = (moduleId: string) =>
  catalogue.modules.find(({ id }) => id === moduleId)?.name[ZH] ?? ''

const optionName = (from: Catalogue, moduleId: string, optionId: string) =>
  from.modules.find(({ id }) => id === moduleId)?.options.find(({ id }) => id === optionId)?.name[
    ZH
  ] ?? ''

const choice = (page: Page, moduleId: string, optionId: string) =>
  page
    .getByRole('group', { name: moduleName(moduleId), exact: true })
    .getByRole('radio', { name: new RegExp(`^${optionName(catalogue, moduleId, optionId)}`) })

test('from an occasion to a delivered suit', async ({ page }) => {
  test.setTimeout(300_000)
  const visitor = visitorOn(page, ZH)
  const { say } = visitor
  await page.goto('/zh')
  await page.getByLabel(say('home.fields.occasion')).selectOption('wedding')
  await page.getByRole('button', { name: say('home.start') }).tap()
  await expect(page).toHaveURL(/\/zh\/occasion\?/)
  const tiles = page.getByRole('main').getByRole('link')
  await expect(tiles.first()).toBeVisible()
  const look = lookToTake(await tiles.allTextContents())
  await page.getByRole('link', { name: look.name[ZH] }).first().tap()

  const take = page.getByRole('button', { name: pattern(ZH, 'configure.client.repair.take') })
  await opensTheGroup(visitor, catalogue, 'lapel')
  await choice(page, 'lapel', 'shawl').tap()
  await expect(take).toBeVisible()
  await take.tap()
  await expect(choice(page, 'lapel', 'shawl')).toBeChecked()
  await expect(choice(page, 'front', 'single-1')).toBeChecked()

  await goesOnToTheFit(visitor)
  await page.getByText(say('fit.client.help')).tap()
  await page.getByRole('textbox', { name: say('fit.client.height') }).fill('168')
  await page.getByRole('textbox', { name: say('fit.client.weight') }).fill('60')
  await page.getByRole('button', { name: say('fit.client.ask') }).tap()
  await page.getByRole('button', { name: say('fit.client.use') }).tap()
  await takesTheSize(visitor)
  await expect(page.getByText(optionName(catalogue, 'lapel', 'shawl'))).toBeVisible()

  await paysTheBag(visitor, newAddress('linwen'))
  await withoutReloading(page, async () => {
    await expect(promisedDay(visitor)).toBeVisible({ timeout: 30_000 })
    await expect(scannedStations(visitor).first()).toBeVisible({ timeout: 90_000 })
    await seesItDelivered(visitor)
  })
})
