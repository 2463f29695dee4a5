'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { designToday } from '@/lib/core/configuration/design-today'
import { ok } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { readShared } from '@/lib/demand/design-shares'
import { saveDesign } from '@/lib/demand/designs'
import { offeredToday } from '@/lib/demand/published-catalogues'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'

const take = action({
  name: 'take-shared-design',
  schema: z.object({ token: z.string().max(60) }),
  who: ensureActor,
  run: async (actor, { token }) => {
    const locale = (await getLocale()) as Locale
    const back = ok({ href: paths.sharedDesign(locale, token) })
    const shared = await readShared(token)
    const offered = shared && (await offeredToday(shared.design.family))
    if (!shared || !offered) return back
    const { design } = designToday(offered.choices, shared.design)
    const saved = await saveDesign(actor, { design, name: shared.title })
    if (!saved.ok) return back
    return ok({ href: paths.configure(locale, design.family, { design: saved.value.id }) })
  },
})

/** A design of one's own from the one that was shown; where that is gone, its page says so. */
export async function takeAction(form: FormData): Promise<void> {
  const state = await take(null, form)
  if (state.status === 'done') redirect(state.value.href)
}
