// What a person hears who does not see the page: names, roles, and what is announced.
import { expect, type Page, test } from '@playwright/test'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { catalogueOf } from '@/lib/core/garment/families'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { groupHeading, opensTheGroup } from './support/choosing'
import { visitorOn } from './support/visitor'
import { pattern } from './support/words'

const catalogue = catalogueOf('suit-men')

const named = (from: Catalogue, locale: Locale, moduleId: string, optionId: string) => {
  const module = from.modules.find(({ id }) => id === moduleId)
  const option = module?.options.find(({ id }) => id === optionId)
  return { module: module?.name[locale] ?? '', option: option?.name[locale] ?? '' }
}

const radioOf = (page: Page, { module, option }: { module: string; option: string }) =>
  page
    .getByRole('group', { name: module, exact: true })
    .getByRole('radio', { name: new RegExp(`^${option}`) })

for (const locale of ['en', 'zh-CN'] as const)
  test(`names, roles and announcements in ${locale}`, async ({ page }) => {
    const visitor = visitorOn(page, locale)
    const { say } = visitor
    const shawl = named(catalogue, locale, 'lapel', 'shawl')
    const oneButton = named(catalogue, locale, 'front', 'single-1')
    await page.goto(paths.configure(locale, 'suit-men'))

    await expect(page.getByRole('heading', { level: 1 })).toHaveText(catalogue.name[locale])
    await expect(page.getByRole('img', { name: new RegExp(catalogue.name[locale]) })).toBeVisible()
    for (const { name } of catalogue.groups)
      await expect(groupHeading(page, name[locale])).toHaveAttribute('aria-expanded', /true|false/)
    await opensTheGroup(visitor, catalogue, 'lapel')

    const bar = page.getByRole('region', { name: say('configure.client.bar.label') })
    await expect(bar.getByText(say('configure.client.bar.confirmed'))).toBeVisible()

    await radioOf(page, shawl).click()
    const said = page.getByRole('status').filter({ hasText: shawl.option })
    await expect(said).toHaveText(pattern(locale, 'configure.client.repair.proposed'))
    await expect(radioOf(page, shawl)).not.toBeChecked()
    for (const id of ['shawl-rolls-to-one', 'shawl-no-belt']) {
      const rule = catalogue.rules.find((each) => each.id === id)
      await expect(said, 'a reason for everything that changes').toContainText(
        rule?.reason[locale] ?? '',
      )
    }
    await page
      .getByRole('button', { name: pattern(locale, 'configure.client.repair.take') })
      .click()
    await expect(radioOf(page, shawl)).toBeChecked()
    await expect(radioOf(page, shawl)).toBeFocused()
    await expect(said).toContainText(oneButton.option)

    await bar
      .getByRole('button', { name: say('configure.client.bar.undo', { name: shawl.module }) })
      .click()
    const undone = say('configure.client.announce.undone', { name: shawl.module })
    const undoing = page.getByRole('status').filter({ hasText: undone })
    await expect(undoing, 'what is there again').toContainText(
      named(catalogue, locale, 'lapel', 'notch').option,
    )
    await radioOf(page, shawl).click()
    await page
      .getByRole('button', { name: pattern(locale, 'configure.client.repair.keep') })
      .click()
    const kept = say('configure.client.announce.kept')
    await expect(page.getByRole('status').filter({ hasText: kept })).toBeAttached()
    await expect(page.getByRole('radio').and(page.locator(':focus'))).toBeChecked()
    await expect(radioOf(page, shawl)).not.toBeChecked()
  })

test('a complete look is taken, and one undo brings the parts back', async ({ page }) => {
  const { say } = visitorOn(page)
  const [, look] = catalogue.looks
  const navy = named(catalogue, 'en', 'cloth', 'navy-twill')
  await page.goto(paths.configure('en', 'suit-men'))
  await expect(page.getByText(say('configure.client.bar.confirmed'))).toBeVisible()
  await radioOf(page, navy).check({ force: true })
  await expect(radioOf(page, navy)).toBeChecked()

  await page
    .getByRole('button', { name: say('configure.client.looks.alternative'), exact: true })
    .click()
  const looks = page.getByRole('group', { name: say('configure.client.looks.legend') })
  await looks.getByRole('radio', { name: new RegExp(`^${look?.name.en}`) }).click()
  const step = say('configure.client.looks.step', { name: look?.name.en ?? '' })
  await page.getByRole('button', { name: say('configure.client.bar.undo', { name: step }) }).click()
  await page
    .getByRole('button', { name: say('configure.client.looks.attribute'), exact: true })
    .click()
  await expect(radioOf(page, navy)).toBeChecked()
})
