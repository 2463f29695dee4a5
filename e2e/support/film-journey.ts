// The one journey of the product, picture by picture: the steps of the stories, with a camera.
import { catalogueOf } from '@/lib/core/garment/families'
import { paths } from '@/lib/paths'
import type { Camera } from './camera'
import { goesOnToTheFit, opensTheGroup, takesTheSize } from './choosing'
import { CARDS, seesThePaymentPage, sendsTheCard } from './hosted-page'
import { promisedDay, scannedStations, seesItDelivered } from './order-page'
import { fillsInTheCheckout, goesToThePaymentPage, seesTheOrder } from './paying'
import { newAddress } from './visitor'
import { pattern } from './words'

const FAMILY = 'suit-women'
/** Two buttons: wanting a shawl lapel meets a repair. */
const LOOK = 'orchard'

async function meetsARepair({ visitor, shoot }: Camera): Promise<void> {
  const { page, locale } = visitor
  await opensTheGroup(visitor, catalogueOf(FAMILY), 'lapel')
  const lapel = catalogueOf(FAMILY).modules.find(({ id }) => id === 'lapel')
  const shawl = lapel?.options.find(({ id }) => id === 'shawl')
  await page
    .getByRole('group', { name: lapel?.name[locale] ?? '', exact: true })
    .getByRole('radio', { name: new RegExp(`^${shawl?.name[locale]}`) })
    .click()
  const take = page.getByRole('button', { name: pattern(locale, 'configure.client.repair.take') })
  await take.waitFor()
  await take.scrollIntoViewIfNeeded()
  await shoot('repair', 'window')
  await take.click()
}

export async function filmJourney(camera: Camera): Promise<void> {
  const { visitor, shoot, visit } = camera
  const { page, locale, say } = visitor
  await visit(paths.home(locale), 'home')
  await page.getByRole('button', { name: say('home.start') }).click()
  await page.waitForURL(/occasion\?/)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await shoot('occasion')
  await visit(paths.configure(locale, FAMILY, { look: LOOK, occasion: 'wedding' }), 'configure')
  await meetsARepair(camera)
  await goesOnToTheFit(visitor)
  await shoot('fit')
  await takesTheSize(visitor)
  await shoot('bag')
  await fillsInTheCheckout(visitor, newAddress('film'))
  await shoot('checkout')
  await goesToThePaymentPage(visitor)
  await seesThePaymentPage(visitor)
  await shoot('payment')
  await sendsTheCard(visitor, CARDS.pays)
  const { url } = await seesTheOrder(visitor)
  await promisedDay(visitor).waitFor()
  await shoot('order-accepted')
  await scannedStations(visitor).nth(2).waitFor({ timeout: 120_000 })
  await shoot('order-in-production')
  await page.getByRole('button', { name: say('frame.footer.showLens') }).click()
  await page.getByRole('button', { name: say('frame.footer.hideLens') }).waitFor()
  await shoot('order-under-the-lens')
  await camera.visit(paths.configure(locale, FAMILY, { look: LOOK }), 'configure-under-the-lens')
  await page.goto(url)
  await page.getByRole('button', { name: say('frame.footer.hideLens') }).click()
  await seesItDelivered(visitor)
  await shoot('order-delivered')
  await visit(paths.mailbox(locale), 'letters')
}
