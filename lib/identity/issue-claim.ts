import type { Locale } from '@/lib/core/shared/text'
import type { ShopTx } from '@/lib/infra/db/shop'
import { paths } from '@/lib/paths'
import { issueToken } from './one-time-token'
import { absoluteUrl } from './post-letter'

type Order = { readonly orderId: string; readonly locale: Locale; readonly nowMs: number }

/** The link in a guest's order letter that moves the order into an account: once, within 90 days. */
export async function issueClaim(tx: ShopTx, { orderId, locale, nowMs }: Order): Promise<string> {
  const token = await issueToken(tx, {
    purpose: 'claim-order',
    personId: null,
    subject: orderId,
    nowMs,
  })
  return absoluteUrl(paths.claim(locale, token))
}
