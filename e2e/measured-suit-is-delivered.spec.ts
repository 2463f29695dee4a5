import { expect, test } from '@playwright/test'
import { BODY_KEYS } from '@/lib/core/body/measurement'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { paths } from '@/lib/paths'
import { testEnvironment } from '@/lib/testing/test-environment'
import { goesOnToTheFit } from './support/choosing'
import { agreesToMeasuring, givesTypicalMeasures } from './support/measuring'
import { promisedDay, seesItDelivered, withoutReloading } from './support/order-page'
import { addressOf, paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'

/** The label of a measured fit does not depend on whose measures they are. */
const ANY_PROFILE = { kind: 'measured', profileId: '', profileVersion: 1, inputHash: '' } as const

test('a suit drafted from 25 measures is paid, made and delivered', async ({ page, request }) => {
  test.setTimeout(240_000)
  const guest = visitorOn(page)
  const { say } = guest
  await page.goto(paths.configure('en', 'suit-women'))
  await goesOnToTheFit(guest)
  await page.getByRole('link', { name: say('fit.draft.measure') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('measure.title') })).toBeVisible()

  expect(await givesTypicalMeasures(guest, 'full')).toBe(25)
  await page.getByLabel(say('measure.form.free')).fill('The left shoulder sits a little lower.')

  await page.getByRole('button', { name: say('measure.form.saveAndBag') }).click()
  await expect(page.getByText(say('measure.form.consentNeeded'))).toBeVisible()
  await agreesToMeasuring(guest)
  await page.getByRole('button', { name: say('measure.form.saveAndBag') }).click()
  await expect(page.getByRole('heading', { level: 1, name: say('bag.title') })).toBeVisible()
  await expect(
    page.getByText(fitLabel({ ...ANY_PROFILE, preference: 'regular' }, 'en')),
  ).toBeVisible()

  await paysTheBag(guest, newAddress('measured'))
  await expect(promisedDay(guest)).toBeVisible({ timeout: 30_000 })
  await page.getByRole('button', { name: say('frame.footer.showLens') }).click()
  await page.getByText(/events? of the story$/).click()
  const accepted = page.getByRole('row').filter({ hasText: 'accepted' })
  const plantOrder = (await accepted.getByRole('cell').last().textContent()) ?? ''
  const answer = await request.get(`/api/factory/v1/orders/${plantOrder}`, {
    headers: { authorization: `Bearer ${testEnvironment.FACTORY_API_KEY}` },
  })
  expect(answer.status()).toBe(200)
  const told = await answer.text()
  for (const word of Object.values(addressOf(guest))) expect(told).not.toContain(word)
  for (const key of BODY_KEYS) expect(told).not.toContain(`"${key}"`)
  const stranger = await request.get(`/api/factory/v1/orders/${plantOrder}`)
  expect(stranger.status()).toBe(401)

  await withoutReloading(page, () => seesItDelivered(guest))
})
