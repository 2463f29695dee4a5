'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import type { LookAgain } from '@/components/body/measure-form-types'
import { bodyProfileSchema } from '@/lib/core/body/body-profile-schema'
import { checkProfile, findingId } from '@/lib/core/body/check-profile'
import type { MeasuredFit } from '@/lib/core/fit/fit'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { addToBag } from '@/lib/demand/add-to-bag'
import { saveBodyProfile } from '@/lib/demand/body-profiles'
import { readDesign, saveDesign } from '@/lib/demand/designs'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { realClock } from '@/lib/infra/clock'
import { paths } from '@/lib/paths'
import { findingWords } from './finding-words'
import { readValues } from './read-values'

const list = z.preprocess(
  (value) => (value === undefined ? [] : Array.isArray(value) ? value : [value]),
  z.array(z.string().max(60)).max(40),
)
const blankIsNothing = (value: unknown) => (value === '' ? undefined : value)
const shape = bodyProfileSchema.shape

type Refusal = LookAgain | { readonly code: string }

/** Reads, checks, seals and keeps one body; with a design the suit goes into the bag. */
export const saveMeasures = action({
  name: 'save-measures',
  schema: z.looseObject({
    sex: shape.sex,
    unit: z.enum(['cm', 'inch']),
    consent: z.literal('yes').optional(),
    confirmed: list,
    preference: shape.preference,
    occasion: z.preprocess(blankIsNothing, shape.occasion),
    taste: z.preprocess(blankIsNothing, shape.taste),
    wishes: z.preprocess(blankIsNothing, shape.wishes),
    design: z.string().max(60).optional(),
    date: z.string().max(10).optional(),
    then: z.enum(['bag', 'save']).default('save'),
  }),
  who: ensureActor,
  run: async (actor, input): Promise<Result<{ readonly saved: true }, Refusal>> => {
    const locale = (await getLocale()) as Locale
    if (input.consent !== 'yes') return refuse({ code: 'no-consent' as const })
    const { sex, unit, confirmed, preference, occasion, taste, wishes } = input
    const { values, unreadable } = readValues(input, unit)
    const findings = checkProfile(sex, values).filter(
      (finding) => finding.severity === 'block' || !confirmed.includes(findingId(finding)),
    )
    if (findings.length + unreadable.length > 0) {
      const lookAgain: LookAgain = {
        code: 'look-again',
        findings: await findingWords({ findings, unreadable }, unit, locale),
      }
      return refuse(lookAgain)
    }
    const consentAtMs = realClock.nowMs()
    const profile = bodyProfileSchema.parse({
      ...{ sex, values, preference, occasion, taste, wishes, confirmed, consentAtMs },
    })
    const saved = await saveBodyProfile(actor, { label: '', profile, consentAtMs })
    if (!saved.ok) return saved
    const design = input.design ? await readDesign(actor, input.design) : null
    if (!design) return ok({ saved: true as const })
    const { profileId, version, inputHash } = saved.value
    const fit: MeasuredFit = {
      kind: 'measured',
      profileId,
      profileVersion: version,
      inputHash,
      preference,
    }
    await saveDesign(actor, { id: design.id, design: design.design, fit })
    if (input.then === 'save')
      redirect(paths.fit(locale, design.design.family, { design: design.id, date: input.date }))
    const added = await addToBag(actor, { design: design.design, fit })
    if (!added.ok) return added
    // The header counts the bag on every page.
    revalidatePath('/[locale]/(shop)', 'layout')
    redirect(paths.bag(locale))
  },
})
