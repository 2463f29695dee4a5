'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { IDLE } from '@/lib/core/shared/action-state'
import { ok } from '@/lib/core/shared/result'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { rejectLook } from '@/lib/services/suggestions'

const reject = action({
  name: 'reject-suggestion',
  schema: z.object({ lookId: z.string().min(1).max(60) }),
  who: ensureActor,
  run: async (actor, { lookId }) => {
    await rejectLook(actor, lookId)
    return ok({ lookId })
  },
})

/** "Not this one", in one tap: the next best takes its place. */
export async function rejectSuggestion(form: FormData): Promise<void> {
  await reject(IDLE, form)
  revalidatePath('/[locale]/(shop)/occasion', 'page')
}
