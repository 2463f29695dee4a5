import { test } from '@playwright/test'
import { LOCALES } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { PEOPLE } from '@/prisma/seed/people.data'
import { goesOnToTheFit, takesTheSize } from './support/choosing'
import { examine } from './support/examine'
import { promisedDay } from './support/order-page'
import { paysTheBag } from './support/paying'
import { becomes, newAddress, visitorOn } from './support/visitor'

for (const locale of LOCALES) {
  test(`a purchase can be read by everybody, with and without the lens (${locale})`, async ({
    page,
  }) => {
    test.setTimeout(180_000)
    const guest = visitorOn(page, locale)
    const look = () => examine(page, locale, { bothWidths: true })
    await page.goto(paths.configure(locale, 'suit-women'))
    await goesOnToTheFit(guest)
    await look()
    await takesTheSize(guest)
    await look()
    await page.goto(paths.checkout(locale))
    await look()
    await paysTheBag(guest, newAddress('everybody'))
    await promisedDay(guest).waitFor()
    await look()
    await page.getByRole('button', { name: guest.say('frame.footer.showLens') }).click()
    await page.getByRole('button', { name: guest.say('frame.footer.hideLens') }).waitFor()
    await look()
    await page.goto(paths.configure(locale, 'suit-men'))
    await look()
  })

  test(`the rooms of people with roles can be read by everybody (${locale})`, async ({ page }) => {
    test.setTimeout(120_000)
    const visitor = visitorOn(page, locale)
    const rooms = [
      [PEOPLE.zhouYi.name, [paths.account(locale)]],
      [PEOPLE.jonasWeil.name, [paths.desk(locale)]],
      [PEOPLE.ineBakker.name, [paths.business(locale), paths.businessCatalogue(locale)]],
    ] as const
    for (const [name, theirs] of rooms) {
      await becomes(visitor, name)
      for (const room of theirs) {
        await page.goto(room)
        await examine(page, locale, { bothWidths: true })
      }
    }
  })
}
