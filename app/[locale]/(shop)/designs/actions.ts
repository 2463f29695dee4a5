'use server'

import { revalidatePath } from 'next/cache'
import { z } from 'zod'
import { fitSchema } from '@/lib/core/fit/fit-schema'
import { designSchema } from '@/lib/core/garment/design-schema'
import { ok } from '@/lib/core/shared/result'
import { LOCALES } from '@/lib/core/shared/text'
import { deleteDesign, saveDesign } from '@/lib/demand/designs'
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
    const { design, fit, name } = gone.value
    const words = await wordsOfDesign(design, locale)
    return ok({
      name: name || `${words.name}, ${words.cloth}`,
      id,
      kept: JSON.stringify({ design, fit, name }),
    })
  },
})

export async function deleteAction(previous: unknown, form: FormData) {
  return remove(previous, form)
}

const kept = z.object({
  design: designSchema,
  fit: fitSchema.nullable(),
  name: z.string().max(80),
})

const putBack = action({
  name: 'put-design-back',
  schema: z.object({ id: z.uuid(), kept: z.string().max(5000) }),
  who: ensureActor,
  run: async (actor, { id, kept: text }) => {
    const { design, fit, name } = kept.parse(JSON.parse(text))
    const saved = await saveDesign(actor, { design, name, ...(fit ? { fit } : {}) })
    if (!saved.ok) return saved
    redraw()
    return ok({ id })
  },
})

export async function putBackAction(previous: unknown, form: FormData) {
  return putBack(previous, form)
}
