'use server'

import { redirect } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { z } from 'zod'
import { parseLength } from '@/components/body/length-entry'
import { bodyProfileSchema } from '@/lib/core/body/body-profile-schema'
import { measurementOf } from '@/lib/core/body/measurements.data'
import { isAllowed, openFindings } from '@/lib/core/body/open-findings'
import { sexOf } from '@/lib/core/garment/figure'
import { type Result, refuse } from '@/lib/core/shared/result'
import type { Locale } from '@/lib/core/shared/text'
import { saveBodyProfile } from '@/lib/demand/body-profiles'
import { readDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { ensureActor } from '@/lib/identity/current-actor'
import { action } from '@/lib/infra/action'
import { realClock } from '@/lib/infra/clock'
import { paths } from '@/lib/paths'
import { dayField } from '../../design-field'

const KEYS = ['height', 'weight', 'waist'] as const

type Refusal =
  | { readonly code: 'no-consent' | 'unknown-design' | 'unknown-profile' }
  | { readonly code: 'unreadable'; readonly fields: string }
  | { readonly code: 'doubt'; readonly finding: string }

/** Three answers become a body profile of their own, so that a draft can stand beside the size. */
export const draftFromThree = action({
  name: 'draft-from-three',
  schema: z.object({
    designId: z.string().min(1).max(60),
    ...{ height: z.string().max(20), weight: z.string().max(20), waist: z.string().max(20) },
    date: dayField.optional().catch(undefined),
    consent: z.literal('yes').optional(),
  }),
  who: ensureActor,
  run: async (actor, { designId, date, consent, ...texts }): Promise<Result<never, Refusal>> => {
    const locale = (await getLocale()) as Locale
    const saved = await readDesign(actor, designId)
    if (!saved) return refuse({ code: 'unknown-design' })
    const kilograms = Number(texts.weight.trim().replace(',', '.'))
    const read = {
      height: parseLength(texts.height, 'cm'),
      weight: Number.isFinite(kilograms) ? Math.round(kilograms * 10) / 10 : null,
      waist: parseLength(texts.waist, 'cm'),
    }
    const wrong = KEYS.filter((key) => {
      const value = read[key]
      return value === null || !isAllowed(key, value)
    })
    if (wrong.length > 0)
      return refuse({
        code: 'unreadable',
        fields: wrong.map((key) => measurementOf(key).name[locale]).join(', '),
      })
    if (consent !== 'yes') return refuse({ code: 'no-consent' })
    const { cut } = await catalogueOfDesign(saved.design)
    const sex = sexOf(cut, saved.design.options)
    const consentAtMs = realClock.nowMs()
    const profile = bodyProfileSchema.parse({
      ...{ sex, values: read, preference: 'regular', whose: 'mine', consentAtMs },
    })
    const [finding] = openFindings(profile, { unit: 'cm' })
    if (finding) return refuse({ code: 'doubt', finding: finding.text[locale] })
    const kept = await saveBodyProfile(actor, { label: '', profile, consentAtMs })
    if (!kept.ok) return refuse({ code: 'unknown-profile' })
    redirect(paths.fit(locale, saved.design.family, { design: saved.id, date }))
  },
})
