'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { getLocale, getTranslations } from 'next-intl/server'
import type { FindingText, LookAgain } from '@/components/body/measure-form-types'
import { bodyProfileSchema } from '@/lib/core/body/body-profile-schema'
import { type BodyKey, NEEDED } from '@/lib/core/body/measurement'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { openFindings } from '@/lib/core/body/open-findings'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { addToBag } from '@/lib/demand/add-to-bag'
import { readBodyProfile, saveBodyProfile } from '@/lib/demand/body-profiles'
import { keepVersion } from '@/lib/demand/design-versions'
import { readDesign, saveDesign } from '@/lib/demand/designs'
import { fitOffer } from '@/lib/demand/fit-offer'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { realClock } from '@/lib/infra/clock'
import { paths } from '@/lib/paths'
import { measuredFit } from './measured-fit'
import { type MeasureFormInput, measureFormSchema, profileOfForm } from './profile-of-form'

type Refusal = LookAgain | { readonly code: string }

/** Reads, checks, seals and keeps one body; with a design its two fits are compared next. */
export const saveMeasures = action({
  name: 'save-measures',
  schema: measureFormSchema,
  who: ensureActor,
  run: async (actor, input): Promise<Result<{ readonly saved: true }, Refusal>> => {
    const locale = (await getLocale()) as Locale
    const nowMs = realClock.nowMs()
    const known = input.profile
      ? await readBodyProfile(actor, { profileId: input.profile }, 'measure')
      : null
    if (known && !known.ok) return known
    const { profile, unreadable } = profileOfForm(input, { before: known?.value ?? null, nowMs })
    const confirmed = profile.confirmed ?? []
    const findings: FindingText[] = [
      ...(await missingOrUnreadable(profile.values, unreadable, input.unit, locale)),
      ...openFindings(profile, { unit: input.unit, confirmed }).map(({ text, ...finding }) => ({
        ...finding,
        text: text[locale],
      })),
    ]
    if (input.consent !== 'yes') return refuse({ code: 'no-consent' as const })
    if (!input.whose) return refuse({ code: 'whose' as const })
    if (findings.length > 0)
      return refuse({ code: 'look-again' as const, findings, written: writtenIn(input) })
    const saved = await saveBodyProfile(actor, {
      profileId: input.profile,
      label: input.label,
      profile: bodyProfileSchema.parse(profile),
      consentAtMs: nowMs,
    })
    if (!saved.ok) return saved
    const design = input.design ? await readDesign(actor, input.design) : null
    if (!design) return ok({ saved: true as const })
    const fit = measuredFit(saved.value, input.preference)
    const kept = await saveDesign(actor, { id: design.id, design: design.design, fit })
    if (!kept.ok) return kept
    const asked = { size: null, preference: input.preference }
    const { drafted } = await fitOffer(actor, { ...design, fit }, asked)
    // What is not drafted is not sold as drafted: the fit page says why, and what would do.
    if (input.goal === 'save' || !drafted?.draft)
      redirect(paths.fit(locale, design.design.family, { design: design.id, date: input.date }))
    const added = await addToBag(actor, { design: design.design, fit })
    if (!added.ok) return added
    await keepVersion(actor, { id: design.id, reason: 'bag' })
    // The header counts the bag on every page.
    revalidatePath('/[locale]/(shop)', 'layout')
    redirect(paths.bag(locale, { date: input.date }))
  },
})

async function missingOrUnreadable(
  values: Readonly<Partial<Record<BodyKey, number>>>,
  unreadable: readonly BodyKey[],
  unit: 'cm' | 'inch',
  locale: Locale,
): Promise<FindingText[]> {
  const t = await getTranslations('measure.form')
  const name = (key: BodyKey) => measurementOf(key).name[locale]
  const example = unit === 'cm' ? '57.8' : '38 1/2'
  return [
    ...unreadable.map((key) => ({
      ...{ id: `unreadable:${key}`, key, mayKeep: false },
      text: t('unreadable', { name: name(key), example }),
    })),
    ...NEEDED.filter((key) => values[key] === undefined && !unreadable.includes(key)).map(
      (key) => ({
        ...{ id: `needed:${key}`, key, mayKeep: false },
        text: t('needed', { name: name(key) }),
      }),
    ),
  ]
}

/** The fields of a body as they were written, for a page that has no script to keep them. */
const writtenIn = (input: MeasureFormInput): Record<string, string> =>
  Object.fromEntries(
    Object.entries(input).flatMap(([key, value]) =>
      typeof value === 'string' && value.length <= 20 ? [[key, value]] : [],
    ),
  )
