import { HOUR_MS, MINUTE_MS } from '@/lib/core/shared/instant'

/**
 * How often is often enough. `perAccount` counts one account from one address (or from one browser
 * that has signed in before); `perAddress` counts everything from one address and is wide, since a
 * whole class may sit behind one. Nothing is counted by account alone: nobody can lock out another.
 */
export const LIMITS = {
  'sign-in': { windowMs: 15 * MINUTE_MS, perAccount: 8, perAddress: 120 },
  'sign-up': { windowMs: HOUR_MS, perAccount: 3, perAddress: 120 },
  'forgotten-password': { windowMs: HOUR_MS, perAccount: 4, perAddress: 120 },
  letter: { windowMs: HOUR_MS, perAccount: 4, perAddress: 120 },
  'password-again': { windowMs: 15 * MINUTE_MS, perAccount: 8, perAddress: 120 },
  link: { windowMs: 15 * MINUTE_MS, perAccount: 20, perAddress: 60 },
  claim: { windowMs: 15 * MINUTE_MS, perAccount: 20, perAddress: 60 },
} as const satisfies Record<string, Limit>

type Limit = { readonly windowMs: number; readonly perAccount: number; readonly perAddress: number }

export type Purpose = keyof typeof LIMITS
