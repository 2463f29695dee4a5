'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { IDLE } from '@/lib/core/shared/action-state'
import type { Locale } from '@/lib/core/shared/text'
import { saveDesign } from '@/lib/demand/designs'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'
import { dayField, designField } from '../configure/design-field'

const offered = z.object({
  design: designField,
  date: dayField.optional(),
  from: z.enum(['occasion', 'guide']).optional(),
})

const keepAndTake = action({
  name: 'take-offered',
  schema: offered,
  who: ensureActor,
  run: async (actor, { design, date }) => {
    const saved = await saveDesign(actor, { design })
    if (!saved.ok) return saved
    const locale = (await getLocale()) as Locale
    redirect(paths.fit(locale, design.family, { design: saved.value.id, date }))
  },
})

const keepAndChange = action({
  name: 'change-offered',
  schema: offered,
  who: ensureActor,
  run: async (actor, { design, date, from }) => {
    const saved = await saveDesign(actor, { design })
    if (!saved.ok) return saved
    const locale = (await getLocale()) as Locale
    const kept = { design: saved.value.id, ...(date ? { date } : {}), ...(from ? { from } : {}) }
    redirect(paths.configure(locale, design.family, kept))
  },
})

/** "Take it": keeps the design and goes straight on to its fit. */
export async function takeOffered(form: FormData): Promise<void> {
  const state = await keepAndTake(IDLE, form)
  // Only an altered form or a version that changed meanwhile gets here: it starts again.
  if (state.status !== 'done') redirect(paths.suits((await getLocale()) as Locale))
}

/** "Change it": keeps the design and opens it in the configurator. */
export async function changeOffered(form: FormData): Promise<void> {
  const state = await keepAndChange(IDLE, form)
  if (state.status !== 'done') redirect(paths.suits((await getLocale()) as Locale))
}
