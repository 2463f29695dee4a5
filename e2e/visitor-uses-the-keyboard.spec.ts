import { expect, type Locator, type Page, test } from '@playwright/test'
import { catalogueOf } from '@/lib/core/garment/families'
import { paths } from '@/lib/paths'
import { groupHeading } from './support/choosing'
import { patientExpect } from './support/patient-expect'
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

test('from the front page to a suit that is about to be paid for, with the keyboard alone', async ({
  page,
}) => {
  const { say, locale } = visitorOn(page)
  const presses = async (place: Locator) => {
    await patientExpect(place).toBeVisible()
    await tabsTo(page, place)
    await page.keyboard.press('Enter')
  }
  const arrivesAt = (name: string) =>
    patientExpect(page.getByRole('heading', { level: 1, name })).toBeVisible()
  await page.goto(paths.home(locale))
  await presses(page.getByRole('button', { name: say('home.start') }))
  const takes = page.getByRole('button', { name: pattern(locale, 'guide.takeNamed') })
  await presses(takes.first())
  await arrivesAt(say('fit.title'))
  await presses(page.getByRole('button', { name: pattern(locale, 'fit.client.take') }).first())
  await arrivesAt(say('bag.title'))
  await presses(page.getByRole('link', { name: say('bag.checkout') }))
  await arrivesAt(say('checkout.title'))
})

test('the rest of a list is opened and its first new entry is where the focus goes', async ({
  page,
}) => {
  const { say } = visitorOn(page)
  await page.goto(paths.configure('en', 'suit-men'))
  await expect(page.getByText(say('configure.client.bar.confirmed'))).toBeVisible()
  const cloths = page.getByRole('group', { name: 'Cloth', exact: true }).getByRole('radio')
  await expect(cloths).toHaveCount(5)
  await tabsTo(
    page,
    page.getByRole('button', { name: pattern('en', 'configure.client.moreCloths') }),
  )
  await page.keyboard.press('Enter')
  await expect(cloths.nth(5)).toBeFocused()
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
  await expect(option('notch'), 'the button of the last undo has gone').toBeFocused()

  await tabsTo(page, page.getByRole('button', { name: say('configure.client.bar.next') }))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
})
