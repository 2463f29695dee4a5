import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

/** The pages that carry the shop's promise of speed, and the most that each may weigh, in KiB. */
export type VisitedPage = {
  readonly id: string
  readonly path: string
  readonly mostScriptKib: number
  /** A suit lies in the bag when it is opened. */
  readonly hasSuit?: boolean
}

/** HTML and CSS together (issue 4, "Bars"). */
export const MOST_MARKUP_KIB = 20
const LOCALE: Locale = 'en'

export const VISITED_PAGES: readonly VisitedPage[] = [
  { id: 'home', path: paths.home(LOCALE), mostScriptKib: 150 },
  { id: 'configure', path: paths.configure(LOCALE, 'suit-men'), mostScriptKib: 165 },
  { id: 'bag', path: paths.bag(LOCALE), mostScriptKib: 150 },
  { id: 'bag-with-suit', path: paths.bag(LOCALE), mostScriptKib: 150, hasSuit: true },
]
