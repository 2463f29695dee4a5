import type { AuthOptions } from 'next-auth'
import CredentialsProvider from 'next-auth/providers/credentials'
import GitHubProvider, { type GithubProfile } from 'next-auth/providers/github'
import GoogleProvider, { type GoogleProfile } from 'next-auth/providers/google'
import { env } from '@/lib/infra/env'
import type { AuthDeeds, OutsideAccount } from './session-person'

type Provider = AuthOptions['providers'][number]
type GithubEmail = { email: string; primary: boolean; verified: boolean }

/** Companies whose keys are in the environment, in the order of the buttons. */
export function outsideProviders(): readonly OutsideAccount['provider'][] {
  const { GITHUB_ID, GITHUB_SECRET, GOOGLE_ID, GOOGLE_SECRET } = env()
  const found: OutsideAccount['provider'][] = []
  if (GITHUB_ID && GITHUB_SECRET) found.push('github')
  if (GOOGLE_ID && GOOGLE_SECRET) found.push('google')
  return found
}

const credentials = (deeds: AuthDeeds): Provider =>
  CredentialsProvider({
    name: 'password',
    credentials: { email: { type: 'email' }, password: { type: 'password' } },
    authorize: async (given) => {
      const sessionId = await deeds.signIn(given?.email ?? '', given?.password ?? '')
      return sessionId ? { id: sessionId } : null
    },
  })

/** GitHub's profile shows an address without saying whether it is verified, so its list is asked. */
const github = (): Provider =>
  GitHubProvider({
    clientId: env().GITHUB_ID ?? '',
    clientSecret: env().GITHUB_SECRET ?? '',
    userinfo: {
      url: 'https://api.github.com/user',
      async request({ client, tokens }) {
        const token = tokens.access_token ?? ''
        const profile = await client.userinfo<GithubProfile>(token)
        const answer = await fetch('https://api.github.com/user/emails', {
          headers: { authorization: `Bearer ${token}` },
        })
        const emails = answer.ok ? ((await answer.json()) as GithubEmail[]) : []
        return {
          ...profile,
          email: emails.find((each) => each.primary && each.verified)?.email ?? '',
        }
      },
    },
  })

const google = (): Provider =>
  GoogleProvider({ clientId: env().GOOGLE_ID ?? '', clientSecret: env().GOOGLE_SECRET ?? '' })

export function providers(deeds: AuthDeeds): Provider[] {
  const outside = outsideProviders().map((name) => (name === 'github' ? github() : google()))
  return [credentials(deeds), ...outside]
}

/** The verified address, or null: an address that nobody checked opens nobody's account. */
export function outsideAccount(
  provider: string,
  accountId: string,
  user: { readonly name?: string | null; readonly email?: string | null },
  profile: unknown,
): OutsideAccount | null {
  if (provider !== 'github' && provider !== 'google') return null
  const verified =
    provider === 'github' || (profile as GoogleProfile | undefined)?.email_verified === true
  return {
    provider,
    accountId,
    verifiedEmail: verified ? user.email || null : null,
    name: user.name ?? '',
  }
}
