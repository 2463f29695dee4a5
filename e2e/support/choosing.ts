// From a design to the bag, as shoppers do it.

import { expect, type Page } from '@playwright/test'
import type { Catalogue, FamilyId } from '@/lib/core/garment/catalogue'
import { paths } from '@/lib/paths'
import { patientExpect } from './patient-expect'
import type { Visitor } from './visitor'
import { pattern } from './words'

/** The heading that opens a group; the views of the picture are buttons too, of the same names. */
export const groupHeading = (page: Page, name: string) =>
  page.getByRole('heading', { level: 2, name: new RegExp(`^${name}`) }).getByRole('button')

/** On the configure page: opens the group a module belongs to, and the fold it may lie behind. */
export async function opensTheGroup(
  { page, locale, say }: Visitor,
  catalogue: Catalogue,
  moduleId: string,
): Promise<void> {
  const module = catalogue.modules.find(({ id }) => id === moduleId)
  const { group: groupId } = module ?? {}
  const name = catalogue.groups.find(({ id }) => id === groupId)?.name[locale] ?? ''
  const group = groupHeading(page, name)
  // A tap before the page listens is lost, for a person too: they tap again.
  await patientExpect(async () => {
    if ((await group.getAttribute('aria-expanded')) !== 'true') await group.click()
    await expect(group).toHaveAttribute('aria-expanded', 'true', { timeout: 1_000 })
  }).toPass()
  const field = page.getByRole('group', { name: module?.name[locale] ?? '', exact: true })
  // Choices left as usual may lie behind the last word of their group.
  await patientExpect(async () => {
    const fold = page
      .getByRole('button', { name: pattern(locale, 'configure.client.groups.leftMany') })
      .or(page.getByRole('button', { name: say('configure.client.groups.leftOne') }))
    if (!(await field.isVisible())) await fold.last().click({ timeout: 1_000 })
    await expect(field).toBeVisible({ timeout: 1_000 })
  }).toPass()
}

/** On the configure page: on to the fit. */
export async function goesOnToTheFit({ page, say }: Visitor): Promise<void> {
  await page.getByRole('button', { name: say('configure.client.bar.next') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
}

/** On the fit page: the size that is proposed, into the bag. */
export async function takesTheSize({ page, locale, say }: Visitor): Promise<void> {
  await page.getByRole('button', { name: pattern(locale, 'fit.client.take') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
}

type Wanted = {
  readonly family?: FamilyId
  readonly look?: string
  readonly cloth?: string
  readonly design?: string
}

/** A suit of a standard size in the bag, by the shortest way. */
export async function putsASuitInTheBag(visitor: Visitor, wanted: Wanted = {}): Promise<void> {
  const { family = 'suit-men', ...values } = wanted
  await visitor.page.goto(paths.configure(visitor.locale, family, values))
  await goesOnToTheFit(visitor)
  await takesTheSize(visitor)
}
