import { expect, test } from '@playwright/test'
import { catalogueOf } from '@/lib/core/garment/families'
import { paths } from '@/lib/paths'
import { PEOPLE } from '@/prisma/seed/people.data'
import { opensTheGroup } from './support/choosing'
import { becomes, visitorOn } from './support/visitor'

test('a visit to the configurator becomes a row of figures for the manager, and of nobody else', async ({
  browser,
}) => {
  const arm = `story-${process.pid}`
  const shopper = await browser.newPage()
  await shopper.goto(`${paths.configure('en', 'suit-men')}?arm=${arm}`)
  await opensTheGroup(visitorOn(shopper), catalogueOf('suit-men'), 'vents')
  // Less than a second is a wrong tap, and is not told.
  const openedAtMs = await shopper.evaluate(() => performance.now())
  await shopper.waitForFunction((from) => performance.now() > from + 1_000, openedAtMs)
  await shopper.goto(paths.home('en'))

  const manager = visitorOn(await browser.newPage())
  const { page, say } = manager
  await page.goto(paths.businessChoosing('en'))
  await expect(page.getByText(say('business.choosing.closed'))).toBeVisible()
  await becomes(manager, PEOPLE.ineBakker.name)
  // The page tells its figures as it is left; nobody waits for the answer.
  const file = async () => (await page.request.get(paths.choosingFile('en'))).text()
  await expect.poll(file).toContain(`arm,${arm},1,`)
  await page.goto(paths.businessChoosing('en'))
  const arms = page.getByRole('region', { name: say('business.choosing.arms.title') })
  await expect(arms.getByRole('rowheader', { name: arm })).toBeVisible()
})
