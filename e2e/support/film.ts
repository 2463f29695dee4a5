// npm run film: the one journey and every page, photographed on a phone and on a desk, in both
// languages, numbered in the order of the walk. Somebody opens the strip and looks.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { LOCALES } from '@/lib/core/shared/text'
import { chromiumFlags } from '@/lib/start/chromium.mjs'
import { root } from '@/lib/start/databases'
import { openCamera } from './camera'
import { filmJourney } from './film-journey'
import { filmPages } from './film-pages'
import { strip } from './film-strip'

const folder = join(root, 'film')
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const browser = await chromium.launch({
  args: chromiumFlags,
  ...(process.env.CHROMIUM_PATH && { executablePath: process.env.CHROMIUM_PATH }),
})
try {
  const shots = []
  for (const locale of LOCALES) {
    for (const width of [390, 1440] as const) {
      const camera = await openCamera({ browser, folder, locale, width })
      await filmJourney(camera)
      await filmPages(camera)
      shots.push(...(await camera.close()))
    }
  }
  writeFileSync(join(folder, 'index.html'), strip(shots))
  process.stdout.write(`${shots.length} pictures: film/index.html\n`)
} finally {
  await browser.close()
}
