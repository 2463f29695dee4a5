'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { currentActor } from '@/lib/identity/current-actor'
import { localeField, tokenField } from '@/lib/identity/form-fields'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'
import { paths } from '@/lib/paths'
import { claimForPerson } from '@/lib/platform/claim-for-person'

const claim = action({
  name: 'claim',
  schema: z.object({ locale: localeField, token: tokenField }),
  who: currentActor,
  run: async (actor, input) => {
    const claimed = await claimForPerson(actor, input, await readCaller())
    if (claimed.ok) redirect(paths.order(input.locale, claimed.value.number))
    return claimed
  },
})

export async function claimAction(previous: unknown, form: FormData) {
  return claim(previous, form)
}
