'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { z } from 'zod'
import { nameAndCloth } from '@/components/order/garment-words'
import { ok } from '@/lib/core/shared/result'
import { LOCALES } from '@/lib/core/shared/text'
import { addToBag } from '@/lib/demand/add-to-bag'
import { changeQuantity, type RemovedLine, removeLine } from '@/lib/demand/change-bag'
import { saveDesign } from '@/lib/demand/designs'
import { readBag } from '@/lib/demand/read-bag'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'
import { wordsOfDesign } from '../words-of-design'
import { removedGarment } from './removed-garment'

const locale = z.enum(LOCALES)
const lineId = z.uuid()

const redraw = () => revalidatePath('/[locale]/(shop)', 'layout')

const remove = action({
  name: 'remove-from-bag',
  schema: z.object({ lineId, locale }),
  who: ensureActor,
  run: async (actor, input) => {
    const removed = await removeLine(actor, input)
    if (!removed.ok) return removed
    redraw()
    const words = await wordsOfDesign(removed.value.design, input.locale)
    return ok({
      id: input.lineId,
      name: nameAndCloth(words, input.locale),
      fields: { lineId: input.lineId, garment: JSON.stringify(removed.value) },
    })
  },
})

export async function removeAction(previous: unknown, form: FormData) {
  return remove(previous, form)
}

const putBack = action({
  name: 'put-back-into-bag',
  schema: z.object({ lineId, garment: removedGarment }),
  who: ensureActor,
  run: async (actor, { lineId: removedId, garment }) => {
    const added = await addToBag(actor, garment as RemovedLine)
    if (!added.ok) return added
    redraw()
    return ok({ id: removedId })
  },
})

export async function putBackAction(previous: unknown, form: FormData) {
  return putBack(previous, form)
}

const quantity = action({
  name: 'change-quantity',
  schema: z.object({ lineId, quantity: z.coerce.number().int() }),
  who: ensureActor,
  run: changeQuantity,
})

/** A line that has gone meanwhile is simply no longer there when the page is drawn again. */
export async function quantityAction(form: FormData) {
  await quantity(null, form)
  redraw()
}

const copyDesign = action({
  name: 'change-bag-design',
  schema: z.object({ lineId, locale }),
  who: ensureActor,
  run: async (actor, input) => {
    const { lines } = await readBag(actor)
    const line = lines.find(({ id }) => id === input.lineId)
    if (!line) return ok({ href: paths.bag(input.locale) })
    const saved = await saveDesign(actor, { design: line.design, fit: line.fit })
    if (!saved.ok) return ok({ href: paths.configure(input.locale, line.design.family) })
    const design = saved.value.id
    return ok({ href: paths.configure(input.locale, line.design.family, { design }) })
  },
})

/** The garment in the bag stays as it is until its changed copy is put beside it. */
export async function copyDesignAction(form: FormData) {
  const state = await copyDesign(null, form)
  if (state.status === 'done') redirect(state.value.href)
}
