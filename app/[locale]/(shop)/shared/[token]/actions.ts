'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { designToday } from '@/lib/core/configuration/design-today'
import { type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { readShared } from '@/lib/demand/design-shares'
import { saveDesign } from '@/lib/demand/designs'
import { offeredToday } from '@/lib/demand/published-catalogues'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'

/** A design of one's own from the one that was shown, opened in the configurator. */
export const takeShared = action({
  name: 'take-shared-design',
  schema: z.object({ token: z.string().max(60) }),
  who: ensureActor,
  run: async (actor, { token }): Promise<Result<never, { readonly code: string }>> => {
    const locale = (await getLocale()) as Locale
    const shared = await readShared(token)
    // Withdrawn meanwhile: its own page says so.
    if (!shared) redirect(paths.sharedDesign(locale, token))
    const offered = await offeredToday(shared.design.family)
    if (!offered) return refuse({ code: 'no-longer-made' })
    const { design } = designToday(offered.choices, shared.design)
    const saved = await saveDesign(actor, { design, name: shared.title })
    if (!saved.ok) return refuse({ code: 'no-longer-made' })
    redirect(paths.configure(locale, design.family, { design: saved.value.id }))
  },
})
