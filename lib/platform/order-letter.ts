import { formatMoney } from '@/lib/core/shared/money'
import { moveOrder } from '@/lib/demand/order-store'
import type { Order } from '@/lib/demand/order-view'
import { issueClaim } from '@/lib/identity/issue-claim'
import { absoluteUrl } from '@/lib/identity/post-letter'
import { readShopNowMs, realClock } from '@/lib/infra/clock'
import { type ShopTx, shopDb } from '@/lib/infra/db/shop'
import { formatDay } from '@/lib/infra/i18n/dates'
import { translatorOf } from '@/lib/infra/i18n/translator'
import { postMail } from '@/lib/infra/mail'
import { paths } from '@/lib/paths'
import { picturesInLetter } from './pictures-in-letter'

/** Words under `letters` in messages/…/letters.json: `KIND.subject` and `KIND.text`. */
export type OrderLetterKind = 'confirmation' | 'onItsWay' | 'delivered' | 'cancelled' | 'refused'

/**
 * Writes one letter about an order, once: the story keeps which have been written. The link in it
 * carries the order's key, so that a guest finds the order on any device.
 */
export async function writeOrderLetter(order: Order, kind: OrderLetterKind): Promise<void> {
  const to = order.contact?.contact.email
  if (!to || order.seeded) return
  const occurredShopMs = await readShopNowMs()
  const pictures = kind === 'confirmation' ? await picturesInLetter(order) : []
  await shopDb().$transaction(async (tx) => {
    const noted = await moveOrder(tx, {
      orderId: order.id,
      event: null,
      kind: 'letter',
      cause: `letter:${kind}`,
      data: { letter: kind },
      occurredShopMs,
    })
    if (!noted.isNew) return
    const t = await translatorOf(order.locale, 'letters')
    const values = await valuesOf(tx, order, kind)
    const drawn = pictures.length > 0 ? `\n\n${t('drawn')}\n${pictures.join('\n')}` : ''
    const isGuest = order.ownerKey.startsWith('guest:')
    const claim = isGuest && kind === 'confirmation' ? `\n\n${t('claim', values)}` : ''
    await postMail(tx, {
      to,
      kind: `order.${kind}`,
      subject: t(`${kind}.subject`, values),
      text: `${t('greeting', values)}\n\n${t(`${kind}.text`, values)}${drawn}\n\n${t('follow', values)}${claim}\n\n${t('closing')}`,
    })
  })
}

async function valuesOf(tx: ShopTx, order: Order, kind: OrderLetterKind) {
  const { id: orderId, locale, number } = order
  const needsClaim = kind === 'confirmation' && order.ownerKey.startsWith('guest:')
  return {
    name: order.contact?.contact.name ?? '',
    number,
    total: formatMoney(order.totalCents, order.currency, locale),
    garments: order.lines.length,
    day: formatDay(order.placedShopMs, locale),
    order: absoluteUrl(paths.order(locale, number, order.accessToken)),
    claim: needsClaim ? await issueClaim(tx, { orderId, locale, nowMs: realClock.nowMs() }) : '',
  }
}
