'use server'

import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { Locale } from '@/lib/core/shared/text'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { askTailor } from '@/lib/platform/ask-tailor'
import { aboutPage } from './about-page'

const askThroughPlatform = action({
  name: 'ask',
  schema: z.object({
    text: z.string().trim().min(1).max(2000),
    orderNumber: z.string().max(40).optional(),
    key: z.string().max(100).optional(),
    from: z.string().max(400).optional(),
  }),
  who: ensureActor,
  run: async (actor, { from, ...question }) => {
    const about = await aboutPage(actor, from, (await getLocale()) as Locale)
    return askTailor(actor, { ...question, about: about ?? undefined })
  },
})

export async function askAction(previous: unknown, form: FormData) {
  return askThroughPlatform(previous, form)
}
