'use server'

import { z } from 'zod'
import { currentActor } from '@/lib/identity/current-actor'
import { emailField, localeField, nameField, passwordField } from '@/lib/identity/form-fields'
import { signUp } from '@/lib/identity/sign-up'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'

const makeAccount = action({
  name: 'sign-up',
  schema: z.object({
    locale: localeField,
    name: nameField,
    email: emailField,
    password: passwordField,
  }),
  who: currentActor,
  run: async (actor, input) => signUp(actor, input, await readCaller()),
})

export async function signUpAction(previous: unknown, form: FormData) {
  return makeAccount(previous, form)
}
