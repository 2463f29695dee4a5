// What every page owes to everybody, whatever it is about.
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, type Response } from '@playwright/test'
import type { Locale } from '@/lib/core/shared/text'

const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa']
const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 900 }

/** Collects what the browser complains about from now on. */
export function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('console', (message) => {
    if (message.type() === 'error') complaints.push(`${message.text()} (${page.url()})`)
  })
  page.on('pageerror', (error) => complaints.push(`${error.message} (${page.url()})`))
  return complaints
}

export function nonceOf(response: Response | null): string {
  const policy = response?.headers()['content-security-policy'] ?? ''
  const scripts = policy.split(';').find((part) => part.trim().startsWith('script-src')) ?? ''
  expect(scripts, 'scripts run only with the nonce').not.toContain('unsafe-inline')
  const nonce = /'nonce-([^']+)'/.exec(scripts)?.[1] ?? ''
  expect(nonce.length, 'a nonce in script-src').toBeGreaterThan(15)
  return nonce
}

async function findsNothing(page: Page, where: string): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze()
  const found = violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  )
  expect(found, where).toEqual([])
}

/** Looks at the page that is open: language, title, heading, axe, and room on a phone. */
export async function examine(page: Page, locale: Locale, { bothWidths = false } = {}) {
  const where = page.url()
  await expect(page.locator('html')).toHaveAttribute('lang', locale)
  await expect(page, where).toHaveTitle(/\S/)
  await expect(page.getByRole('heading', { level: 1 }), where).toHaveCount(1)
  if (locale === 'en' || bothWidths) await findsNothing(page, where)
  await page.setViewportSize(PHONE)
  const widthOf = () => page.evaluate(() => document.documentElement.scrollWidth)
  await expect.poll(widthOf, `${where} at 390 px`).toBeLessThanOrEqual(PHONE.width)
  if (locale !== 'en' || bothWidths) await findsNothing(page, `${where} at 390 px`)
  await page.setViewportSize(DESK)
}
