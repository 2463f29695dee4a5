import { expect, type Locator, type Page, test } from '@playwright/test'
import { catalogueOf } from '@/lib/core/garment/families'
import { paths } from '@/lib/paths'
import { groupHeading } from './support/choosing'
import { visitorOn } from './support/visitor'
import { pattern } from './support/words'

const isFocused = (place: Locator) =>
  place.evaluate((element) => element === document.activeElement).catch(() => false)

async function tabsTo(page: Page, place: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await isFocused(place)) return
    await page.keyboard.press('Tab')
  }
  await expect(place, 'reached by the Tab key').toBeFocused()
}

test('the first Tab leads past the header', async ({ page }) => {
  const { say } = visitorOn(page)
  await page.goto(paths.suits('en'))
  await page.keyboard.press('Tab')
  await expect(page.getByRole('link', { name: say('frame.skip') })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a suit is changed, repaired and taken on with the keyboard alone', async ({ page }) => {
  const { say } = visitorOn(page)
  const catalogue = catalogueOf('suit-men')
  const lapel = catalogue.modules.find(({ id }) => id === 'lapel')
  const nameOf = (id: string) => lapel?.options.find((option) => option.id === id)?.name.en ?? ''
  await page.goto(paths.configure('en', 'suit-men'))
  const lapels = page.getByRole('group', { name: lapel?.name.en ?? '', exact: true })
  // The plant's word comes through the page's script: from then on it listens.
  await expect(page.getByText(say('configure.client.bar.confirmed'))).toBeVisible()
  const jacket = groupHeading(page, 'Jacket')
  await tabsTo(page, jacket)
  await page.keyboard.press('Enter')
  await expect(jacket).toHaveAttribute('aria-expanded', 'true')
  const option = (id: string) => lapels.getByRole('radio', { name: new RegExp(`^${nameOf(id)}`) })

  await tabsTo(page, option('notch'))
  await page.keyboard.press('ArrowUp')
  await expect(
    page.getByRole('button', { name: pattern('en', 'configure.client.repair.take') }),
  ).toBeVisible()
  await tabsTo(
    page,
    page.getByRole('button', { name: pattern('en', 'configure.client.repair.take') }),
  )
  await page.keyboard.press('Enter')
  await expect(option('shawl')).toBeChecked()

  const status = page.getByRole('status')
  await expect(status.filter({ hasText: `${lapel?.name.en}: ${nameOf('shawl')}.` })).toBeAttached()

  const inside = groupHeading(page, 'Inside')
  await tabsTo(page, inside)
  await page.keyboard.press('Enter')
  await expect(inside).toHaveAttribute('aria-expanded', 'true')
  await expect(inside).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('group', { name: 'Canvas', exact: true })).toBeVisible()

  const undo = page.getByRole('button', {
    name: say('configure.client.bar.undo', { name: lapel?.name.en ?? '' }),
  })
  await tabsTo(page, undo)
  await page.keyboard.press('Enter')
  await expect(option('notch')).toBeChecked()

  await tabsTo(page, page.getByRole('button', { name: say('configure.client.bar.next') }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
})
