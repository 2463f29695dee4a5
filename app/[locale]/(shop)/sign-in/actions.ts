'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { ok } from '@/lib/core/shared/result'
import { currentActor } from '@/lib/identity/current-actor'
import { emailField, localeField, passwordField } from '@/lib/identity/form-fields'
import { localPath } from '@/lib/identity/local-path'
import { roleHome } from '@/lib/identity/role-home'
import { mainRole, rolesOf } from '@/lib/identity/roles'
import { signIn } from '@/lib/identity/sign-in'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'
import { forgetGuest, rememberDevice } from '@/lib/infra/auth/cookies'
import { writeSessionCookie } from '@/lib/infra/auth/server-session'
import { paths } from '@/lib/paths'
import { PERSON_DATA } from '@/lib/platform/person-data'

const signInWithPassword = action({
  name: 'sign-in',
  schema: z.object({
    locale: localeField,
    next: z.string().max(500).optional(),
    email: emailField,
    password: passwordField,
  }),
  who: currentActor,
  run: async (actor, input) => {
    const entered = await signIn(actor, input, await readCaller(), PERSON_DATA)
    if (!entered.ok) return entered
    await writeSessionCookie(entered.value.sessionId)
    await rememberDevice(entered.value.deviceProof)
    await forgetGuest()
    return ok({
      locale: input.locale,
      next: localPath(input.next),
      roles: rolesOf(entered.value.roles),
    })
  },
})

export async function signInAction(previous: unknown, form: FormData) {
  const state = await signInWithPassword(previous, form)
  if (state.status !== 'done') return state
  const { locale, next, roles } = state.value
  redirect(
    next ?? (mainRole(roles) === 'shopper' ? paths.account(locale) : roleHome(locale, roles)),
  )
}
