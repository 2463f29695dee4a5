import type { Locale } from '@/lib/core/shared/text'
import { env } from '@/lib/infra/env'
import type { Stored } from '../payment-store'
import { html } from './html'
import { pageResponse } from './page-frame'
import { localeOf, sayIn } from './say'

/** Expired, or never there: what it means, and the way back. */
export function deadEndPage(session: Stored<'session'> | null, asked: Locale): Response {
  const locale = session ? localeOf(session.data.locale) : asked
  const say = sayIn(locale)
  const title = say(session ? 'expiredTitle' : 'missingTitle')
  const back = session?.data.cancel_url ?? env().BASE_URL
  const body = html`<h1>${title}</h1>
<p>${say(session ? 'expired' : 'missing')}</p>
<p><a class="button" href="${back}">${say('toShop', { merchant: say('merchant') })}</a></p>`
  return pageResponse({ locale, title, layout: 'narrow', body, status: session ? 410 : 404 })
}
