'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { IDLE } from '@/lib/core/shared/action-state'
import { ok } from '@/lib/core/shared/result'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { rejectLook, takeBackRejects } from '@/lib/services/suggestions'

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

const showAgain = action({
  name: 'show-suggestions-again',
  schema: z.object({}),
  who: ensureActor,
  run: async (actor) => {
    await takeBackRejects(actor)
    return ok({})
  },
})

/** All that were turned down may be seen again. */
export async function showAllAgain(form: FormData): Promise<void> {
  await showAgain(IDLE, form)
  revalidatePath('/[locale]/(shop)/occasion', 'page')
}
