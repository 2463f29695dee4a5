// Every page of the table of paths, and those that need somebody: account, desk, dark.
import { PAGES, paths } from '@/lib/paths'
import { PEOPLE } from '@/prisma/seed/people.data'
import type { Camera } from './camera'
import { becomes } from './visitor'

/** `/en/ready-to-wear` → `ready-to-wear`: a file name that says which page it is. */
const nameOf = (path: string): string => path.split('?')[0]?.split('/').slice(2).join('-') || 'home'

export async function filmPages(camera: Camera): Promise<void> {
  const { visitor, visit, shoot } = camera
  const { page, locale } = visitor
  for (const pathOf of PAGES) await visit(pathOf(locale), nameOf(pathOf('en')))
  await becomes(visitor, PEOPLE.zhouYi.name)
  await visit(paths.account(locale), 'account')
  await becomes(visitor, PEOPLE.jonasWeil.name)
  await visit(paths.desk(locale), 'desk')
  await becomes(visitor, PEOPLE.ineBakker.name)
  await visit(paths.business(locale), 'business-as-manager')
  await visit(paths.businessCatalogue(locale), 'business-catalogue-as-manager')
  await page.goto(`${paths.home(locale)}/no/such/page`)
  await shoot('not-found')
  await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' })
  await visit(paths.home(locale), 'home-dark')
}
