'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/lib/identity/current-actor'
import { localeField, passwordField, tokenField } from '@/lib/identity/form-fields'
import { resetPassword } from '@/lib/identity/reset-password'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'
import { paths } from '@/lib/paths'

const setNewPassword = action({
  name: 'reset-password',
  schema: z.object({ locale: localeField, token: tokenField, password: passwordField }),
  who: currentActor,
  run: async (actor, input) => {
    const reset = await resetPassword(actor, input, await readCaller())
    // The link is used up: an address without it says what was done, also without JavaScript.
    if (reset.ok) redirect(paths.passwordWasSet(input.locale))
    return reset
  },
})

export async function resetPasswordAction(previous: unknown, form: FormData) {
  return setNewPassword(previous, form)
}
