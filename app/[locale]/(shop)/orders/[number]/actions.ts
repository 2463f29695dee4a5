'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { cancelOrder } from '@/lib/platform/cancel-order'

const cancel = action({
  name: 'cancel-order',
  schema: z.object({ number: z.string().max(40), key: z.string().max(100).optional() }),
  who: ensureActor,
  run: async (actor, input) => {
    const cancelled = await cancelOrder(actor, input)
    revalidatePath('/[locale]/(shop)/orders/[number]', 'page')
    return cancelled
  },
})

export async function cancelAction(previous: unknown, form: FormData) {
  return cancel(previous, form)
}
