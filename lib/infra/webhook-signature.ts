import { Webhook, WebhookVerificationError } from 'standardwebhooks'

/** Standard Webhooks (standardwebhooks.com): HMAC-SHA256 over id, timestamp and raw body. */
export type SignedHeaders = Readonly<
  Record<'webhook-id' | 'webhook-timestamp' | 'webhook-signature', string>
>

const signer = (secret: string) => new Webhook(Buffer.from(secret, 'utf8').toString('base64'))

export function signWebhook(
  secret: string,
  id: string,
  realNowMs: number,
  body: string,
): SignedHeaders {
  const at = new Date(realNowMs)
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(realNowMs / 1000)),
    'webhook-signature': signer(secret).sign(id, at, body),
  }
}

/** False for a wrong secret, an altered body, or a timestamp more than five minutes off. */
export function webhookIsAuthentic(secret: string, headers: Headers, rawBody: string): boolean {
  try {
    const signed = {
      'webhook-id': headers.get('webhook-id') ?? '',
      'webhook-timestamp': headers.get('webhook-timestamp') ?? '',
      'webhook-signature': headers.get('webhook-signature') ?? '',
    }
    signer(secret).verify(rawBody, signed, { jsonParse: false })
    return true
  } catch (error) {
    if (error instanceof WebhookVerificationError) return false
    throw error
  }
}
