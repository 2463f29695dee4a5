import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { goesOnToTheFit } from './support/choosing'
import { patientExpect } from './support/patient-expect'
import { visitorOn } from './support/visitor'

test('a coat that is not drafted ends in a size, altered at a price, in the bag', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const guest = visitorOn(page)
  const { say } = guest
  await page.goto(paths.configure('en', 'overcoat', { look: 'belt', figure: 'men' }))
  await goesOnToTheFit(guest)
  const answers = page.getByRole('region', { name: say('fit.draft.title') })
  await answers.getByRole('textbox', { name: say('fit.three.height') }).fill('189')
  await answers.getByRole('textbox', { name: say('fit.three.weight') }).fill('104')
  await answers.getByRole('textbox', { name: say('fit.three.waist') }).fill('104')
  await answers.getByRole('checkbox', { name: say('measure.form.consent') }).check()
  await answers.getByRole('button', { name: say('fit.three.send') }).click()

  const altered = page.getByRole('region', { name: say('fit.altered.title') })
  await patientExpect(altered).toBeVisible()
  await expect(altered.getByText(/Waist \d+\smm wider/)).toBeVisible()
  await altered.getByRole('button', { name: say('fit.altered.take') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
  await expect(page.getByText(/EU \d+ long; altered: waist \d+\smm wider/)).toBeVisible()
})

test('the occasion asks what it shall be, and a coat for it goes on to the fit', async ({
  page,
}) => {
  test.setTimeout(120_000)
  const { say } = visitorOn(page)
  await page.goto(paths.occasion('en', { occasion: 'evening' }))
  const what = page.getByRole('navigation', { name: say('home.occasion.garment') })
  await what.getByRole('link', { name: say('home.occasion.garments.overcoat') }).click()
  await page.waitForURL(/family=overcoat/)
  const whose = page.getByRole('navigation', { name: say('home.occasion.family') })
  await whose.getByRole('link', { name: say('home.occasion.men'), exact: true }).click()
  await page.waitForURL(/figure=men/)
  const main = page.getByRole('main')
  await patientExpect(main.getByText(say('home.occasion.first'))).toBeVisible()
  await main
    .getByRole('button', { name: /^Take / })
    .first()
    .click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()
})
