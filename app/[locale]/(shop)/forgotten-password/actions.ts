'use server'

import { z } from 'zod'
import { currentActor } from '@/lib/identity/current-actor'
import { emailField } from '@/lib/identity/form-fields'
import { askPasswordReset } from '@/lib/identity/reset-password'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'

const askForLetter = action({
  name: 'forgotten-password',
  schema: z.object({ email: emailField }),
  who: currentActor,
  run: async (actor, input) => askPasswordReset(actor, input, await readCaller()),
})

export async function forgottenPasswordAction(previous: unknown, form: FormData) {
  return askForLetter(previous, form)
}
