// From the bag to the order page.
import { paths } from '@/lib/paths'
import { CARDS, sendsTheCard } from './hosted-page'
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'
import { pattern } from './words'

type Fields = Readonly<Record<string, string>>

/** Label → what is written, in the country the shop proposes to readers of the language. */
export function addressOf({ locale, say }: Visitor): Fields {
  if (locale === 'en')
    return {
      [say('checkout.address.name')]: 'Anna Probst',
      [say('checkout.address.line1')]: 'Lindenweg 7',
      [say('checkout.address.postalCode')]: '10117',
      [say('checkout.address.city')]: 'Berlin',
    }
  const chinese = 'checkout.address.ofCountry.CN'
  return {
    [say(`${chinese}.province`)]: '江苏省',
    [say(`${chinese}.city`)]: '苏州市',
    [say(`${chinese}.district`)]: '姑苏区',
    [say(`${chinese}.line1`)]: '平江路 12 号',
    [say(`${chinese}.name`)]: '林文',
    [say('checkout.address.phone')]: '13800000000',
  }
}

export async function fillsInTheCheckout(visitor: Visitor, email: string): Promise<void> {
  const { page, locale, say } = visitor
  await page.goto(paths.checkout(locale))
  await page.getByLabel(say('checkout.contact.email'), { exact: true }).fill(email)
  for (const [label, text] of Object.entries(addressOf(visitor)))
    await page.getByLabel(label, { exact: true }).fill(text)
}

export async function goesToThePaymentPage({ page, locale }: Visitor): Promise<void> {
  await page.getByRole('button', { name: pattern(locale, 'checkout.pay') }).click()
}

/** Answers the order's number and the address of its page, which is a key for a guest. */
export async function seesTheOrder({ page }: Visitor): Promise<{ number: string; url: string }> {
  await patientExpect(page).toHaveURL(/\/orders\/MO-/, { timeout: 30_000 })
  const number = /\/orders\/(MO-[^/?]+)/.exec(page.url())?.[1] ?? ''
  await patientExpect(page.getByRole('heading', { level: 1 })).toBeVisible()
  return { number, url: page.url() }
}

/** Everything after the bag, with the card that pays. */
export async function paysTheBag(
  visitor: Visitor,
  email: string,
): Promise<{ number: string; url: string }> {
  await fillsInTheCheckout(visitor, email)
  await goesToThePaymentPage(visitor)
  await sendsTheCard(visitor, CARDS.pays)
  return seesTheOrder(visitor)
}
