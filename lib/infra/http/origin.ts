import { env } from '@/lib/infra/env'
import { problem } from './problem'

/**
 * Server actions check Origin themselves, route handlers do not. Every cookie route that changes or
 * reveals something asks `refuseForeign` first. A missing Origin is accepted only for same-origin
 * fetches.
 */
export function originAllowed(request: Request): boolean {
  const origin = request.headers.get('origin')
  if (origin) {
    const host = request.headers.get('host')
    if (origin === env().BASE_URL) return true
    // A sandboxed page says "null".
    return URL.canParse(origin) && host !== null && new URL(origin).host === host
  }
  const site = request.headers.get('sec-fetch-site')
  return site === null ? request.method === 'GET' : site === 'same-origin' || site === 'none'
}

/** The answer to a request that another house's page sends; null for one of our own pages. */
export const refuseForeign = (request: Request): Response | null =>
  originAllowed(request)
    ? null
    : problem({
        status: 403,
        code: 'foreign-origin',
        title: 'Only the shop’s own pages may ask for this',
      })
