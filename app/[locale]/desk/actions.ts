'use server'

import { z } from 'zod'
import { currentActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { answer } from '@/lib/services/desk'

const answerAtDesk = action({
  name: 'answer',
  schema: z.object({ messageId: z.string(), text: z.string().trim().min(1).max(4000) }),
  who: currentActor,
  run: answer,
})

export async function answerAction(previous: unknown, form: FormData) {
  return answerAtDesk(previous, form)
}
