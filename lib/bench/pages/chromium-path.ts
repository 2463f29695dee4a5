import { environmentWith } from '@/lib/infra/env'
import { findChromium } from '@/lib/start/chromium.mjs'

/** The browser that the tests use too. */
export const chromiumPath = (): Promise<string | undefined> =>
  findChromium({ root: process.cwd(), env: environmentWith({}) })
