import { createHmac } from 'node:crypto'

/** Stripe's scheme: `t=SECONDS,v1=HMAC-SHA256(secret, "SECONDS.body")` in the header Stripe-Signature. */
export function signPaymentEvent(secret: string, body: string, realNowMs: number): string {
  const at = Math.floor(realNowMs / 1000)
  const digest = createHmac('sha256', secret).update(`${at}.${body}`).digest('hex')
  return `t=${at},v1=${digest}`
}
