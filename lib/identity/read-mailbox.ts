import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { shopDb } from '@/lib/infra/db/shop'
import { env } from '@/lib/infra/env'
import type { Actor } from './actor'
import { normalEmail } from './email-address'

export type LetterLine = {
  readonly id: string
  readonly to: string
  readonly subject: string
  readonly text: string
  readonly createdAtMs: number
}

const MOST_LETTERS = 50

/** In the demo and without a mail server the mailbox is a page, open to everybody who tries the demo. */
export const mailboxIsOpen = (): boolean => env().DEMO && !env().SMTP_URL

export async function readMailbox(
  _actor: Actor,
  filter: { readonly to?: string | undefined },
): Promise<Result<readonly LetterLine[], { readonly code: 'closed' }>> {
  if (!mailboxIsOpen()) return refuse({ code: 'closed' })
  const letters = await shopDb().mail.findMany({
    where: filter.to ? { toAddress: { equals: normalEmail(filter.to), mode: 'insensitive' } } : {},
    orderBy: { createdAt: 'desc' },
    take: MOST_LETTERS,
  })
  return ok(
    letters.map(({ id, toAddress, subject, text, createdAt }) => ({
      id,
      to: toAddress,
      subject,
      text,
      createdAtMs: createdAt.getTime(),
    })),
  )
}
