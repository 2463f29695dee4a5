import type { AuthOptions, Session } from 'next-auth'
import { env, tellNextAuthItsAddress } from '@/lib/infra/env'
import { log } from '@/lib/infra/log'
import { cookieOptions, sessionCookieName } from './cookies'
import { outsideAccount, providers } from './providers'
import { type AuthDeeds, SESSION_SECONDS, type SessionPerson } from './session-person'

export type SessionWithPerson = Session & { readonly person: SessionPerson | null }

/**
 * next-auth with JWT sessions, as the Credentials provider demands. The JWT carries nothing but the
 * id of a LoginSession row, and the row is read at every read of the session: a revoked session is
 * signed out at once, wherever its cookie is.
 */
export function authOptions(deeds: AuthDeeds): AuthOptions {
  tellNextAuthItsAddress()
  return {
    secret: env().AUTH_SECRET,
    session: { strategy: 'jwt', maxAge: SESSION_SECONDS },
    // Without a language: the locale middleware sends people on to their own.
    pages: { signIn: '/sign-in', error: '/sign-in' },
    cookies: {
      sessionToken: { name: sessionCookieName(), options: cookieOptions(SESSION_SECONDS) },
    },
    providers: providers(deeds),
    callbacks: {
      signIn: ({ account, user, profile }) => {
        if (account?.type !== 'oauth') return true
        const outside = outsideAccount(account.provider, account.providerAccountId, user, profile)
        return outside?.verifiedEmail ? true : '/sign-in?error=unverified'
      },
      jwt: async ({ token, account, user, profile }) => {
        if (!account) return { sid: token.sid }
        if (account.type !== 'oauth') return { sid: user.id }
        const outside = outsideAccount(account.provider, account.providerAccountId, user, profile)
        return { sid: outside ? await deeds.signInThrough(outside) : null }
      },
      session: async ({ session, token }): Promise<SessionWithPerson> => ({
        expires: session.expires,
        person: typeof token.sid === 'string' ? await deeds.livePerson(token.sid) : null,
      }),
    },
    events: {
      signOut: async ({ token }) => {
        if (typeof token?.sid === 'string') await deeds.endSession(token.sid)
      },
    },
    logger: {
      error: (code) => log.warn({ code }, 'next-auth'),
      warn: (code) => log.debug({ code }, 'next-auth'),
      debug: () => undefined,
    },
  }
}
