import { expect, test } from '@playwright/test'
import { paths } from '@/lib/paths'
import { PEOPLE } from '@/prisma/seed/people.data'
import { putsASuitInTheBag } from './support/choosing'
import { withoutReloading } from './support/order-page'
import { paysTheBag } from './support/paying'
import { newAddress, visitorOn } from './support/visitor'

test('a question asked on the order page is answered at the desk, live', async ({
  browser,
  page,
}) => {
  test.setTimeout(120_000)
  const guest = visitorOn(page)
  const { say } = guest
  await putsASuitInTheBag(guest)
  const { number } = await paysTheBag(guest, newAddress('asks'))

  const desk = await (await browser.newContext()).newPage()
  await desk.goto(paths.home('en'))
  await desk.getByRole('link', { name: say('identity.demo.be') }).click()
  const { name } = PEOPLE.jonasWeil
  await desk.getByRole('button', { name: say('identity.visit.submit', { name }) }).click()
  const role = say('identity.roles.adviser')
  await expect(desk.getByText(say('identity.demo.youRole', { name, role }))).toBeVisible()
  await desk.goto(paths.desk('en'))
  await expect(desk.getByRole('heading', { level: 1, name: say('desk.title') })).toBeVisible()

  const question = `Will ${number} bear an evening of dancing?`
  const answer = 'It will; the trousers have a hand more at the knee than you think.'
  await withoutReloading(page, async () => {
    await withoutReloading(desk, async () => {
      await page.getByLabel(say('ask.form.text')).fill(question)
      await page.getByRole('button', { name: say('ask.form.send') }).click()
      await expect(page.getByText(question)).toBeVisible()

      const asked = desk.getByRole('region', { name: question })
      await asked.getByLabel(say('desk.form.text')).fill(answer)
      await asked.getByRole('button', { name: say('desk.form.send'), exact: true }).click()
      await expect(asked).toBeHidden()
    })
    const thread = page.getByRole('list', { name: say('order.thread.label') })
    await expect(thread.getByText(answer)).toBeVisible()
    await expect(thread.getByText(name)).toBeVisible()
  })

  // One tap, and the adviser is oneself again.
  await desk.getByRole('button', { name: say('identity.demo.return') }).click()
  await expect(desk.getByText(say('identity.demo.guest'))).toBeVisible()
})
