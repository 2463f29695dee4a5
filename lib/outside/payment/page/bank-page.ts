import { formatMoney } from '@/lib/core/shared/money'
import type { Stored } from '../payment-store'
import { html } from './html'
import { pageResponse } from './page-frame'
import { localeOf, sayIn } from './say'

/** The bank's 3-D Secure question, simulated: the person chooses how it ends. */
export function bankPage(session: Stored<'session'>): Response {
  const { data, inner } = session
  const locale = localeOf(data.locale)
  const say = sayIn(locale)
  const amount = formatMoney(data.amount_total, data.currency.toUpperCase(), locale)
  const last4 = inner.asked?.card.last4 ?? ''
  const body = html`<div><h1 id="heading">${say('askTitle')}</h1></div>
<p>${say('ask', { amount, merchant: say('merchant'), last4 })}</p>
<form method="post" class="stack" aria-labelledby="heading">
<button type="submit" name="answer" value="complete">${say('askConfirm')}</button>
<button type="submit" name="answer" value="fail" class="quiet">${say('askFail')}</button>
</form>
<p><a class="back" href="/api/outside/payment/checkout/${data.id}">${say('askCancel')}</a></p>`
  return pageResponse({
    locale,
    title: say('askTitle'),
    layout: 'narrow',
    body,
    status: 200,
    leadsTo: [data.success_url],
  })
}
