import { expect, type Page, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { putsASuitInTheBag } from './support/choosing'
import { visitorOn } from './support/visitor'

// A phone of the middle class; what is measured here does not depend on how fast this machine is.
test.use({ viewport: { width: 412, height: 823 } })

const KIB = 1024
const MOST_MARKUP_KIB = 20
/** A face that comes late may move a word by a pixel or two; below this Lighthouse says 0. */
const MOST_SHIFT = 0.0005

type Weight = { script: number; markup: number; shift: number }

/** Opens a page anew and weighs what came over the line for it, packed, until it was quiet. */
async function weighs(page: Page, address: string): Promise<Weight> {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.setCacheDisabled', { cacheDisabled: true })
  // At the worst our faces come when everything stands there already.
  await page.route('**/*.woff2', async (route) => {
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length)
    await route.continue()
  })
  const sent: Promise<{ kind: string; bytes: number }>[] = []
  page.on('requestfinished', (request) => {
    const kind = request.resourceType()
    sent.push(request.sizes().then(({ responseBodySize }) => ({ kind, bytes: responseBodySize })))
  })
  await page.goto(address, { waitUntil: 'networkidle' })
  const files = await Promise.all(sent)
  const of = (...kinds: string[]) =>
    files.reduce((sum, { kind, bytes }) => sum + (kinds.includes(kind) ? bytes : 0), 0)
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list, observer) => {
          observer.disconnect()
          const shifts = list.getEntries() as unknown as readonly { value: number }[]
          resolve(shifts.reduce((sum, { value }) => sum + value, 0))
        }).observe({ type: 'layout-shift', buffered: true })
        // Where nothing moved there is nothing to observe.
        requestAnimationFrame(() => requestAnimationFrame(() => resolve(0)))
      }),
  )
  return { script: of('script'), markup: of('document', 'stylesheet'), shift }
}

const expectLight = (weight: Weight, mostScriptKib: number) => {
  expect.soft(weight.script / KIB, 'KiB of script').toBeLessThanOrEqual(mostScriptKib)
  expect.soft(weight.markup / KIB, 'KiB of HTML and CSS').toBeLessThanOrEqual(MOST_MARKUP_KIB)
  expect.soft(weight.shift, 'nothing moves while it loads').toBeLessThan(MOST_SHIFT)
}

test('the front page is light and stands still', async ({ page }) => {
  expectLight(await weighs(page, paths.home('en')), 150)
})

test('the page where a suit is chosen is light and stands still', async ({ page }) => {
  expectLight(await weighs(page, paths.configure('en', 'suit-men')), 165)
})

test('an empty bag is light and stands still', async ({ page }) => {
  expectLight(await weighs(page, paths.bag('en')), 150)
})

test('a bag with a suit in it is light and stands still', async ({ page, context }) => {
  await putsASuitInTheBag(visitorOn(page))
  const fresh = await context.newPage()
  expectLight(await weighs(fresh, paths.bag('en')), 150)
})

test('a picture is a file that may be kept for ever, and a wrong address is explained', async ({
  page,
  request,
}) => {
  await page.goto(paths.home('en'))
  const shown = page.getByRole('main').getByRole('img').first()
  const widthOf = () => shown.evaluate((image: HTMLImageElement) => image.naturalWidth)
  await expect.poll(widthOf, 'the picture can be painted').toBeGreaterThan(0)
  const address = (await shown.getAttribute('src')) ?? ''
  const picture = await request.get(address)
  expect(picture.headers()['content-type']).toBe('image/svg+xml')
  expect(picture.headers()['cache-control']).toBe('public, max-age=31536000, immutable')
  const share = await request.get(`${address.replace('.svg', '.png')}&_for=share`)
  expect(share.headers()['content-type']).toBe('image/png')
  const wrong = await request.get('/picture/suit-women/front.svg?cloth=gold-leaf')
  expect(wrong.status()).toBe(400)
  expect(await wrong.json()).toMatchObject({ code: 'bad-part', pointer: 'cloth' })
  expect((await request.get('/picture/toga/front.svg')).status()).toBe(404)
})
