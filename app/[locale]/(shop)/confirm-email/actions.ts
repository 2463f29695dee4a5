'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmEmail } from '@/lib/identity/confirm-email'
import { currentActor } from '@/lib/identity/current-actor'
import { localeField, tokenField } from '@/lib/identity/form-fields'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'
import { paths } from '@/lib/paths'

const confirm = action({
  name: 'confirm-email',
  schema: z.object({ locale: localeField, token: tokenField }),
  who: currentActor,
  run: async (actor, input) => {
    const confirmed = await confirmEmail(actor, input, await readCaller())
    if (confirmed.ok) redirect(paths.emailWasConfirmed(input.locale))
    return confirmed
  },
})

export async function confirmEmailAction(previous: unknown, form: FormData) {
  return confirm(previous, form)
}
