import { type Browser, chromium, type Page } from 'playwright-core'
import { paths } from '@/lib/paths'
import { chromiumFlags } from '@/lib/start/chromium.mjs'

export const openBrowser = (executablePath: string): Promise<Browser> =>
  chromium.launch({ executablePath, args: chromiumFlags })

/** Somebody who has put a suit of the proposed size into the bag: the cookie that knows her. */
export async function withASuitInTheBag(browser: Browser, origin: string): Promise<string> {
  const page = await browser.newPage()
  try {
    await page.goto(origin + paths.configure('en', 'suit-men'), { waitUntil: 'networkidle' })
    await page.locator('form:has([name="design"]) button[type="submit"]').last().click()
    await page.waitForURL('**/fit**')
    await page.waitForLoadState('networkidle')
    const take = page.locator('form:has([name="kind"], [name="jacket"]) button[type="submit"]')
    await take.last().click()
    await page.waitForURL('**/bag')
    const cookies = await page.context().cookies()
    return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  } finally {
    await page.close()
  }
}

const CLICKS = 30
const SLOWER = 4
/** A paint that is quicker is not told of by the browser. */
const SHORTEST_TOLD_MS = 16
const LONGEST_MS = 600
/** A finger stays down about as long; without it, three events in one moment count as one. */
const FINGER_DOWN_MS = 60

/** Runs in the page: how long each press took until its next paint, as the browser itself counts. */
const PRESSES = `self.presses = []
new PerformanceObserver((list) => {
  for (const { interactionId, duration } of list.getEntries()) if (interactionId) presses.push(duration)
}).observe({ type: 'event', durationThreshold: ${SHORTEST_TOLD_MS} })`

/** Milliseconds from a click to the next paint on the configure page, on a four times slower machine. */
export async function clicksToPaint(browser: Browser, origin: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  try {
    await page.addInitScript(PRESSES)
    // The page's code and its table come after its first paint.
    const table = page.waitForResponse(/\/table\?/)
    await page.goto(origin + paths.configure('en', 'suit-men'))
    await table
    await page.waitForLoadState('networkidle')
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    const times: number[] = []
    while (times.length < CLICKS) times.push(await pressed(page, times.length))
    return times
  } finally {
    await page.close()
  }
}

/** Two options, then the next closed group. */
async function pressed(page: Page, turn: number): Promise<number> {
  const groups = page.locator('main h2 button[aria-expanded="false"]')
  const options = page.locator('main label:has(input[type="radio"]:not(:checked)):visible')
  const targets = turn % 3 === 2 ? groups : options
  await targets.nth(turn % (await targets.count())).click({ delay: FINGER_DOWN_MS })
  const told = await page.evaluate<number[]>(
    `new Promise((resolve) => setTimeout(() => resolve(presses.splice(0)), ${LONGEST_MS}))`,
  )
  return Math.max(SHORTEST_TOLD_MS, ...told)
}
