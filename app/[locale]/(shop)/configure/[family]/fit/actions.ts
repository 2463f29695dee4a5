'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { parseLength } from '@/components/body/length-entry'
import type { Advice } from '@/components/body/size-help'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { blockOf } from '@/lib/core/fit/block'
import type { Fit } from '@/lib/core/fit/fit'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { readSizeForm } from '@/lib/core/fit/fit-schema'
import { helpMeChoose } from '@/lib/core/fit/help-me-choose'
import { formatCm } from '@/lib/core/shared/length'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { addToBag } from '@/lib/demand/add-to-bag'
import { keepVersion } from '@/lib/demand/design-versions'
import { readDesign, saveDesign } from '@/lib/demand/designs'
import { fitOffer } from '@/lib/demand/fit-offer'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import type { Actor } from '@/lib/identity/actor'
import { currentActor, ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'
import { measuredFit } from '../../../measure/measured-fit'
import { dayField } from '../../design-field'
import { sizeValues } from './size-values'

type Refusal = { readonly code: string }

/** Which design, and the day it must not miss, if one was named. */
type Named = { readonly designId: string; readonly date?: string | undefined }

/** Keeps the fit with the design and puts both into the bag; the bag is where it goes on. */
async function take(
  actor: Actor,
  { designId, date }: Named,
  fit: Fit,
): Promise<Result<never, Refusal>> {
  const saved = await readDesign(actor, designId)
  if (!saved) return refuse({ code: 'unknown-design' })
  const kept = await saveDesign(actor, { id: saved.id, design: saved.design, fit })
  if (!kept.ok) return kept
  const added = await addToBag(actor, { design: saved.design, fit })
  if (!added.ok) return added
  await keepVersion(actor, { id: saved.id, reason: 'bag' })
  // The header counts the bag on every page.
  revalidatePath('/[locale]/(shop)', 'layout')
  redirect(paths.bag((await getLocale()) as Locale, { date }))
}

const id = z.string().min(1).max(60)

export const takeSize = action({
  name: 'take-size',
  schema: z.looseObject({ designId: id, date: dayField.optional() }),
  who: ensureActor,
  run: async (actor, { designId, date, ...fields }): Promise<Result<never, Refusal>> => {
    const saved = await readDesign(actor, designId)
    if (!saved) return refuse({ code: 'unknown-design' })
    const fit = readSizeForm((await catalogueOfDesign(saved.design)).cut, fields)
    return fit ? take(actor, { designId, date }, fit) : refuse({ code: 'fit-invalid' })
  },
})

export const takeDraft = action({
  name: 'take-draft',
  schema: z.object({
    designId: id,
    date: dayField.optional(),
    preference: z.enum(['slim', 'regular', 'relaxed']),
    /** The input hash of the body whose draft was looked at. */
    body: z.string().max(64),
  }),
  who: ensureActor,
  run: async (actor, { designId, date, preference, body }): Promise<Result<never, Refusal>> => {
    const saved = await readDesign(actor, designId)
    if (!saved) return refuse({ code: 'unknown-design' })
    const { drafted, isTooOften } = await fitOffer(actor, saved, { size: null, preference })
    if (isTooOften) return refuse({ code: 'too-often' })
    if (!drafted) return refuse({ code: 'unknown-profile' })
    // Another window may have changed the measures: nobody gets another body than the one shown.
    if (drafted.note.inputHash !== body) return refuse({ code: 'other-measures' })
    if (!drafted.draft) return refuse({ code: 'no-draft' })
    return take(actor, { designId, date }, measuredFit(drafted.note, preference))
  },
})

/** The nearest size as it was altered for the body that was looked at; proposed again, never sent along. */
export const takeAltered = action({
  name: 'take-altered',
  schema: z.object({ designId: id, date: dayField.optional(), body: z.string().max(64) }),
  who: ensureActor,
  run: async (actor, { designId, date, body }): Promise<Result<never, Refusal>> => {
    const saved = await readDesign(actor, designId)
    if (!saved) return refuse({ code: 'unknown-design' })
    const { drafted, isTooOften } = await fitOffer(actor, saved, { size: null, preference: null })
    if (isTooOften) return refuse({ code: 'too-often' })
    if (!drafted?.altered?.isWearable) return refuse({ code: 'unknown-profile' })
    if (drafted.note.inputHash !== body) return refuse({ code: 'other-measures' })
    return take(actor, { designId, date }, drafted.altered.fit)
  },
})

/** A length in cm as people write it; an empty optional field is nothing. */
const centimetres = z.string().transform((text, context) => {
  const lengthMm = parseLength(text, 'cm')
  if (lengthMm !== null) return lengthMm
  context.addIssue({ code: 'custom', message: 'not a length' })
  return z.NEVER
})
const ifGiven = z.preprocess((text) => (text === '' ? undefined : text), centimetres.optional())
const allowed = (key: 'height' | 'weight') => measurementOf(key).allowed

export const suggestSize = action({
  name: 'suggest-size',
  schema: z.object({
    designId: id,
    height: centimetres.pipe(z.number().min(allowed('height')[0]).max(allowed('height')[1])),
    weight: z.preprocess(
      (text) => (typeof text === 'string' ? text.replace(',', '.') : text),
      z.coerce.number().min(allowed('weight')[0]).max(allowed('weight')[1]),
    ),
    ...{ chest: ifGiven, waist: ifGiven, inseam: ifGiven, neck: ifGiven, sleeveLeft: ifGiven },
  }),
  who: currentActor,
  run: async (actor, { designId, height, weight, ...tape }): Promise<Result<Advice, Refusal>> => {
    const saved = await readDesign(actor, designId)
    if (!saved) return refuse({ code: 'unknown-design' })
    const locale = (await getLocale()) as Locale
    const { cut } = await catalogueOfDesign(saved.design)
    const block = blockOf(cut, saved.design.options)
    const given = Object.fromEntries(Object.entries(tape).filter(([, mm]) => mm !== undefined))
    const advice = helpMeChoose({ block, heightMm: height, weightKg: weight, given })
    const guessed = advice.misses.flatMap(({ key, within90Mm }) =>
      within90Mm === null
        ? []
        : [`${measurementOf(key).name[locale]} ±\u00a0${formatCm(Math.round(within90Mm))}`],
    )
    const { fit, isBeyondChart } = advice
    const said = fitLabel(fit, locale)
    return ok({ values: sizeValues(block, fit), said, guessed, isBeyondChart })
  },
})
