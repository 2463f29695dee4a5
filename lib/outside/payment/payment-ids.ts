import { randomBytes } from 'node:crypto'

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** Prefixes as Stripe writes them; a session's id opens its page, so it is long and random. */
const ID_PREFIXES = {
  session: 'cs_test_',
  intent: 'pi_',
  charge: 'ch_',
  refund: 're_',
  customer: 'cus_',
  event: 'evt_',
  dispute: 'dp_',
} as const

export type ObjectKind = Exclude<keyof typeof ID_PREFIXES, 'event' | 'dispute'>

export function randomLetters(length: number): string {
  let text = ''
  // 248 is the largest multiple of 62 in a byte: taking only those below keeps letters equally likely.
  while (text.length < length)
    for (const byte of randomBytes(length))
      if (byte < 248 && text.length < length) text += LETTERS[byte % 62]
  return text
}

export const newPaymentId = (kind: keyof typeof ID_PREFIXES): string =>
  ID_PREFIXES[kind] + randomLetters(kind === 'session' ? 58 : 24)
