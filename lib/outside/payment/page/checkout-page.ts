import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { env } from '@/lib/infra/env'
import type { CardForm, FieldProblems } from '../card-form'
import type { Stored } from '../payment-store'
import type { DeclineCode } from '../test-cards.data'
import { cardField } from './card-fields'
import { cardList, fillable, spaced } from './card-list'
import { type Html, html } from './html'
import { orderSummary } from './order-summary'
import { pageResponse } from './page-frame'
import { localeOf, type Say, type Sentence, sayIn } from './say'

type CheckoutView = {
  readonly session: Stored<'session'>
  readonly form?: CardForm
  readonly problems?: FieldProblems
  readonly declined?: DeclineCode
  /** The number of a published card that the form is to hold. */
  readonly fill?: string | null
}

const DECLINE_SENTENCES: Readonly<Record<DeclineCode, Sentence>> = {
  generic_decline: 'genericDecline',
  insufficient_funds: 'insufficientFunds',
  lost_card: 'lostCard',
  expired_card: 'expiredCard',
  incorrect_cvc: 'incorrectCvc',
  processing_error: 'processingError',
  test_mode_live_card: 'testModeLiveCard',
  authentication_failed: 'authenticationFailed',
}

const pathOf = (view: CheckoutView): string =>
  `/api/outside/payment/checkout/${view.session.data.id}`

/** What stopped the payment, first on the page; each line leads to its field. */
function alertOf(view: CheckoutView, say: Say): Html | null {
  if (view.declined)
    return html`<section class="alert" role="alert"><h2>${say('declinedTitle')}</h2><p>${say(DECLINE_SENTENCES[view.declined])}</p></section>`
  const problems = Object.entries(view.problems ?? {})
  if (problems.length === 0) return null
  const rows = problems.map(
    ([name, problem]) => html`<li><a href="#card-${name}">${say(problem)}</a></li>`,
  )
  return html`<section class="alert" role="alert"><h2>${say('problemsTitle')}</h2><ul>${rows}</ul></section>`
}

function formOf(view: CheckoutView, say: Say, amount: string): Html {
  const { data } = view.session
  const card = fillable(view.fill ?? null)
  const problems = view.problems ?? {}
  const name = view.form?.name ?? (card ? 'A. Tester' : '')
  // A typed number is never written back into a page.
  const number = card ? spaced(card.number) : ''
  // Without the query: after a refusal the link to the same card must be another address, or it does nothing.
  return html`<form class="form" method="post" action="${pathOf(view)}" id="pay" aria-labelledby="heading">
<fieldset><legend>${say('contactHeading')}</legend>${
    data.customer_email
      ? html`<p>${say('emailKnown')} <strong>${data.customer_email}</strong></p>`
      : cardField(say, 'email', view.form?.email ?? '', problems)
  }</fieldset>
<fieldset><legend>${say('cardHeading')}</legend>
${card && html`<p role="status">${say('filled', { number })}</p>`}
${cardField(say, 'number', number, problems)}
<div class="pair">${cardField(say, 'expiry', card ? '12 / 34' : (view.form?.expiry ?? ''), problems)}${cardField(say, 'cvc', card ? '123' : '', problems)}</div>
${cardField(say, 'name', name, problems)}
</fieldset>
<button type="submit">${say('pay', { amount })}</button>
${data.cancel_url && html`<a class="back" href="${data.cancel_url}">${say('cancel', { merchant: say('merchant') })}</a>`}
</form>`
}

function openUntil(expiresAtS: number, locale: Locale): { time: string; zone: string } {
  const timeZone = env().SHOP_TIME_ZONE
  const wanted = {
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    timeZone,
  } as const
  const format = new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, {
    ...wanted,
    hour12: false,
  })
  return { time: format.format(expiresAtS * 1000), zone: timeZone }
}

/** The hosted checkout page; 402 for a declined card and 422 for a wrong form, both with the reason. */
export function checkoutPage(view: CheckoutView): Response {
  const { data } = view.session
  const locale = localeOf(data.locale)
  const say = sayIn(locale)
  const amount = formatMoney(data.amount_total, data.currency.toUpperCase(), locale)
  const alert = alertOf(view, say)
  const until = say('until', openUntil(data.expires_at, locale))
  const body = html`<div class="head"><h1 id="heading">${say('heading')}</h1>
${alert}
<p class="notice"><strong>${say('simulatedTitle')}</strong>${say('simulated')}</p></div>
${orderSummary(view.session, locale)}
${cardList(say, pathOf(view), until)}
${formOf(view, say, amount)}`
  const title = say('title', { merchant: say('merchant') })
  return pageResponse({
    locale,
    title: alert ? `${say(view.declined ? 'declinedTitle' : 'problemsTitle')} · ${title}` : title,
    layout: 'till',
    body,
    status: view.declined ? 402 : alert ? 422 : 200,
    leadsTo: [data.success_url, data.cancel_url ?? data.success_url],
  })
}
