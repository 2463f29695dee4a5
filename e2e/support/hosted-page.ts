// The payment company's own page, as a customer uses it. In the demo it is our stateful double;
// cards and answers are the ones Stripe publishes for tests.
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'
import { pattern } from './words'

export const CARDS = {
  pays: '4242 4242 4242 4242',
  isDeclined: '4000 0000 0000 0002',
  asksTheBank: '4000 0000 0000 3155',
  failsLater: '4000 0000 0000 0341',
} as const

export async function seesThePaymentPage({ page, say }: Visitor): Promise<void> {
  await patientExpect(
    page.getByRole('heading', { level: 1, name: say('outside.heading') }),
  ).toBeVisible()
}

export async function sendsTheCard(visitor: Visitor, number: string): Promise<void> {
  const { page, locale, say } = visitor
  await seesThePaymentPage(visitor)
  await page.getByLabel(say('outside.number'), { exact: true }).fill(number)
  await page.getByLabel(say('outside.expiry'), { exact: true }).fill('12 / 34')
  await page.getByLabel(say('outside.cvc'), { exact: true }).fill('123')
  await page.getByLabel(say('outside.name'), { exact: true }).fill('A. Test')
  await page.getByRole('button', { name: pattern(locale, 'outside.pay') }).click()
}
