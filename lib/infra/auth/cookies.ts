import { cookies } from 'next/headers'
import { env } from '@/lib/infra/env'
import { secretToken } from './secret-token'

/** Cookies of identity: all httpOnly, SameSite=Lax, and Secure wherever the shop is on https. */
export const GUEST_COOKIE = 'mo_guest'
export const DEVICE_COOKIE = 'mo_device'

const YEAR_SECONDS = 365 * 86_400

export const isSecure = (): boolean => env().BASE_URL.startsWith('https://')

/** Browsers accept the prefix `__Secure-` only over https: nobody on the wire can plant the cookie. */
export const sessionCookieName = (): string =>
  isSecure() ? '__Secure-next-auth.session-token' : 'next-auth.session-token'

export const cookieOptions = (maxAge: number) =>
  ({ httpOnly: true, sameSite: 'lax', path: '/', secure: isSecure(), maxAge }) as const

/** The guest's secret, or null; `secret` below 128 bits is not one of ours. */
export async function readGuestSecret(): Promise<string | null> {
  const secret = (await cookies()).get(GUEST_COOKIE)?.value
  return secret && /^[\w-]{22}$/.test(secret) ? secret : null
}

/** Only in actions and route handlers: elsewhere a page can no longer set cookies. */
export async function ensureGuestSecret(): Promise<string> {
  const known = await readGuestSecret()
  if (known) return known
  const secret = secretToken(128)
  ;(await cookies()).set(GUEST_COOKIE, secret, cookieOptions(YEAR_SECONDS))
  return secret
}

export async function forgetGuest(): Promise<void> {
  ;(await cookies()).delete(GUEST_COOKIE)
}

export async function rememberDevice(proof: string): Promise<void> {
  ;(await cookies()).set(DEVICE_COOKIE, proof, cookieOptions(YEAR_SECONDS))
}
