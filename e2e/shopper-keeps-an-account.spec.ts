import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { followsTheLetter, keepsAnAccount, PASSWORD, signsIn } from './support/account'
import { putsASuitInTheBag } from './support/choosing'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'

test('a forgotten password is reset by letter, and every session ends', async ({
  browser,
  page,
}) => {
  const shopper = visitorOn(page)
  const { say } = shopper
  const person = { name: 'Nora Blum', email: newAddress('nora') }
  await keepsAnAccount(shopper, person)

  const phone = visitorOn(await (await browser.newContext()).newPage())
  await phone.page.goto(paths.signIn('en'))
  await phone.page.getByRole('link', { name: say('identity.signIn.forgotten') }).click()
  await expect(
    phone.page.getByRole('heading', { name: say('identity.forgotten.title') }),
  ).toBeVisible()
  await phone.page.getByLabel(say('identity.fields.email'), { exact: true }).fill(person.email)
  await phone.page.getByRole('button', { name: say('identity.forgotten.submit') }).click()
  await expect(phone.page.getByText(say('identity.forgotten.done'))).toBeVisible()
  const subject = say('identity.letters.resetPassword.subject')
  await followsTheLetter(phone, { to: person.email, subject })
  const password = 'a navy suit in the snow'
  await phone.page.getByLabel(say('identity.fields.newPassword'), { exact: true }).fill(password)
  await phone.page.getByRole('button', { name: say('identity.reset.submit') }).click()
  await expect(
    phone.page.getByRole('heading', { name: say('identity.reset.doneTitle') }),
  ).toBeVisible()

  await page.goto(paths.account('en'))
  await expect(page.getByRole('heading', { name: say('account.signedOutTitle') })).toBeVisible()
  await signsIn(shopper, { ...person, password: PASSWORD })
  await expect(
    page.getByRole('alert').filter({ hasText: say('identity.refused.wrong-credentials') }),
  ).toBeVisible()
  await signsIn(shopper, { ...person, password })
  await expect(page.getByRole('link', { name: person.name })).toBeVisible()
})

test('signing out everywhere signs out the other browser too', async ({ browser, page }) => {
  const laptop = visitorOn(page)
  const { say } = laptop
  const person = { name: 'Emil Sand', email: newAddress('emil') }
  await keepsAnAccount(laptop, person)
  const phone = visitorOn(await (await browser.newContext()).newPage())
  await signsIn(phone, person)
  await expect(phone.page.getByRole('link', { name: person.name })).toBeVisible()

  await page.goto(paths.account('en'))
  await page.getByRole('button', { name: say('account.sessions.everywhere') }).click()
  await expect(page.getByRole('link', { name: say('frame.tools.signIn') })).toBeVisible()
  await phone.page.goto(paths.account('en'))
  await expect(
    phone.page.getByRole('heading', { name: say('account.signedOutTitle') }),
  ).toBeVisible()
})

test('a new address counts once its own mailbox has confirmed it', async ({ page }) => {
  const shopper = visitorOn(page)
  const { say } = shopper
  const person = { name: 'Ida Stern', email: newAddress('ida') }
  await keepsAnAccount(shopper, person)

  const newEmail = newAddress('ida.new')
  await page.goto(paths.account('en'))
  const form = page.getByRole('region', { name: say('account.email.title'), exact: true })
  await form.getByLabel(say('account.email.new')).fill(newEmail)
  await form.getByLabel(say('account.email.password')).fill(PASSWORD)
  await form.getByRole('button', { name: say('account.email.submit') }).click()
  await expect(page.getByText(say('account.email.done'))).toBeVisible()
  await page.reload()
  await expect(page.getByText(person.email)).toBeVisible()

  const subject = say('identity.letters.changeEmail.subject')
  await followsTheLetter(shopper, { to: newEmail, subject })
  await page.getByRole('button', { name: say('identity.confirm.submit') }).click()
  await expect(page.getByRole('heading', { name: say('identity.confirm.doneTitle') })).toBeVisible()
  await page.goto(paths.account('en'))
  await expect(page.getByText(newEmail)).toBeVisible()
})

test('an order paid as a guest moves into the account by the link in its letter', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000)
  const guest = visitorOn(page)
  const { say } = guest
  const person = { name: 'Rosa Lenz', email: newAddress('rosa') }
  await putsASuitInTheBag(guest)
  const { number } = await paysTheBag(guest, person.email)

  const shopper = visitorOn(await (await browser.newContext()).newPage())
  await keepsAnAccount(shopper, person)
  const subject = say('letters.confirmation.subject', { number })
  await followsTheLetter(shopper, { to: person.email, subject, link: /claim/ })
  await shopper.page.getByRole('button', { name: say('identity.claim.submit') }).click()
  await expect(shopper.page).toHaveURL(paths.order('en', number))
  await shopper.page.goto(paths.account('en'))
  await shopper.page.getByRole('link', { name: number }).click()
  await expect(shopper.page.getByRole('heading', { name: say('order.thread.title') })).toBeVisible()
})
