import { createHmac } from 'node:crypto'
import { env } from '@/lib/infra/env'

/** HMAC-SHA256 under the shop's secret, 32 hex digits: an index that cannot be guessed backwards. */
export const keyedDigest = (purpose: string, text: string): string =>
  createHmac('sha256', env().AUTH_SECRET)
    .update(`${purpose}\n${text}`, 'utf8')
    .digest('hex')
    .slice(0, 32)
