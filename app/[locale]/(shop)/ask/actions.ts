'use server'

import { z } from 'zod'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { askTailor } from '@/lib/platform/ask-tailor'

const askThroughPlatform = action({
  name: 'ask',
  schema: z.object({
    text: z.string().trim().min(1).max(2000),
    orderNumber: z.string().max(40).optional(),
    key: z.string().max(100).optional(),
  }),
  who: ensureActor,
  run: askTailor,
})

export async function askAction(previous: unknown, form: FormData) {
  return askThroughPlatform(previous, form)
}
