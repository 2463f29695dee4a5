import { getTranslations } from 'next-intl/server'
import { TakeForm, type TakeLabels } from '@/components/body/take-form'
import { ButtonLink } from '@/components/ui/button'
import type { Locale } from '@/lib/core/shared/text'
import type { ProfileNote } from '@/lib/demand/body-profiles'
import type { SavedDesign } from '@/lib/demand/designs'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { takeDraft } from './actions'
import { HalfHead } from './half-head'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly lens: boolean
  readonly profile: ProfileNote | null
}

/** Half two: a pattern drawn for one body, from measures that are there or still to be taken. */
export async function DraftHalf({ locale, saved, date, lens, profile }: Props) {
  const t = await getTranslations('fit')
  const measureHref = paths.measure(locale, { design: saved.id, date })
  return (
    <section>
      <HalfHead
        {...{ locale, saved, date }}
        kind="measured"
        title={t('draft.title')}
        what={t('draft.what')}
      />
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.draft')}
        </p>
      )}
      {profile ? (
        <>
          <p className="mt-6">
            {t('draft.profile', { day: formatDay(profile.createdAtMs, locale, 'day') })}
          </p>
          <TakeForm
            action={takeDraft}
            hidden={{ designId: saved.id }}
            labels={{ ...(t.raw('client') as TakeLabels), take: t('draft.take') }}
            preferences={t.raw('measure.preferences') as Record<string, string>}
            preferenceLabel={t('measure.preference')}
          />
          <ButtonLink kind="word" href={measureHref}>
            {t('draft.again')}
          </ButtonLink>
        </>
      ) : (
        <>
          <p className="small mt-6">{t('draft.none')}</p>
          <ButtonLink href={measureHref} className="mt-6 w-full">
            {t('draft.measure')}
          </ButtonLink>
        </>
      )}
      <p className="small mt-3 text-ink2">{t('draft.remake')}</p>
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.same')}
        </p>
      )}
    </section>
  )
}
