import type { CheckoutWish } from '@/lib/demand/checkout-wish'
import { settleCheckout } from '@/lib/demand/settle-checkout'
import { startCheckout } from '@/lib/demand/start-checkout'
import type { Actor } from '@/lib/identity/actor'
import { payWith } from './pay-by-hand'
import { wishFor } from './shopping'

/** Pays at the simulated payment company, which has to be running; by default what lies in the bag. */
export async function paidOrder(
  actor: Actor,
  wish?: CheckoutWish,
): Promise<{ orderNumber: string; accessToken: string }> {
  const started = await startCheckout(actor, wish ?? (await wishFor(actor)))
  if (!started.ok) throw new Error(JSON.stringify(started.error))
  await payWith(started.value.url, '4242424242424242')
  const settled = await settleCheckout(started.value.checkoutId)
  if (!settled.ok || settled.value.state !== 'paid') throw new Error(JSON.stringify(settled))
  return settled.value
}
