/** What a living session says about its person; identity turns it into an actor. */
export type SessionPerson = {
  readonly sessionId: string
  readonly personId: string
  readonly name: string
  readonly email: string
  readonly roles: readonly string[]
  readonly locale: string
  readonly visiting: boolean
}

/** The deeds next-auth asks of identity, handed in so that infra imports no letter. */
export type AuthDeeds = {
  /** Null when the session was revoked, idled out or never was. Called at every read. */
  readonly livePerson: (sessionId: string) => Promise<SessionPerson | null>
  /** A new session id, or null for every kind of refusal. */
  readonly signIn: (email: string, password: string) => Promise<string | null>
  readonly signInThrough: (outside: OutsideAccount) => Promise<string | null>
  readonly endSession: (sessionId: string) => Promise<void>
}

/** An account at a company that vouches for an address; without a verified address it is refused. */
export type OutsideAccount = {
  readonly provider: 'github' | 'google'
  readonly accountId: string
  readonly verifiedEmail: string | null
  readonly name: string
}

/** Seconds a cookie may live: the absolute limit of a session (lib/identity/login-session.ts). */
export const SESSION_SECONDS = 60 * 86_400
