import { expect, test } from '@playwright/test'
import { machinePaths, paths } from '@/lib/paths'
import { putsASuitInTheBag } from './support/choosing'
import { seesThePaymentPage } from './support/hosted-page'
import { fillsInTheCheckout, goesToThePaymentPage, paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'
import { pattern } from './support/words'

test('a bag altered in another tab is never charged silently', async ({ page, context }) => {
  const guest = visitorOn(page)
  await putsASuitInTheBag(guest)
  await fillsInTheCheckout(guest, newAddress('two-tabs'))
  const other = await context.newPage()
  await other.goto(paths.bag('en'))
  await other.getByRole('button', { name: pattern('en', 'bag.quantity.moreOf') }).click()
  await expect(other.getByText(pattern('en', 'bag.quantity.each'))).toBeVisible()

  await goesToThePaymentPage(guest)
  await expect(page.getByText(pattern('en', 'checkout.refused.price-changed'))).toBeVisible()
  await page.getByRole('button', { name: pattern('en', 'checkout.accept') }).click()
  await seesThePaymentPage(guest)
})

test('an address that cannot be written on a parcel names each field', async ({ page }) => {
  const guest = visitorOn(page)
  const { say } = guest
  await putsASuitInTheBag(guest)
  await page.goto(`${paths.checkout('en')}?country=AQ`)
  // Where no parcel goes, no such country can be chosen.
  const country = page.getByLabel(say('checkout.where.country'))
  await expect(country.getByRole('option', { name: 'Antarctica' })).toHaveCount(0)
  await page.getByLabel(say('checkout.contact.email'), { exact: true }).fill('nobody')
  await page.getByLabel(say('checkout.address.postalCode'), { exact: true }).fill('1234')
  await goesToThePaymentPage(guest)
  for (const key of ['email', 'postalCode', 'missing.line1', 'missing.city'] as const)
    await expect(page.getByRole('link', { name: say(`checkout.errors.${key}`) })).toBeVisible()
})

test('the number of a stranger’s order opens nothing', async ({ page, browser }) => {
  const guest = visitorOn(page)
  await putsASuitInTheBag(guest)
  const { number } = await paysTheBag(guest, newAddress('private'))
  const stranger = await (await browser.newContext()).newPage()
  for (const asked of [number, 'MO-1999-00001']) {
    await stranger.goto(paths.order('en', asked))
    const title = guest.say('order.unknown.title')
    await expect(stranger.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})

test('a link that was used or invented opens nothing, and says so', async ({ page }) => {
  const { say } = visitorOn(page)
  const invented = 'x'.repeat(43)
  for (const [path, title] of [
    [paths.confirmEmail('en', invented), say('identity.confirm.badTitle')],
    [paths.resetPassword('en', invented), say('identity.reset.badTitle')],
    [paths.claim('en', invented), say('identity.claim.badTitle')],
  ] as const) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible()
  }
})

test('an address that leads nowhere says so, in both languages', async ({ page }) => {
  for (const locale of ['en', 'zh-CN'] as const) {
    const { say } = visitorOn(page, locale)
    for (const path of [`${paths.home(locale)}/no/such/page`, `${paths.suits(locale)}/cape`]) {
      const response = await page.goto(path)
      expect(response?.status()).toBe(404)
      await expect(page.getByRole('heading', { name: say('errors.notFound.title') })).toBeVisible()
      await expect(page.getByRole('link', { name: say('errors.home') })).toBeVisible()
    }
  }
})

test('a machine whose signature is wrong is turned away', async ({ request }) => {
  const data = JSON.stringify({ id: 'evt_invented', type: 'checkout.session.completed' })
  const headers = {
    'content-type': 'application/json',
    'stripe-signature': `t=${Math.floor(Date.now() / 1000)},v1=${'0'.repeat(64)}`,
    'webhook-id': 'msg_invented',
    'webhook-timestamp': String(Math.floor(Date.now() / 1000)),
    'webhook-signature': 'v1,aW52ZW50ZWQ=',
  }
  const { stripeHook, factoryHook, carrierHook } = machinePaths
  for (const hook of [stripeHook, factoryHook, carrierHook])
    expect((await request.post(hook, { data, headers })).status(), hook).toBe(400)
})

test('a plant that fails twice and one that answers late lose nothing', async ({ page }) => {
  test.setTimeout(150_000)
  const guest = visitorOn(page)
  await putsASuitInTheBag(guest, { cloth: 'fault-500' })
  await paysTheBag(guest, newAddress('patient'))
  const accepted = guest.say('order.when.leaves')
  await expect(page.getByText(accepted, { exact: true }).first()).toBeVisible({ timeout: 90_000 })
})
