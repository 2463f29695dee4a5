import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { putsASuitInTheBag } from './support/choosing'
import { CARDS, seesThePaymentPage, sendsTheCard } from './support/hosted-page'
import { fillsInTheCheckout, goesToThePaymentPage, seesTheOrder } from './support/paying'
import { newAddress, type Visitor, visitorOn } from './support/visitor'

async function reachesThePaymentPage(guest: Visitor): Promise<void> {
  await putsASuitInTheBag(guest)
  await fillsInTheCheckout(guest, newAddress('guest'))
  await goesToThePaymentPage(guest)
}

test('a declined card costs nothing, and another one pays', async ({ page }) => {
  const guest = visitorOn(page)
  await reachesThePaymentPage(guest)
  await sendsTheCard(guest, CARDS.isDeclined)
  await expect(page.getByText(guest.say('outside.genericDecline'))).toBeVisible()
  await sendsTheCard(guest, CARDS.pays)
  await seesTheOrder(guest)
  await page.goto(paths.bag('en'))
  await expect(page.getByRole('heading', { name: guest.say('bag.empty.title') })).toBeVisible()
})

test('a bank that asks is answered, first no and then yes', async ({ page }) => {
  const guest = visitorOn(page)
  const { say } = guest
  await reachesThePaymentPage(guest)
  await sendsTheCard(guest, CARDS.asksTheBank)
  await expect(page.getByRole('heading', { name: say('outside.askTitle') })).toBeVisible()
  await page.getByRole('button', { name: say('outside.askFail') }).click()
  await expect(page.getByText(say('outside.authenticationFailed'))).toBeVisible()
  await sendsTheCard(guest, CARDS.asksTheBank)
  await page.getByRole('button', { name: say('outside.askConfirm') }).click()
  await seesTheOrder(guest)
})

test('going back without paying keeps the bag', async ({ page }) => {
  const guest = visitorOn(page)
  const { say } = guest
  await reachesThePaymentPage(guest)
  await seesThePaymentPage(guest)
  await page
    .getByRole('link', { name: say('outside.cancel', { merchant: 'Market of One' }) })
    .click()
  await expect(page).toHaveURL(new RegExp(`${paths.checkout('en')}`))
  await page.goto(paths.bag('en'))
  await expect(page.getByRole('heading', { name: say('bag.title') })).toBeVisible()
  await expect(page.getByRole('list', { name: say('bag.list') }).getByRole('listitem')).toHaveCount(
    1,
  )
})
