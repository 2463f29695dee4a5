'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { PlantAnswer } from '@/components/configurator/use-plant-day'
import { designSchema } from '@/lib/core/garment/design-schema'
import { IDLE } from '@/lib/core/shared/action-state'
import { ok } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { saveDesign } from '@/lib/demand/designs'
import { currentActor, ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'
import { plantDay } from '../../plant-day'
import { dayField, designField } from '../design-field'
import { keptSheets } from './kept-sheets'

const request = z.object({
  design: designSchema,
  designId: z.string().max(60).nullable(),
  neededBy: dayField.nullable(),
})

type Asked = z.output<typeof request>

async function quoteOf({ design, neededBy }: Asked): Promise<PlantAnswer['quote']> {
  const locale = (await getLocale()) as Locale
  const day = await plantDay({ design, kind: 'size', neededBy, locale })
  return (
    day && { dayText: day.leavesText, percent: day.percent === null ? null : String(day.percent) }
  )
}

/** The plant's word about a design that nobody has changed yet: nothing is stored. */
export const askPlant = action({
  name: 'ask-plant',
  schema: request,
  who: currentActor,
  run: async (_actor, asked) => ok({ designId: asked.designId, quote: await quoteOf(asked) }),
})

/** Keeps a changed design and asks the plant, in one breath. */
export const keepDesign = action({
  name: 'keep-design',
  schema: request,
  who: ensureActor,
  run: async (actor, asked) => {
    const { design, designId } = asked
    const [saved, quote] = await Promise.all([
      saveDesign(actor, { id: designId ?? undefined, design }),
      quoteOf(asked),
    ])
    const kept = saved.ok ? saved.value : null
    const locale = (await getLocale()) as Locale
    const sheets = kept && (await keptSheets(design, kept.version, locale))
    const answer: PlantAnswer = { designId: kept?.id ?? null, quote, ...sheets }
    return ok(answer)
  },
})

const keepAndGo = action({
  name: 'go-to-fit',
  schema: z.object({
    design: designField,
    designId: z.string().max(60).optional(),
    date: dayField.optional(),
  }),
  who: ensureActor,
  run: async (actor, { design, designId, date }) => {
    const saved = await saveDesign(actor, { id: designId, design })
    const locale = (await getLocale()) as Locale
    if (!saved.ok) return saved
    redirect(paths.fit(locale, design.family, { design: saved.value.id, date }))
  },
})

/** The way on, also without script: keeps the design and opens its fit. */
export async function goToFit(form: FormData): Promise<void> {
  const state = await keepAndGo(IDLE, form)
  // The page refuses what cannot be made before it gets here; an altered form starts again.
  if (state.status !== 'done') redirect(paths.suits((await getLocale()) as Locale))
}
