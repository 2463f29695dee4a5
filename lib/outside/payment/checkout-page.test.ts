import { describe, expect, test } from 'vitest'
import { openTestCheckout } from '@/lib/testing/pay-by-hand'
import { withOutsideCompanies } from '@/lib/testing/with-outside-companies'

const outsideUrl = withOutsideCompanies()

describe('what the page shows', () => {
  test('lines, total and test cards; text from outside is escaped', async () => {
    const { url } = await openTestCheckout()
    const response = await fetch(url)
    const page = await response.text()
    expect(page).toContain('Men’s suit, &lt;Fresco&gt; &amp; horn')
    expect(page).toContain('€\u00a0492')
    expect(page).toContain('4242 4242 4242 4242')
    expect(page).toContain('No card is charged here')
    const policy = response.headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'none'")
    expect(policy).toContain("form-action 'self' https://shop.example")
    expect(page).not.toContain('<script')
  })

  test('in Chinese when the shop asked for it', async () => {
    const { url } = await openTestCheckout({ locale: 'zh-CN' })
    const page = await (await fetch(url)).text()
    expect(page).toContain('<html lang="zh-CN">')
    expect(page).toContain('此处不会真正扣款')
  })

  test('fills in a published card, never another number', async () => {
    const { url } = await openTestCheckout()
    expect(await (await fetch(`${url}?card=4242424242424242`)).text()).toContain(
      'value="4242 4242 4242 4242"',
    )
    expect(await (await fetch(`${url}?card=5105105105105100`)).text()).not.toContain('5105')
  })

  test('says at every field what is wrong, and forgets the number', async () => {
    const { url } = await openTestCheckout()
    const body = new URLSearchParams({
      number: '4242424242424241',
      expiry: '01/20',
      cvc: '1',
      name: ' ',
    })
    const response = await fetch(url, { method: 'POST', body })
    expect(response.status).toBe(422)
    const page = await response.text()
    for (const field of ['number', 'expiry', 'cvc', 'name'])
      expect(page).toContain(`id="${field}-wrong"`)
    expect(page).not.toContain('4242424242424241')
  })

  test('has a way back when there is no such payment', async () => {
    const response = await fetch(`${outsideUrl()}/api/outside/payment/checkout/cs_test_nothing`)
    expect(response.status).toBe(404)
    expect(await response.text()).toContain('There is no such payment')
  })
})
