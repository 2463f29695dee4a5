import { expect, test } from '@playwright/test'
import { LOCALES } from '@/lib/core/shared/text'
import { PAGES } from '@/lib/paths'
import { complaintsOf, examine, nonceOf } from './support/examine'
import { visitorOn } from './support/visitor'

for (const pathOf of PAGES) {
  test(`${pathOf('en')} can be read by everybody, in both languages`, async ({ page }) => {
    const complaints = complaintsOf(page)
    const nonces: string[] = []
    for (const locale of LOCALES) {
      const response = await page.goto(pathOf(locale))
      expect(response?.status(), pathOf(locale)).toBe(200)
      nonces.push(nonceOf(response))
      await examine(page, locale)
    }
    expect(new Set(nonces).size, 'every answer has a nonce of its own').toBe(nonces.length)
    expect(complaints).toEqual([])
  })
}

for (const locale of LOCALES) {
  test(`no link of the header and the footer is dead (${locale})`, async ({ page, request }) => {
    const { say } = visitorOn(page, locale)
    await page.goto(locale === 'en' ? '/en' : '/zh')
    const links = [
      ...(await page.getByRole('banner').getByRole('link').all()),
      ...(await page.getByRole('contentinfo').getByRole('link').all()),
    ]
    expect(links.length).toBeGreaterThan(15)
    for (const link of links) {
      const href = (await link.getAttribute('href')) ?? ''
      expect((await request.get(href)).status(), href).toBe(200)
    }
    const lens = page.getByRole('contentinfo').getByRole('button')
    await lens.click()
    await expect(lens).toHaveText(say('frame.footer.hideLens'))
  })
}
