import { expect, test } from '@playwright/test'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { paths } from '@/lib/paths'
import { goesOnToTheFit } from './support/choosing'
import { promisedDay } from './support/order-page'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'

/** The label of a measured fit does not depend on whose measures they are. */
const ANY_PROFILE = { kind: 'measured', profileId: '', profileVersion: 1, inputHash: '' } as const

test('three answers become a paid suit, drafted for one body, with its pattern to keep', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const guest = visitorOn(page)
  const { say } = guest
  await page.goto(paths.configure('en', 'suit-men'))
  await goesOnToTheFit(guest)
  await expect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()

  const answers = page.getByRole('region', { name: say('fit.draft.title') })
  const send = answers.getByRole('button', { name: say('fit.three.send') })
  await answers.getByRole('textbox', { name: say('fit.three.height') }).fill('69')
  await answers.getByRole('textbox', { name: say('fit.three.weight') }).fill('84')
  await answers.getByRole('textbox', { name: say('fit.three.waist') }).fill('93.6')
  await answers.getByRole('checkbox', { name: say('measure.form.consent') }).check()
  await send.click()
  await expect(answers.getByRole('alert')).toContainText('Height')

  await answers.getByRole('textbox', { name: say('fit.three.height') }).fill('175.5')
  await send.click()
  const misses = page.getByRole('table', { name: say('fit.table.caption') })
  await expect(misses).toBeVisible()
  await expect(misses.getByRole('row', { name: /^Chest / })).toContainText('±')
  await expect(page.getByText(/pieces drawn for one body, \d\.\d\d m of cloth/)).toBeVisible()

  // The one answer more that would help most leads to its own field.
  await expect(page.getByText(/would help most: .+ within \d+ mm instead of \d+/)).toBeVisible()
  const further = page.getByRole('link', { name: /^Measure it: / })
  await expect(further).toHaveAttribute('href', /profile=[\w-]+#\w+/)

  // The size in the other half follows the measures; both can be taken, and the design stays.
  await page.getByRole('combobox', { name: say('fit.measure.preference') }).selectOption('slim')
  await expect(page).toHaveURL(/preference=slim/)
  await page.getByRole('button', { name: say('fit.draft.take') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
  await expect(page.getByText(fitLabel({ ...ANY_PROFILE, preference: 'slim' }, 'en'))).toBeVisible()

  await paysTheBag(guest, newAddress('drafted'))
  await expect(promisedDay(guest)).toBeVisible({ timeout: 30_000 })
  const file = page.getByRole('link', { name: 'PDF for A4' })
  await expect(file).toBeVisible()
  const download = page.waitForEvent('download')
  await file.click()
  expect((await download).suggestedFilename()).toMatch(/^MO-.*-1\.pdf$/)
})
