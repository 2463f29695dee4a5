import { launch } from 'chrome-launcher'
import lighthouse from 'lighthouse'
import { chromiumFlags } from '@/lib/start/chromium.mjs'
import { type PageWeight, weighed } from './page-weight'

/** One visit as Lighthouse 12 simulates it: a phone of the middle class on a slow network. */
export type Visit = PageWeight & {
  readonly lcpMs: number
  readonly blockingMs: number
  readonly shift: number
  readonly performance: number
  /** The lowest of accessibility, best practices and SEO. */
  readonly lowestOther: number
}

type Request = { readonly url: string; readonly resourceType: string }

export async function visited(address: string, chromePath: string, cookie: string): Promise<Visit> {
  const chrome = await launch({ chromePath, chromeFlags: ['--headless', ...chromiumFlags] })
  try {
    const result = await lighthouse(address, {
      port: chrome.port,
      logLevel: 'silent',
      ...(cookie && { extraHeaders: { cookie } }),
    })
    if (!result || result.lhr.runtimeError)
      throw new Error(result?.lhr.runtimeError?.message ?? 'Lighthouse gave no result.')
    const { audits, categories } = result.lhr
    const number = (id: string) => audits[id]?.numericValue ?? Number.NaN
    const score = (id: string) => Math.round((categories[id]?.score ?? 0) * 100)
    const { details } = audits['network-requests'] ?? {}
    const requests = (details && 'items' in details ? details.items : []) as readonly Request[]
    const of = (...types: readonly string[]) =>
      requests.filter(({ resourceType }) => types.includes(resourceType)).map(({ url }) => url)
    return {
      lcpMs: number('largest-contentful-paint'),
      blockingMs: number('total-blocking-time'),
      shift: number('cumulative-layout-shift'),
      performance: score('performance'),
      lowestOther: Math.min(...['accessibility', 'best-practices', 'seo'].map(score)),
      ...(await weighed({ scripts: of('Script'), markup: of('Document', 'Stylesheet') }, cookie)),
    }
  } finally {
    chrome.kill()
  }
}
