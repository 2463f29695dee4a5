import { LOCALES } from '@/lib/core/shared/text'
import { readCaller } from '@/lib/infra/auth/caller'
import { forgetGuest, rememberDevice } from '@/lib/infra/auth/cookies'
import type { AuthDeeds } from '@/lib/infra/auth/session-person'
import { realClock } from '@/lib/infra/clock'
import { shopDb } from '@/lib/infra/db/shop'
import { currentActor } from './current-actor'
import type { Entered } from './enter'
import { enterThrough } from './enter-through'
import { endSessions, livePerson } from './login-session'
import type { PersonDataPart } from './person-data'
import { signIn } from './sign-in'

async function remember({ sessionId, deviceProof }: Entered): Promise<string> {
  await rememberDevice(deviceProof)
  await forgetGuest()
  return sessionId
}

/** What next-auth's own routes do, through the same use-cases as our forms. */
export function authDeeds(parts: readonly PersonDataPart[]): AuthDeeds {
  return {
    livePerson: (sessionId) => livePerson(sessionId, realClock.nowMs()),
    signIn: async (email, password) => {
      const entered = await signIn(
        await currentActor(),
        { email, password },
        await readCaller(),
        parts,
      )
      return entered.ok ? remember(entered.value) : null
    },
    signInThrough: async (outside) => {
      const caller = await readCaller()
      const entered = await enterThrough(await currentActor(), outside, LOCALES[0], caller, parts)
      return entered.ok ? remember(entered.value) : null
    },
    endSession: async (sessionId) => {
      const session = await shopDb().loginSession.findUnique({ where: { id: sessionId } })
      if (session)
        await endSessions(shopDb(), session.personId, realClock.nowMs(), { only: sessionId })
    },
  }
}
