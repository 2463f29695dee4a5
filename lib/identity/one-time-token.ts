import { DAY_MS, MINUTE_MS } from '@/lib/core/shared/instant'
import { secretToken } from '@/lib/infra/auth/secret-token'
import type { ShopTx } from '@/lib/infra/db/shop'
import { sha256 } from '@/lib/infra/digest'

/** Links in letters: 256 bits, used once, stored only as their digest. */
export const TOKEN_LIFE_MS = {
  'confirm-email': 7 * DAY_MS,
  'reset-password': 30 * MINUTE_MS,
  'change-email': DAY_MS,
  'claim-order': 90 * DAY_MS,
} as const

export type TokenPurpose = keyof typeof TOKEN_LIFE_MS

export type BadToken = { readonly code: 'bad-token' }

type NewToken = {
  readonly purpose: TokenPurpose
  readonly personId: string | null
  readonly subject: string
  readonly nowMs: number
}

export async function issueToken(
  tx: ShopTx,
  { purpose, personId, subject, nowMs }: NewToken,
): Promise<string> {
  const token = secretToken(256)
  const expiresAt = new Date(nowMs + TOKEN_LIFE_MS[purpose])
  await tx.personToken.create({
    data: { hash: sha256(token), purpose, personId, subject, expiresAt },
  })
  return token
}

const living = (purpose: TokenPurpose, token: string, nowMs: number) => ({
  hash: sha256(token),
  purpose,
  usedAt: null,
  expiresAt: { gt: new Date(nowMs) },
})

/** What the link is about, without using it up; null when it is unknown, used or too old. */
export const peekToken = (tx: ShopTx, purpose: TokenPurpose, token: string, nowMs: number) =>
  tx.personToken.findFirst({ where: living(purpose, token, nowMs), include: { person: true } })

/** True for exactly one caller, however many press at once. */
export async function spendToken(
  tx: ShopTx,
  purpose: TokenPurpose,
  token: string,
  nowMs: number,
): Promise<boolean> {
  const used = await tx.personToken.updateMany({
    where: living(purpose, token, nowMs),
    data: { usedAt: new Date(nowMs) },
  })
  return used.count === 1
}

/** Ends every other open link of one kind, for example after a password was set. */
export async function endTokens(
  tx: ShopTx,
  personId: string,
  purposes: readonly TokenPurpose[],
  nowMs: number,
) {
  await tx.personToken.updateMany({
    where: { personId, purpose: { in: [...purposes] }, usedAt: null },
    data: { usedAt: new Date(nowMs) },
  })
}
