'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { LOCALES, type Locale } from '@/lib/core/shared/text'
import { type Repeated, repeatOrder } from '@/lib/demand/repeat-order'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'

const whereNext = (locale: Locale, { added, toFit }: Repeated): string => {
  const [first] = toFit
  return first && added === 0
    ? paths.fit(locale, first.family, { design: first.designId })
    : paths.bag(locale)
}

const repeat = action({
  name: 'repeat-order',
  schema: z.object({
    number: z.string().max(40),
    key: z.string().max(100).optional(),
    agreed: z.string().max(64).optional(),
    measures: z.enum(['then', 'now']).default('now'),
    locale: z.enum(LOCALES),
  }),
  who: ensureActor,
  run: async (actor, { locale, ...wish }) => {
    const repeated = await repeatOrder(actor, wish)
    const page = paths.repeatOrder(locale, wish.number, wish.key)
    // What has changed is asked about on a page of its own; there it is drawn again.
    if (!repeated.ok && repeated.error.code === 'has-changed') redirect(page)
    if (!repeated.ok) return repeated
    // The header counts the bag on every page.
    revalidatePath('/[locale]/(shop)', 'layout')
    redirect(whereNext(locale, repeated.value))
  },
})

export async function repeatAction(previous: unknown, form: FormData) {
  return repeat(previous, form)
}
