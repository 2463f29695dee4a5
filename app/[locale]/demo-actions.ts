'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Locale } from '@/lib/core/shared/text'
import { currentActor } from '@/lib/identity/current-actor'
import { localeField } from '@/lib/identity/form-fields'
import { roleHome } from '@/lib/identity/role-home'
import { returnFromVisit, visitPerson } from '@/lib/identity/visit-person'
import { action } from '@/lib/infra/action'
import { readCaller } from '@/lib/infra/auth/caller'
import { clearSessionCookie, writeSessionCookie } from '@/lib/infra/auth/server-session'
import { paths } from '@/lib/paths'

const visit = action({
  name: 'visit',
  schema: z.object({ locale: localeField, personId: z.string().min(1).max(60) }),
  who: currentActor,
  run: async (actor, input) => {
    const visited = await visitPerson(actor, input, await readCaller())
    if (!visited.ok) return visited
    await writeSessionCookie(visited.value.sessionId)
    redirect(roleHome(input.locale, visited.value.roles))
  },
})

/** One tap: this browser becomes a seeded person. Refused outside the demonstration. */
export async function visitAction(previous: unknown, form: FormData) {
  return visit(previous, form)
}

/** One tap back: the visitor's own session if it still lives, else a guest. */
export async function returnAction(): Promise<void> {
  const { nowMs } = await readCaller()
  const back = await returnFromVisit(await currentActor(), nowMs)
  if (back.ok && back.value.sessionId) await writeSessionCookie(back.value.sessionId)
  else await clearSessionCookie()
  redirect(paths.home((await getLocale()) as Locale))
}
