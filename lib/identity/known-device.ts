import type { Caller } from '@/lib/infra/auth/caller'
import { keyedDigest } from '@/lib/infra/auth/keyed-digest'
import { secretToken } from '@/lib/infra/auth/secret-token'
import { sameSecret } from '@/lib/infra/digest'

/**
 * A browser that signed in to an account once keeps a proof of it (OWASP's "device cookie"). Its
 * attempts at that account are counted on their own, so that a neighbour behind the same address
 * who guesses passwords does not lock the owner out.
 */
const sealOf = (email: string, nonce: string): string => keyedDigest('device', `${email}\n${nonce}`)

export function deviceProofFor(email: string): string {
  const nonce = secretToken(128)
  return `${nonce}.${sealOf(email, nonce)}`
}

/** The browser's own counter for this account, or null when it has never signed in to it. */
export function knownDevice(caller: Caller, email: string): string | null {
  const [nonce = '', seal = ''] = (caller.deviceProof ?? '').split('.')
  return nonce && sameSecret(seal, sealOf(email, nonce)) ? nonce : null
}
