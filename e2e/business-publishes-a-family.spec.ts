import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { documentedFamily } from '@/lib/testing/documented-family'
import { PEOPLE } from '@/prisma/seed/people.data'
import { goesOnToTheFit, takesTheSize } from './support/choosing'
import { examine } from './support/examine'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'

test('a manager publishes the family of the handbook, and a shopper orders it', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000)
  const shopper = visitorOn(page)
  const { say } = shopper
  const { text, catalogue } = documentedFamily()
  const { id: family, version } = catalogue
  const name = catalogue.name.en

  const missing = await page.goto(paths.configure('en', family))
  expect(missing?.status()).toBe(404)

  const desk = await (await browser.newContext()).newPage()
  await desk.goto(paths.businessCatalogue('en'))
  await expect(desk.getByText(say('business.catalogue.closed'))).toBeVisible()
  await desk.goto(paths.home('en'))
  await desk.getByRole('link', { name: say('identity.demo.be') }).click()
  const { name: manager } = PEOPLE.ineBakker
  await desk.getByRole('button', { name: say('identity.visit.submit', { name: manager }) }).click()
  const role = say('identity.roles.manager')
  await expect(desk.getByText(say('identity.demo.youRole', { name: manager, role }))).toBeVisible()
  await desk.goto(paths.businessCatalogue('en'))

  const field = desk.getByLabel(say('business.catalogue.client.text'))
  const check = desk.getByRole('button', { name: say('business.catalogue.client.check') })
  const publish = desk.getByRole('button', {
    name: say('business.catalogue.client.publish', { family, version }),
  })
  await field.fill('{\n  "format": "market-of-one/catalogue@1",\n  oops\n}')
  await check.click()
  await expect(desk.getByText(/line 3/)).toBeVisible()
  await expect(publish).toBeHidden()

  await desk.getByLabel(say('business.catalogue.client.file')).setInputFiles({
    name: `${family}.json`,
    mimeType: 'application/json',
    buffer: Buffer.from(text.replace(`"currency": "EUR"`, `"currency": "USD"`)),
  })
  await check.click()
  await expect(desk.getByRole('cell', { name: '/currency' })).toBeVisible()
  await expect(publish).toBeHidden()
  await examine(desk, 'en')

  await field.fill(text)
  await check.click()
  await publish.click()
  const open = desk.getByRole('link', { name: say('business.catalogue.client.open', { name }) })
  await expect(open).toBeVisible()
  const row = desk.getByRole('row').filter({ hasText: family })
  await expect(row.getByText(manager)).toBeVisible()
  const download = desk.waitForEvent('download')
  await row.getByRole('link', { name: /JSON/ }).click()
  expect((await download).suggestedFilename()).toContain(family)

  await page.goto(paths.configure('en', family))
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await goesOnToTheFit(shopper)
  await takesTheSize(shopper)
  await expect(page.getByText(name).first()).toBeVisible()
  await paysTheBag(shopper, newAddress('dinner'))
  await expect(page.getByText(name).first()).toBeVisible()
})
