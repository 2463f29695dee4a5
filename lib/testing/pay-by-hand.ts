// What a person does on the hosted page, as a browser would send it.
import { openCheckout } from '@/lib/infra/payments/open-checkout'

let count = 0

/** Opens a checkout of 480.00 + 12.00 as the shop does and answers its session. */
export async function openTestCheckout(change: Partial<Parameters<typeof openCheckout>[0]> = {}) {
  count += 1
  const opened = await openCheckout({
    checkoutId: `checkout-${process.pid}-${count}`,
    lines: [
      {
        name: 'Men’s suit, <Fresco> & horn',
        description: 'size 50',
        quantity: 1,
        unitCents: 48_000,
      },
      { name: 'Delivery', quantity: 1, unitCents: 1_200 },
    ],
    currency: 'EUR',
    totalCents: 49_200,
    email: 'ada@example.com',
    locale: 'en',
    successUrl: 'https://shop.example/en/checkout/done?session={CHECKOUT_SESSION_ID}',
    cancelUrl: 'https://shop.example/en/bag',
    expiresAtMs: Date.now() + 3_600_000,
    ...change,
  })
  if (!opened.ok) throw new Error(`not opened: ${JSON.stringify(opened.error)}`)
  return opened.value
}

const form = (url: string, fields: Record<string, string>): Promise<Response> =>
  fetch(url, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })

export const payWith = (pageUrl: string, number: string): Promise<Response> =>
  form(pageUrl, { number, expiry: '12/34', cvc: '123', name: 'A. Tester' })

export const answerBankAs = (pageUrl: string, answer: 'complete' | 'fail'): Promise<Response> =>
  form(`${pageUrl}/authenticate`, { answer })
