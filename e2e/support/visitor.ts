import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { type Say, wordsOf } from './words'

/** Somebody in front of a browser, and the language she reads. Every story has people of its own. */
export type Visitor = { readonly page: Page; readonly locale: Locale; readonly say: Say }

export const visitorOn = (page: Page, locale: Locale = 'en'): Visitor => ({
  page,
  locale,
  say: wordsOf(locale),
})

let counted = 0

/** An address nobody else in this run has; stories share one shop and must not meet. */
export function newAddress(name: string): string {
  counted += 1
  return `${name}.${process.pid}.${Date.now()}.${counted}@example.org`
}

/** Becomes a person of the demonstration, from the page where they all are. */
export async function becomes({ page, locale, say }: Visitor, name: string): Promise<void> {
  await page.goto(paths.visit(locale))
  await page.getByRole('button', { name: say('identity.visit.submit', { name }) }).click()
  // Before and after another visit the frame looks alike: only the address says that it has begun.
  await page.waitForURL((url) => url.pathname !== paths.visit(locale))
  await page.getByRole('button', { name: say('identity.demo.return') }).waitFor()
}
