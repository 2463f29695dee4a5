import { getTranslations } from 'next-intl/server'
import { TakeForm, type TakeLabels } from '@/components/body/take-form'
import { ThreeAnswers, type ThreeLabels } from '@/components/body/three-answers'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { fitLabel } from '@/lib/core/fit/fit-label'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { DraftedOffer } from '@/lib/demand/fit-offer'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { MoneyOfDesign } from '../../../money-of-design'
import { takeDraft } from './actions'
import { draftFromThree } from './draft-from-three'
import { wayOn } from './way-on'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly lens: boolean
  readonly drafted: DraftedOffer | null
}

/** Half two: a pattern drawn for one body; three answers where there are none, a way on where none is drawn. */
export async function DraftHalf({ locale, saved, date, lens, drafted }: Props) {
  const [t, measure] = await Promise.all([getTranslations('fit'), getTranslations('measure')])
  const measureHref = paths.measure(locale, { design: saved.id, date })
  return (
    <section aria-label={t('draft.title')}>
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.draft')}
        </p>
      )}
      {!drafted && (
        <>
          <p className="small mt-4">{t('draft.none')}</p>
          <ThreeAnswers
            action={draftFromThree}
            hidden={{ designId: saved.id, ...(date ? { date } : {}) }}
            labels={{ ...(t.raw('three') as ThreeLabels), consent: measure('form.consent') }}
          />
          <ButtonLink kind="word" href={measureHref}>
            {t('draft.measure')}
          </ButtonLink>
        </>
      )}
      {drafted?.draft && (
        <>
          <p className="small mt-4">
            {t('draft.profile', { day: formatDay(drafted.note.createdAtMs, locale, 'day') })}
          </p>
          <TakeForm
            key={drafted.preference}
            action={takeDraft}
            hidden={{
              ...{ designId: saved.id, body: drafted.note.inputHash },
              ...(date ? { date } : {}),
            }}
            labels={{ ...(t.raw('client') as TakeLabels), take: t('draft.take') }}
            preferences={t.raw('measure.preferences') as Record<string, string>}
            preferenceLabel={t('measure.preference')}
            first={drafted.preference}
          />
          {drafted.draft.decisions.length > 0 && (
            <>
              <h3 className="mt-4 text-small font-medium">{t('draft.decisions')}</h3>
              <ul className="mt-1 list-disc pl-5 text-small">
                {drafted.draft.decisions.map((decision) => (
                  <li key={decision.en}>{decision[locale]}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      {drafted?.refusal && (
        <div className="mt-4">
          <h3 className="text-body font-medium">{t('draft.noDraft')}</h3>
          <p className="small mt-1">{wayOn(drafted.refusal, locale)}</p>
          <p className="small mt-2">
            {t('draft.orSize', { size: fitLabel(drafted.nearest, locale) })}
          </p>
          <ButtonLink
            className="mt-4 w-full"
            href={paths.ask(locale, {
              about: `/configure/${saved.design.family}/fit?design=${saved.id}`,
            })}
          >
            {t('draft.adviser')}
          </ButtonLink>
        </div>
      )}
      {drafted && (
        <Link className="word text-small" href={measureHref}>
          {t('draft.again')}
        </Link>
      )}
      <p className="small mt-3 text-ink2">{t('draft.remake')}</p>
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.same')}
        </p>
      )}
      {lens && (
        <MoneyOfDesign design={saved.design} kind="measured" id="money-draft" locale={locale} />
      )}
    </section>
  )
}
