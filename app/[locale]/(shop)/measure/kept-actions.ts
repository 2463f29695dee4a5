'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { bodyProfiles, deleteBodyProfile, readBodyProfile } from '@/lib/demand/body-profiles'
import { readDesign, saveDesign } from '@/lib/demand/designs'
import { currentActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { paths } from '@/lib/paths'
import { measuredFit } from './measured-fit'

const profileField = z.object({ profile: z.string().max(60) })
type Refusal = { readonly code: string }

const take = action({
  name: 'take-kept-measures',
  schema: profileField.extend({ design: z.string().max(60), date: z.string().max(10).optional() }),
  who: currentActor,
  run: async (actor, input): Promise<Result<never, Refusal>> => {
    const locale = (await getLocale()) as Locale
    const note = (await bodyProfiles(actor)).find(({ profileId }) => profileId === input.profile)
    const design = await readDesign(actor, input.design)
    if (!note || !design) return refuse({ code: note ? 'unknown-design' : 'unknown-profile' })
    const read = await readBodyProfile(actor, { profileId: note.profileId }, 'fit')
    if (!read.ok) return read
    const fit = measuredFit(note, read.value.preference)
    const saved = await saveDesign(actor, { id: design.id, design: design.design, fit })
    if (!saved.ok) return saved
    redirect(paths.fit(locale, design.design.family, { design: design.id, date: input.date }))
  },
})

const forget = action({
  name: 'delete-measures',
  schema: profileField,
  who: currentActor,
  run: async (actor, { profile }): Promise<Result<null, Refusal>> =>
    (await deleteBodyProfile(actor, profile)) ? ok(null) : refuse({ code: 'unknown-profile' }),
})

/** A kept body for a design: no new number is asked. */
export async function takeKeptMeasures(form: FormData): Promise<void> {
  await take(null, form)
  // Only a refusal comes back: the list shows what is still there.
  revalidatePath('/[locale]/(shop)', 'layout')
}

/** Deletes one body at once; what an order was made from stays in its package alone. */
export async function deleteMeasures(form: FormData): Promise<void> {
  await forget(null, form)
  revalidatePath('/[locale]/(shop)', 'layout')
}
