'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { parseLength } from '@/components/body/length-entry'
import type { Advice } from '@/components/body/size-help'
import { measurementOf } from '@/lib/core/body/measurements.data'
import type { Fit } from '@/lib/core/fit/fit'
import { helpMeChoose } from '@/lib/core/fit/help-me-choose'
import { SEWN_CUTS } from '@/lib/core/garment/cut'
import { formatCm } from '@/lib/core/shared/length'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { addToBag } from '@/lib/demand/add-to-bag'
import { latestBodyProfile } from '@/lib/demand/body-profiles'
import { readDesign, saveDesign } from '@/lib/demand/designs'
import type { Actor } from '@/lib/identity/actor'
import { currentActor, ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'

type Refusal = { readonly code: string }

/** Keeps the fit with the design and puts both into the bag; the bag is where it goes on. */
async function take(actor: Actor, designId: string, fit: Fit): Promise<Result<never, Refusal>> {
  const saved = await readDesign(actor, designId)
  if (!saved) return refuse({ code: 'unknown-design' })
  const added = await addToBag(actor, { design: saved.design, fit })
  if (!added.ok) return added
  await saveDesign(actor, { id: saved.id, design: saved.design, fit })
  // The header counts the bag on every page.
  revalidatePath('/[locale]/(shop)', 'layout')
  redirect(paths.bag((await getLocale()) as Locale))
}

const id = z.string().min(1).max(60)

export const takeSize = action({
  name: 'take-size',
  schema: z.object({
    designId: id,
    jacket: z.coerce.number().int(),
    jacketLength: z.enum(['short', 'regular', 'long']),
    trousers: z.coerce.number().int(),
    insideLegMm: z.coerce.number().int(),
  }),
  who: ensureActor,
  run: (actor, { designId, ...size }) => take(actor, designId, { kind: 'size', ...size }),
})

export const takeDraft = action({
  name: 'take-draft',
  schema: z.object({ designId: id, preference: z.enum(['slim', 'regular', 'relaxed']) }),
  who: ensureActor,
  run: async (actor, { designId, preference }): Promise<Result<never, Refusal>> => {
    const profile = await latestBodyProfile(actor)
    if (!profile) return refuse({ code: 'unknown-profile' })
    const { profileId, version, inputHash } = profile
    return take(actor, designId, {
      kind: 'measured',
      ...{ profileId, profileVersion: version, inputHash, preference },
    })
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
    cut: z.enum(SEWN_CUTS),
    height: centimetres.pipe(z.number().min(allowed('height')[0]).max(allowed('height')[1])),
    weight: z.preprocess(
      (text) => (typeof text === 'string' ? text.replace(',', '.') : text),
      z.coerce.number().min(allowed('weight')[0]).max(allowed('weight')[1]),
    ),
    chest: ifGiven,
    waist: ifGiven,
  }),
  who: currentActor,
  run: async (_actor, { cut, height, weight, chest, waist }): Promise<Result<Advice, Refusal>> => {
    const locale = (await getLocale()) as Locale
    const advice = helpMeChoose({
      ...{ cut, heightMm: height, weightKg: weight },
      ...(chest === undefined ? {} : { chestMm: chest }),
      ...(waist === undefined ? {} : { waistMm: waist }),
    })
    const guessed = advice.misses.flatMap(({ key, within90Mm }) =>
      within90Mm === null
        ? []
        : [`${measurementOf(key).name[locale]} ±\u00a0${formatCm(Math.round(within90Mm))}`],
    )
    return ok({ fit: advice.fit, guessed, isBeyondChart: advice.isBeyondChart })
  },
})
