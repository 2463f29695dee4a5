import { againstLimit, type Measure } from '../measure'
import { median } from '../sampling'
import type { Section } from '../section'
import { clicksToPaint, openBrowser, withASuitInTheBag } from './browser-visits'
import { chromiumPath } from './chromium-path'
import { type Visit, visited } from './lighthouse-visit'
import { isBuilt, openProduct } from './product-on-port'
import { MOST_MARKUP_KIB, VISITED_PAGES, type VisitedPage } from './visited-pages'

/**
 * Speed and weight of the pages as a visitor on a phone meets them: the built product on a port of its
 * own, Lighthouse 12 with its usual mobile settings, the median of three visits. By name only: it takes
 * minutes, needs a build and a browser, and its times are worth little while the machine does others.
 */
const VISITS = 3
const MOST_LCP_MS = 1_500
const MOST_CLICK_MS = 100
const LEAST_PERFORMANCE = 98

const note = (text: string) => process.stderr.write(`${text}\n`)

/** A score is good when it is high; the bench's limits are for what should be low. */
const atLeast = (name: string, ours: number, target: number): Measure => ({
  ...againstLimit({ name, unit: 'score', ours }),
  target,
  met: ours >= target,
})

function measuresOf({ id, mostScriptKib }: VisitedPage, visits: readonly Visit[]): Measure[] {
  const of = (key: keyof Visit) => median(visits.map((visit) => visit[key]))
  const name = (what: string) => `pages.${what}.${id}`
  const most = (what: string, unit: string, key: keyof Visit, limit?: number) =>
    againstLimit({ name: name(what), unit, ours: of(key) }, limit)
  return [
    most('lcp', 'ms', 'lcpMs', MOST_LCP_MS),
    most('shift', 'score', 'shift', 0),
    most('blocking', 'ms', 'blockingMs'),
    atLeast(name('performance'), of('performance'), LEAST_PERFORMANCE),
    atLeast(name('others'), Math.min(...visits.map((visit) => visit.lowestOther)), 100),
    most('script', 'KiB', 'scriptKib', mostScriptKib),
    most('markup', 'KiB', 'markupKib', MOST_MARKUP_KIB),
    most('markup-by-gzip', 'KiB', 'markupByGzipKib'),
  ]
}

const KINDS = [
  'lcp',
  'shift',
  'blocking',
  'performance',
  'others',
  'script',
  'markup',
  'markup-by-gzip',
]
const namesOf = ({ id }: VisitedPage) => KINDS.map((kind) => `pages.${kind}.${id}`)
const CLICKS = ['pages.click.median', 'pages.click.worst']

export const PAGES: Section = {
  names: [...VISITED_PAGES.flatMap(namesOf), ...CLICKS],
  isByNameOnly: true,
  run: async (isWanted, print) => {
    const chromePath = await chromiumPath()
    if (!isBuilt() || !chromePath) {
      note(isBuilt() ? 'pages: there is no Chromium here' : 'pages: build first (npm start)')
      return
    }
    const { origin, close } = await openProduct()
    const browser = await openBrowser(chromePath)
    try {
      for (const page of VISITED_PAGES) {
        if (!isWanted(...namesOf(page))) continue
        const cookie = page.hasSuit ? await withASuitInTheBag(browser, origin) : ''
        const visits: Visit[] = []
        for (let turn = 0; turn < VISITS; turn++)
          visits.push(await visited(origin + page.path, chromePath, cookie))
        measuresOf(page, visits).forEach(print)
      }
      if (isWanted(...CLICKS)) clickMeasures(await clicksToPaint(browser, origin)).forEach(print)
    } finally {
      await browser.close()
      await close()
    }
  },
}

const clickMeasures = (times: readonly number[]): readonly Measure[] => [
  againstLimit({ name: 'pages.click.median', unit: 'ms', ours: median(times) }, MOST_CLICK_MS),
  againstLimit({ name: 'pages.click.worst', unit: 'ms', ours: Math.max(...times) }, MOST_CLICK_MS),
]
