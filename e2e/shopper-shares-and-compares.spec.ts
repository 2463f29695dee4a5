import { expect, test } from '@playwright/test'
import { catalogueOf } from '@/lib/core/garment/families'
import { paths } from '@/lib/paths'
import { goesOnToTheFit, opensTheGroup, putsASuitInTheBag } from './support/choosing'
import { patientExpect } from './support/patient-expect'
import { paysTheBag } from './support/paying'
import { newAddress, type Visitor, visitorOn } from './support/visitor'
import { pattern } from './support/words'

const catalogue = catalogueOf('suit-men')

const nameOf = (moduleId: string, optionId?: string): string => {
  const module = catalogue.modules.find(({ id }) => id === moduleId)
  const option = module?.options.find(({ id }) => id === optionId)
  return (optionId ? option?.name.en : module?.name.en) ?? ''
}

/** A look of the house, kept by going on to its fit. */
async function keepsALook(visitor: Visitor, look: string): Promise<void> {
  await visitor.page.goto(paths.configure('en', 'suit-men', { look }))
  await goesOnToTheFit(visitor)
}

/** The page of the design that was changed last. */
async function opensTheNewest({ page, say }: Visitor): Promise<void> {
  await page.goto(paths.designs('en'))
  const shelf = page.getByRole('list', { name: say('designs.title') })
  await shelf
    .getByRole('link', { name: pattern('en', 'designs.openOf') })
    .first()
    .click()
  const title = page.getByRole('heading', { level: 2, name: say('designs.one.versions.title') })
  await patientExpect(title).toBeVisible()
}

async function names({ page, say }: Visitor, name: string): Promise<void> {
  await page.getByLabel(say('designs.one.name.field')).fill(name)
  await page.getByRole('button', { name: say('designs.one.name.keep') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name })).toBeVisible()
}

test('a design is named, changed, and gone back to', async ({ page }) => {
  const shopper = visitorOn(page)
  const { say } = shopper
  const [look] = catalogue.looks
  await keepsALook(shopper, look?.id ?? '')
  await opensTheNewest(shopper)
  await names(shopper, 'As I first wanted it')

  await page.getByRole('link', { name: say('designs.one.go') }).click()
  await opensTheGroup(shopper, catalogue, 'stitching')
  const other = look?.options.stitching === 'pick' ? 'none' : 'pick'
  await page
    .getByRole('group', { name: nameOf('stitching'), exact: true })
    .getByRole('radio', { name: new RegExp(`^${nameOf('stitching', other)}`) })
    .click()
  await goesOnToTheFit(shopper)

  await opensTheNewest(shopper)
  const versions = page.getByRole('list', { name: say('designs.one.versions.title') })
  await expect(versions.getByText(`${nameOf('stitching')}:`)).toBeVisible()
  await page
    .getByRole('button', { name: say('designs.one.versions.goBackOf', { version: 1 }) })
    .click()
  await patientExpect(
    page.getByText(say('designs.one.versions.back', { from: 1, version: 3 })),
  ).toBeVisible()
  await expect(versions.getByRole('listitem')).toHaveCount(3)
})

test('a link shows the garment and nothing of its owner, until it is withdrawn', async ({
  browser,
  page,
}) => {
  const owner = visitorOn(page)
  const { say } = owner
  await keepsALook(owner, catalogue.looks[1]?.id ?? '')
  await opensTheNewest(owner)
  await names(owner, 'Between us')
  await page.getByLabel(say('designs.one.share.heading')).fill('For the registry office')
  await page.getByRole('button', { name: say('designs.one.share.make') }).click()
  const link = page.getByRole('textbox', {
    name: say('designs.one.share.linkNamed', { version: 1, title: 'For the registry office' }),
  })
  await patientExpect(link).toBeVisible()
  const address = new URL(await link.inputValue()).pathname

  const friend = visitorOn(await (await browser.newContext()).newPage())
  await friend.page.goto(address)
  await expect(
    friend.page.getByRole('heading', { level: 1, name: 'For the registry office' }),
  ).toBeVisible()
  await expect(friend.page.getByText('Between us')).toHaveCount(0)
  await expect(friend.page.locator('meta[name=robots]')).toHaveAttribute('content', /noindex/)
  const image = await friend.page.locator('meta[property="og:image"]').getAttribute('content')
  expect(
    (
      await friend.page.request.get(new URL(image ?? '').pathname + new URL(image ?? '').search)
    ).status(),
  ).toBe(200)
  await friend.page.getByRole('button', { name: say('designs.shared.mine') }).click()
  await patientExpect(friend.page).toHaveURL(/\/configure\/suit-men\?design=/)
  await friend.page.goto(paths.designs('en'))
  await expect(
    friend.page.getByRole('link', { name: /^For the registry office/ }).first(),
  ).toBeVisible()

  await page.getByRole('button', { name: pattern('en', 'designs.one.share.withdrawOf') }).click()
  await patientExpect(page.getByText(say('designs.one.share.done'))).toBeVisible()
  const answer = await friend.page.goto(address)
  expect(answer?.status()).toBe(404)
  await expect(
    friend.page.getByRole('heading', { level: 1, name: say('designs.shared.notFound') }),
  ).toBeVisible()
})

test('two designs are compared on a phone by what differs', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 })
  const shopper = visitorOn(page)
  const { say } = shopper
  const [first, second] = catalogue.looks
  await keepsALook(shopper, first?.id ?? '')
  await keepsALook(shopper, second?.id ?? '')
  await page.goto(paths.designs('en'))
  for (const box of await page.getByRole('checkbox').all()) await box.check()
  await page.getByRole('button', { name: say('designs.compare'), exact: true }).click()
  const table = page.getByRole('table', { name: say('designs.comparison.table') })
  await patientExpect(table).toBeVisible()
  await expect(table.getByRole('columnheader')).toHaveCount(2)
  const same = catalogue.modules.find(
    ({ id }) => id !== 'cloth' && first?.options[id] === second?.options[id],
  )
  const differs = catalogue.modules.find(
    ({ id }) => id !== 'cloth' && first?.options[id] !== second?.options[id],
  )
  await expect(table.getByText(differs?.name.en ?? '', { exact: true })).toBeVisible()
  await expect(table.getByText(same?.name.en ?? '', { exact: true })).toHaveCount(0)
  const isSideways = await page.evaluate(
    () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
  )
  expect(isSideways).toBe(false)
})

test('an order is repeated with one tap when nothing has changed, also before any code has come', async ({
  page,
}) => {
  test.setTimeout(150_000)
  const shopper = visitorOn(page)
  const { say } = shopper
  await putsASuitInTheBag(shopper)
  await paysTheBag(shopper, newAddress('again'))
  await page.route('**/_next/static/chunks/*.js', (route) => route.abort())
  await page.reload()
  await page.getByRole('button', { name: say('order.again.button'), exact: true }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
  await expect(page.getByRole('link', { name: say('frame.tools.bag', { count: 1 }) })).toBeVisible()
})
