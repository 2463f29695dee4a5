// Every page of the table of paths, and those that need somebody: account, desk, dark.
import { PAGES, paths } from '@/lib/paths'
import { PEOPLE } from '@/prisma/seed/people.data'
import type { Camera } from './camera'

/** `/en/ready-to-wear` → `ready-to-wear`: a file name that says which page it is. */
const nameOf = (path: string): string => path.split('?')[0]?.split('/').slice(2).join('-') || 'home'

async function visits({ visitor }: Camera, name: string): Promise<void> {
  const { page, locale, say } = visitor
  await page.goto(paths.visit(locale))
  await page.getByRole('button', { name: say('identity.visit.submit', { name }) }).click()
  await page.waitForURL((url) => url.pathname !== paths.visit(locale))
  await page.getByRole('button', { name: say('identity.demo.return') }).waitFor()
}

export async function filmPages(camera: Camera): Promise<void> {
  const { visitor, visit, shoot } = camera
  const { page, locale } = visitor
  for (const pathOf of PAGES) await visit(pathOf(locale), nameOf(pathOf('en')))
  await visits(camera, PEOPLE.zhouYi.name)
  await visit(paths.account(locale), 'account')
  await visits(camera, PEOPLE.jonasWeil.name)
  await visit(paths.desk(locale), 'desk')
  await visits(camera, PEOPLE.ineBakker.name)
  await visit(paths.business(locale), 'business-as-manager')
  await page.goto(`${paths.home(locale)}/no/such/page`)
  await shoot('not-found')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await visit(paths.home(locale), 'home-dark')
}
