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

/** Milliseconds from a click to the next paint on the configure page, on a four times slower machine. */
export async function clicksToPaint(browser: Browser, origin: string): Promise<readonly number[]> {
  const page = await browser.newPage({ viewport: { width: 412, height: 823 } })
  try {
    // The bundler gives functions their names by a helper, which the page does not have.
    await page.addInitScript('self.__name = (named) => named')
    await page.goto(origin + paths.configure('en', 'suit-men'), { waitUntil: 'networkidle' })
    await allGroupsOpen(page)
    const session = await page.context().newCDPSession(page)
    await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER })
    return await page.evaluate(clicked, CLICKS)
  } finally {
    await page.close()
  }
}

async function allGroupsOpen(page: Page): Promise<void> {
  const closed = page.locator('main h2 button[aria-expanded="false"]')
  for (let left = await closed.count(); left > 0; left--) await closed.first().click()
}

/** Runs in the page: options of one module after another, and for each the time until it is painted. */
async function clicked(wanted: number): Promise<number[]> {
  const painted = (input: HTMLInputElement) =>
    new Promise<number>((resolve) => {
      const startedMs = performance.now()
      input.click()
      // The frame's work is done when a message posted from within it arrives.
      requestAnimationFrame(() => {
        const channel = new MessageChannel()
        channel.port1.onmessage = () => resolve(performance.now() - startedMs)
        channel.port2.postMessage(null)
      })
    })
  const radios = () => [...document.querySelectorAll<HTMLInputElement>('main input[type="radio"]')]
  const names = [...new Set(radios().map(({ name }) => name))]
  const times: number[] = []
  for (let turn = 0; times.length < wanted && turn < wanted * 4; turn++) {
    const name = names[turn % names.length]
    const open = radios().filter((radio) => radio.name === name && !radio.checked)
    const input = open[turn % Math.max(1, open.length)]
    if (!input) continue
    times.push(await painted(input))
    // A person looks before the next click; what was deferred has its turn.
    await new Promise((resolve) => setTimeout(resolve, 300))
  }
  return times
}
