import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { goesOnToTheFit } from './support/choosing'
import { agreesToMeasuring } from './support/measuring'
import { patientExpect } from './support/patient-expect'
import { visitorOn } from './support/visitor'

test('three answers, one of them put right, lead to the two fits; the next garment asks nothing', async ({
  page,
}) => {
  test.setTimeout(180_000)
  const guest = visitorOn(page)
  const { say } = guest
  await page.goto(paths.configure('en', 'suit-men'))
  await goesOnToTheFit(guest)
  await page.goto(paths.measure('en', { design: designIn(page.url()) }))

  const field = (name: string) => page.getByRole('textbox', { name, exact: true })
  const goesOn = () =>
    page.getByRole('button', { name: say('measure.form.next'), exact: true }).click()
  await expect(field('Height')).toHaveValue('')
  // A tap before the page listens is lost, for a person too: they tap again.
  await patientExpect(async () => {
    await page.getByRole('radio', { name: say('measure.form.depths.quick') }).check()
    await field('Height').fill('178')
    await goesOn()
    await expect(field('Weight')).toBeVisible({ timeout: 1_000 })
  }).toPass()
  await field('Weight').fill('81')
  await goesOn()

  await test.step('inches among centimetres are seen, named and put right with one tap', async () => {
    await field('Waist').fill('37')
    await goesOn()
    await expect(page.getByText(/Waist: 37 cm looks like a number of inches/)).toBeVisible()
    await page.getByRole('button', { name: /^Put in 94 cm$/ }).click()
    await expect(page.getByText(/looks like a number of inches/)).toBeHidden()
    await page.getByRole('button', { name: /^Undo: Waist repaired$/ }).click()
    await expect(page.getByText(/looks like a number of inches/)).toBeVisible()
    await page.getByRole('button', { name: /^Put in 94 cm$/ }).click()
  })

  await test.step('the garment says what is still unknown, and another unit alters nothing', async () => {
    await expect(page.getByText(/^sleeve within \d+ mm$/)).toBeVisible()
    await page.getByText(say('measure.form.positions'), { exact: true }).click()
    await expect(page.getByText('94 cm', { exact: true })).toBeVisible()
    await page.getByRole('radio', { name: say('measure.form.inch') }).check()
    await expect(page.getByText('37.01 inches', { exact: true })).toBeVisible()
    await page.getByRole('radio', { name: say('measure.form.cm'), exact: true }).check()
    await expect(page.getByText('94 cm', { exact: true })).toBeVisible()
  })

  await agreesToMeasuring(guest)
  await page.getByRole('button', { name: say('measure.form.saveAndFit') }).click()
  await patientExpect(page.getByRole('heading', { level: 1, name: say('fit.title') })).toBeVisible()

  await test.step('a second garment takes the kept body', async () => {
    await page.goto(paths.configure('en', 'suit-men', { cloth: 'charcoal-twill' }))
    await goesOnToTheFit(guest)
    await page.goto(paths.measure('en', { design: designIn(page.url()) }))
    await page.getByRole('button', { name: say('measure.kept.use') }).click()
    await patientExpect(
      page.getByRole('heading', { level: 1, name: say('fit.title') }),
    ).toBeVisible()
  })

  await test.step('kept measures go when their owner says so', async () => {
    await page.goto(paths.measure('en'))
    await page.getByRole('button', { name: say('measure.kept.delete'), exact: true }).click()
    await expect(page.getByRole('heading', { name: say('measure.kept.title') })).toBeHidden()
  })
})

const designIn = (url: string): string => new URL(url).searchParams.get('design') ?? ''
