// An account as a person makes and uses it: forms, and letters read in the mailbox page.
import type { Page } from '@playwright/test'
import { paths } from '@/lib/paths'
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'

export const PASSWORD = 'a grey suit in the rain'

export async function makesAnAccount(
  { page, locale, say }: Visitor,
  { name, email }: { readonly name: string; readonly email: string },
): Promise<void> {
  await page.goto(paths.signUp(locale))
  await page.getByLabel(say('identity.fields.name'), { exact: true }).fill(name)
  await page.getByLabel(say('identity.fields.email'), { exact: true }).fill(email)
  await page.getByLabel(say('identity.fields.password'), { exact: true }).fill(PASSWORD)
  await page.getByRole('button', { name: say('identity.signUp.submit') }).click()
  await patientExpect(page.getByText(say('identity.signUp.done'))).toBeVisible()
}

export async function signsIn(
  { page, locale, say }: Visitor,
  { email, password = PASSWORD }: { readonly email: string; readonly password?: string },
): Promise<void> {
  await page.goto(paths.signIn(locale))
  await page.getByLabel(say('identity.fields.email'), { exact: true }).fill(email)
  await page.getByLabel(say('identity.fields.password'), { exact: true }).fill(password)
  await page.getByRole('button', { name: say('identity.signIn.submit') }).click()
}

/** Opens the mailbox, finds the newest letter with this subject and follows its link. */
export async function followsTheLetter(
  { page, locale, say }: Visitor,
  { to, subject, link = /http|^\// }: { to: string; subject: string; link?: RegExp },
): Promise<void> {
  const letters = letterIn(page, subject)
  await patientExpect(async () => {
    await page.goto(paths.mailbox(locale))
    await page.getByLabel(say('identity.mailbox.filter')).fill(to)
    await page.getByRole('button', { name: say('identity.mailbox.show'), exact: true }).click()
    await patientExpect(letters.first()).toBeVisible({ timeout: 2_000 })
  }).toPass()
  await letters.first().getByRole('link', { name: link }).first().click()
}

const letterIn = (page: Page, subject: string) =>
  page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: subject, exact: true }) })

/** A new account whose address is confirmed, signed in. */
export async function keepsAnAccount(
  visitor: Visitor,
  person: { readonly name: string; readonly email: string },
): Promise<void> {
  const { page, say } = visitor
  await makesAnAccount(visitor, person)
  const subject = say('identity.letters.confirmEmail.subject')
  await followsTheLetter(visitor, { to: person.email, subject })
  await page.getByRole('button', { name: say('identity.confirm.submit') }).click()
  await patientExpect(
    page.getByRole('heading', { name: say('identity.confirm.doneTitle') }),
  ).toBeVisible()
  await signsIn(visitor, person)
  await patientExpect(page.getByRole('link', { name: person.name })).toBeVisible()
}
