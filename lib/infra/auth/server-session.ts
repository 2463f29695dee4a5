import { cookies } from 'next/headers'
import { type AuthOptions, getServerSession } from 'next-auth'
import { encode } from 'next-auth/jwt'
import { cache } from 'react'
import { env } from '@/lib/infra/env'
import type { SessionWithPerson } from './auth-options'
import { cookieOptions, sessionCookieName } from './cookies'
import { SESSION_SECONDS, type SessionPerson } from './session-person'

/** The person of this request, read once per render; null for a guest. */
export const readSessionPerson = cache(
  async (options: AuthOptions): Promise<SessionPerson | null> => {
    if (!(await cookies()).has(sessionCookieName())) return null
    const session = await getServerSession<AuthOptions, SessionWithPerson>(options)
    return session?.person ?? null
  },
)

/** Signs this browser in: the same cookie that next-auth's own route would set. */
export async function writeSessionCookie(sessionId: string): Promise<void> {
  const token = { sid: sessionId }
  const value = await encode({ token, secret: env().AUTH_SECRET, maxAge: SESSION_SECONDS })
  ;(await cookies()).set(sessionCookieName(), value, cookieOptions(SESSION_SECONDS))
}

export async function clearSessionCookie(): Promise<void> {
  ;(await cookies()).delete(sessionCookieName())
}
