import type { Page } from '@playwright/test'
import type { Locale } from '@/lib/core/shared/text'
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
export const newAddress = (name: string): string =>
  `${name}.${process.pid}.${Date.now()}.${(counted += 1)}@example.org`
