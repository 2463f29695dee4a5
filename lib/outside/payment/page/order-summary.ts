import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { Stored } from '../payment-store'
import { type Html, html } from './html'
import { sayIn } from './say'

/** Line items and total, as on the merchant's bill. */
export function orderSummary(session: Stored<'session'>, locale: Locale): Html {
  const say = sayIn(locale)
  const currency = session.data.currency.toUpperCase()
  const money = (amount: number) => formatMoney(amount, currency, locale)
  const rows = session.inner.lineItems.map(
    (item) =>
      html`<tr><th scope="row">${item.description}${
        item.price.nickname && html`<span class="small block">${item.price.nickname}</span>`
      }${
        item.quantity > 1 &&
        html`<span class="small block">${say('quantity', { count: item.quantity, price: money(item.price.unit_amount) })}</span>`
      }</th><td>${money(item.amount_total)}</td></tr>`,
  )
  return html`<section class="summary" aria-labelledby="order">
<h2 id="order">${say('orderHeading')}</h2>
<table>
<thead><tr><th scope="col">${say('item')}</th><th scope="col">${say('amount')}</th></tr></thead>
<tbody>${rows}</tbody>
<tfoot><tr><th scope="row">${say('total')}</th><td>${money(session.data.amount_total)}</td></tr></tfoot>
</table>
</section>`
}
