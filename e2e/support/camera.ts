import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import type { Locale } from '@/lib/core/shared/text'
import { type Visitor, visitorOn } from './visitor'

export type Shot = {
  readonly file: string
  readonly name: string
  readonly locale: Locale
  readonly width: number
}

export type Camera = {
  readonly visitor: Visitor
  /** Photographs the page that is open, in full length or as it stands in the window. */
  shoot(name: string, part?: 'page' | 'window'): Promise<void>
  /** Goes to an address of the shop and photographs it. */
  visit(path: string, name: string): Promise<void>
  close(): Promise<readonly Shot[]>
}

type Film = {
  readonly browser: Browser
  readonly folder: string
  readonly locale: Locale
  readonly width: 390 | 1440
}

export async function openCamera(film: Film): Promise<Camera> {
  const shots: Shot[] = []
  const { browser, folder, locale, width } = film
  const context = await browser.newContext({
    baseURL: process.env.E2E_BASE_URL ?? '',
    viewport: { width, height: width === 390 ? 844 : 900 },
    locale: locale === 'en' ? 'en-GB' : 'zh-CN',
    timezoneId: 'Europe/Berlin',
    // A still of a still: pictures that move are stopped at their first state.
    reducedMotion: 'reduce',
  })
  const visitor = visitorOn(await context.newPage(), locale)
  const shoot = async (name: string, part: 'page' | 'window' = 'page') => {
    const { page } = visitor
    const number = String(shots.length + 1).padStart(2, '0')
    const file = `${locale}-${width}-${number}-${name}.png`
    // Whatever waits further down (cloth tiles) is fetched before the shutter opens.
    await page.evaluate(async () => {
      const images = [...document.images]
      for (const image of images) image.loading = 'eager'
      await Promise.all(images.map((image) => image.decode().catch(() => undefined)))
    })
    const fullPage = part === 'page'
    // What sticks to the window belongs at its top in a long picture.
    if (fullPage) await page.evaluate(() => window.scrollTo(0, 0))
    await page.screenshot({ path: join(folder, file), fullPage, animations: 'disabled' })
    shots.push({ file, name, locale, width })
  }
  return {
    visitor,
    shoot,
    visit: async (path, name) => {
      await visitor.page.goto(path)
      await visitor.page.getByRole('heading', { level: 1 }).waitFor()
      await shoot(name)
    },
    close: async () => {
      await context.close()
      return shots
    },
  }
}
