// Two companies on two ports, each with databases of its own; either may lose its power. What has
// become of an order is read where people read it: on its page, and on the plant's floor.
import { type Browser, expect, type Page, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { putsASuitInTheBag } from './support/choosing'
import { seesItDelivered } from './support/order-page'
import { paysTheBag } from './support/paying'
import { type RunningServer, startServer } from './support/server'
import { newAddress, type Visitor, visitorOn } from './support/visitor'
import { wordsOf } from './support/words'

type World = {
  readonly shop: RunningServer
  readonly plant: RunningServer
  readonly guest: Visitor
  readonly floor: Page
}

async function openWorld(browser: Browser): Promise<World> {
  const plant = await startServer({ role: 'plant' })
  const env = { FACTORY_URL: `${plant.baseUrl}/api/factory/v1` }
  const shop = await startServer({ role: 'shop', env })
  const open = async (baseURL: string) => (await browser.newContext({ baseURL })).newPage()
  return {
    shop,
    plant,
    guest: visitorOn(await open(shop.baseUrl)),
    floor: await open(plant.baseUrl),
  }
}

async function closeWorld({ shop, plant, guest, floor }: World): Promise<void> {
  await guest.page.context().close()
  await floor.context().close()
  await shop.stop()
  await plant.stop()
}

/** The tags of this shop's garments on the plant's floor; the demo's other customers come and go. */
async function tagsOn(floor: Page): Promise<string[]> {
  const say = wordsOf('en')
  await floor.goto(paths.plant('en'))
  await expect(floor.getByRole('region', { name: say('plant.garments.title') })).toBeVisible()
  const ours = floor.getByRole('row').filter({ hasText: say('plant.garments.shop') })
  return ours.getByRole('rowheader').allTextContents()
}

const newTags = async ({ floor }: World, before: readonly string[]) =>
  (await tagsOn(floor)).filter((tag) => !before.includes(tag))

test('the shop dies between payment and dispatch: one garment, delivered', async ({ browser }) => {
  test.setTimeout(300_000)
  const world = await openWorld(browser)
  try {
    const { shop, plant, guest } = world
    const before = await tagsOn(world.floor)
    await putsASuitInTheBag(guest)
    await plant.kill9()
    const { url } = await paysTheBag(guest, newAddress('shop-dies'))
    const paid = guest.say('order.headline.paid')
    await expect(guest.page.getByRole('heading', { level: 1, name: paid })).toBeVisible()
    await shop.kill9()

    await plant.restart()
    await shop.restart()
    await guest.page.goto(url)
    await expect(guest.page.getByRole('heading', { level: 1, name: paid })).toBeHidden({
      timeout: 90_000,
    })
    expect(await newTags(world, before)).toHaveLength(1)
    await seesItDelivered(guest)
  } finally {
    await closeWorld(world)
  }
})

test('the plant dies between acceptance and answer: one garment, delivered', async ({
  browser,
}) => {
  test.setTimeout(300_000)
  const world = await openWorld(browser)
  try {
    const { plant, guest } = world
    const before = await tagsOn(world.floor)
    // This cloth makes the plant accept at once and answer late.
    await putsASuitInTheBag(guest, { cloth: 'fault-slow' })
    const { url } = await paysTheBag(guest, newAddress('plant-dies'))
    await expect
      .poll(async () => (await newTags(world, before)).length, { timeout: 60_000 })
      .toBe(1)
    await plant.kill9()

    await plant.restart()
    await guest.page.goto(url)
    await expect(guest.page.getByText(guest.say('order.when.leaves')).first()).toBeVisible({
      timeout: 90_000,
    })
    expect(await newTags(world, before)).toHaveLength(1)
    await seesItDelivered(guest)
  } finally {
    await closeWorld(world)
  }
})
