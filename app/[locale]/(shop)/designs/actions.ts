'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { nameAndCloth } from '@/components/order/garment-words'
import { ok } from '@/lib/core/shared/result'
import { LOCALES } from '@/lib/core/shared/text'
import { deleteDesign, putDesignBack } from '@/lib/demand/designs'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { wordsOfDesign } from '../words-of-design'

const redraw = () => revalidatePath('/[locale]/(shop)/designs', 'page')

const remove = action({
  name: 'delete-design',
  schema: z.object({ id: z.uuid(), locale: z.enum(LOCALES) }),
  who: ensureActor,
  run: async (actor, { id, locale }) => {
    const gone = await deleteDesign(actor, { id })
    if (!gone.ok) return gone
    redraw()
    const { design, name } = gone.value
    const words = await wordsOfDesign(design, locale)
    return ok({ id, name: name || nameAndCloth(words, locale), fields: { id } })
  },
})

export async function deleteAction(previous: unknown, form: FormData) {
  return remove(previous, form)
}

const putBack = action({
  name: 'put-design-back',
  schema: z.object({ id: z.uuid() }),
  who: ensureActor,
  run: async (actor, input) => {
    const back = await putDesignBack(actor, input)
    redraw()
    return back
  },
})

export async function putBackAction(previous: unknown, form: FormData) {
  return putBack(previous, form)
}
