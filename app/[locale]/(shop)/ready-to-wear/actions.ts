'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { recordDemand, WISHES } from '@/lib/demand/record-demand'
import { currentActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { realClock } from '@/lib/infra/clock'

/** One wish, counted; the page then shows the new number. */
export const recordWish = action({
  name: 'record-wish',
  schema: z.object({ wish: z.enum(WISHES) }),
  who: currentActor,
  run: async (actor, { wish }) => {
    const result = await recordDemand(actor, wish, realClock.nowMs())
    if (result.ok) revalidatePath('/[locale]/(shop)', 'layout')
    return result
  },
})
