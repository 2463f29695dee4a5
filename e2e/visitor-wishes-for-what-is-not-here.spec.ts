// "My wish is not here": words and a picture reach the adviser, the words alone reach the business.
import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { PEOPLE } from '@/prisma/seed/people.data'
import { patientExpect } from './support/patient-expect'
import { becomes, visitorOn } from './support/visitor'

/** One red pixel; the shop writes it anew. */
const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAIAAACQd1PeAAAADElEQVR4nGP4z8AAAAMBAQDJ/pLvAAAAAElFTkSuQmCC',
  'base64',
)

test('words and a picture to the desk, words alone to the business', async ({ page, browser }) => {
  const visitor = visitorOn(page)
  const { say, locale } = visitor
  const wish = `A cape of loden for ${Date.now().toString(36)} winters`
  await page.goto(paths.configure(locale, 'suit-men', { look: 'harvest' }))
  await page.goto(
    paths.wish(locale, { about: paths.configure(locale, 'suit-men', { look: 'harvest' }) }),
  )
  await expect(page.getByText(/Harvest/)).toBeVisible()
  await page.getByLabel(say('wish.text')).fill(wish)
  const picture = page.getByLabel(say('wish.picture'))
  await picture.setInputFiles({
    name: 'cape.png',
    mimeType: 'image/png',
    buffer: Buffer.from('<svg/>'),
  })
  const send = page.getByRole('button', { name: say('wish.send') })
  await patientExpect(async () => {
    await send.click()
    await expect(page.getByText(say('wish.notAPicture'))).toBeVisible({ timeout: 3_000 })
  }).toPass()
  await expect(page.getByLabel(say('wish.text'))).toHaveValue(wish)
  await picture.setInputFiles({ name: 'cape.png', mimeType: 'image/png', buffer: PNG })
  await send.click()
  await patientExpect(page.getByRole('status')).toContainText(say('wish.sent'))
  await page.goto(paths.ask(locale))
  await expect(page.getByText(wish)).toBeVisible()
  const shown = page.getByRole('img', { name: say('ask.picture') })
  await expect(shown).toBeVisible()
  const src = await shown.getAttribute('src')

  const elsewhere = await browser.newContext()
  const stranger = await elsewhere.newPage()
  expect((await stranger.goto(src ?? ''))?.status()).toBe(404)
  const adviser = visitorOn(stranger)
  await becomes(adviser, 'Jonas Weil')
  await stranger.goto(paths.desk(locale))
  const asked = stranger.getByRole('region', { name: wish })
  await expect(asked).toContainText('Harvest')
  await expect(asked.getByRole('img', { name: say('desk.picture') })).toBeVisible()
  await elsewhere.close()

  const office = await browser.newContext()
  const manager = visitorOn(await office.newPage())
  await becomes(manager, PEOPLE.ineBakker.name)
  await manager.page.goto(paths.business(locale))
  await expect(manager.page.getByRole('cell', { name: wish })).toBeVisible()
  await office.close()
})
