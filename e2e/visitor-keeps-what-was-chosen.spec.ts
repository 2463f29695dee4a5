// Choosing on a bad line: nothing that was chosen is lost, and nothing is claimed that is not so.
import { expect, type Page, type Request, test } from '@playwright/test'
import { catalogueOf } from '@/lib/core/garment/families'
import { paths } from '@/lib/paths'
import { goesOnToTheFit, groupHeading, opensTheGroup } from './support/choosing'
import { patientExpect } from './support/patient-expect'
import { type Visitor, visitorOn } from './support/visitor'

const catalogue = catalogueOf('suit-men')

const cloth = (page: Page, id: string) => {
  const module = catalogue.modules.find((each) => each.id === 'cloth')
  const name = module?.options.find((option) => option.id === id)?.name.en ?? ''
  return page
    .getByRole('group', { name: module?.name.en ?? '', exact: true })
    .getByRole('radio', { name: new RegExp(`^${name}`) })
}

/** Sets how long each answer is on its way, in ms. */
async function slowLine(page: Page): Promise<(latency: number) => Promise<unknown>> {
  const session = await page.context().newCDPSession(page)
  return (latency) =>
    session.send('Network.emulateNetworkConditions', {
      ...{ offline: false, latency },
      ...{ downloadThroughput: -1, uploadThroughput: -1 },
    })
}

const isKeeping = (request: Request) => request.method() === 'POST'

async function opensASuit({ page, say }: Visitor): Promise<void> {
  await page.goto(paths.configure('en', 'suit-men'))
  await patientExpect(page.getByText(say('configure.client.bar.confirmed'))).toBeVisible()
}

test('what is chosen without a connection is kept when it comes back, and the way on waits', async ({
  page,
  context,
}) => {
  const visitor = visitorOn(page)
  const { say } = visitor
  await opensASuit(visitor)
  await context.setOffline(true)
  await cloth(page, 'navy-twill').check({ force: true })
  const bar = page.getByRole('region', { name: say('configure.client.bar.label') })
  await patientExpect(bar.getByText(say('configure.client.bar.notSaved'))).toBeVisible()
  await page.getByRole('button', { name: say('configure.client.bar.next') }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalogue.name.en)
  await expect(cloth(page, 'navy-twill')).toBeChecked()
  await context.setOffline(false)
  await patientExpect(page).toHaveURL(/[?&]design=/)
  await page.reload()
  await expect(cloth(page, 'navy-twill')).toBeChecked()
})

test('changes that follow each other on a slow line are one design', async ({ page }) => {
  const visitor = visitorOn(page)
  const { say } = visitor
  await opensASuit(visitor)
  const latency = await slowLine(page)
  await latency(1_500)
  const kept = () => page.waitForRequest(isKeeping)
  for (const id of ['navy-twill', 'midnight-hopsack', 'charcoal-twill']) {
    const sent = id === 'navy-twill' ? kept() : null
    await cloth(page, id).check({ force: true })
    await sent
  }
  await patientExpect(page).toHaveURL(/[?&]design=/)
  await patientExpect(page.getByText(say('configure.client.bar.confirmed'))).toBeVisible()
  await latency(0)
  await page.goto(paths.designs('en'))
  const shelf = page.getByRole('list', { name: say('designs.title') })
  await expect(shelf.getByRole('heading', { level: 2 })).toHaveCount(1)
  await shelf.getByRole('heading', { level: 2 }).getByRole('link').click()
  await expect(cloth(page, 'charcoal-twill')).toBeChecked()
})

test('the way on, tapped while the first change is being kept, leads to that one design', async ({
  page,
}) => {
  const visitor = visitorOn(page)
  const { say } = visitor
  await opensASuit(visitor)
  const latency = await slowLine(page)
  await latency(1_500)
  const kept = page.waitForRequest(isKeeping)
  await cloth(page, 'navy-twill').check({ force: true })
  await kept
  await goesOnToTheFit(visitor)
  await latency(0)
  await page.goto(paths.designs('en'))
  const shelf = page.getByRole('list', { name: say('designs.title') })
  await expect(shelf.getByRole('heading', { level: 2 })).toHaveCount(1)
})

test('a version gone back to is the one that is gone on with', async ({ page }) => {
  const visitor = visitorOn(page)
  const { say } = visitor
  const chooses = async (id: string) => {
    const kept = page.waitForResponse((response) => isKeeping(response.request()))
    await cloth(page, id).check({ force: true })
    await kept
    await page.getByRole('link', { name: say('configure.client.keptLink') }).click()
  }
  const goesOn = async () => {
    await page.getByRole('link', { name: say('designs.one.go') }).click()
    await patientExpect(page.getByText(say('configure.client.bar.confirmed'))).toBeVisible()
    await expect(cloth(page, 'navy-twill')).toBeChecked()
  }
  await opensASuit(visitor)
  await chooses('navy-twill')
  await page.getByLabel(say('designs.one.name.field')).fill('As I first wanted it')
  await page.getByRole('button', { name: say('designs.one.name.keep') }).click()
  const title = page.getByRole('heading', { level: 1, name: 'As I first wanted it' })
  await patientExpect(title).toBeVisible()
  await goesOn()
  await chooses('charcoal-twill')
  await page
    .getByRole('button', { name: say('designs.one.versions.goBackOf', { version: 1 }) })
    .click()
  await patientExpect(
    page.getByText(say('designs.one.versions.back', { from: 1, version: 3 })),
  ).toBeVisible()
  await goesOn()
})

test('the way back from the fit finds every choice', async ({ page }) => {
  const visitor = visitorOn(page)
  await opensASuit(visitor)
  await cloth(page, 'navy-twill').check({ force: true })
  await goesOnToTheFit(visitor)
  await page.goBack()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalogue.name.en)
  await patientExpect(cloth(page, 'navy-twill')).toBeChecked()
})

test('letters that are still to be typed are asked for before the way on', async ({ page }) => {
  const visitor = visitorOn(page)
  const { say } = visitor
  await opensASuit(visitor)
  await opensTheGroup(visitor, catalogue, 'monogram')
  const module = catalogue.modules.find(({ id }) => id === 'monogram')
  const group = catalogue.groups.find(({ id }) => id === module?.group)
  const initials = module?.options.find(({ id }) => id === 'initials')
  await page
    .getByRole('group', { name: module?.name.en ?? '', exact: true })
    .getByRole('radio', { name: new RegExp(`^${initials?.name.en}`) })
    .check()
  const letters = page.getByLabel(say('configure.client.monogram.label'))
  await groupHeading(page, group?.name.en ?? '').click()
  await expect(letters).toBeVisible()
  await page.getByRole('button', { name: say('configure.client.bar.next') }).click()
  await expect(letters).toBeFocused()
  await page.keyboard.type('LW')
  await goesOnToTheFit(visitor)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

  test('a proposal at the lower edge comes into sight with its deed', async ({ page }) => {
    const visitor = visitorOn(page)
    const { say } = visitor
    await opensASuit(visitor)
    await opensTheGroup(visitor, catalogue, 'front')
    const front = catalogue.modules.find(({ id }) => id === 'front')
    const double = front?.options.find(({ id }) => id === 'double-6x2')?.name.en ?? ''
    const row = page.getByRole('radio', { name: new RegExp(`^${double}`) })
    const bar = page.getByRole('region', { name: say('configure.client.bar.label') })
    const topOfBar = (await bar.boundingBox())?.y ?? 0
    // The row stands just above the bar: what opens beneath it would lie behind.
    await row.evaluate((element, bottom) => {
      window.scrollBy(0, element.getBoundingClientRect().bottom - bottom + 20)
    }, topOfBar)
    await row.tap()
    const take = page.getByRole('button', { name: /^Take / })
    await expect(take).toBeInViewport({ ratio: 1 })
    const deed = await take.boundingBox()
    expect((deed?.y ?? 0) + (deed?.height ?? 0)).toBeLessThanOrEqual(topOfBar)
  })
})
