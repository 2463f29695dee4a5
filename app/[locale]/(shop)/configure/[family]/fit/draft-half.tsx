import { getTranslations } from 'next-intl/server'
import { TakeForm } from '@/components/body/take-form'
import type { TakeLabels } from '@/components/body/take-labels'
import { ThreeAnswers, type ThreeLabels } from '@/components/body/three-answers'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { fitLabel } from '@/lib/core/fit/fit-label'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { MoneyOfDesign } from '../../../money-of-design'
import { takeDraft } from './actions'
import { AlteredSize } from './altered-size'
import { draftFromThree } from './draft-from-three'
import { measureAgain } from './measure-again'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly lens: boolean
  readonly offer: FitOffer
}

/** Half two: a pattern drawn for one body; three answers where there are none, a way on where none is drawn. */
export async function DraftHalf({ locale, saved, date, lens, offer }: Props) {
  const { drafted, isTooOften } = offer
  const altered = drafted?.altered
  const [t, measure] = await Promise.all([getTranslations('fit'), getTranslations('measure')])
  const measureHref = measureAgain(offer, saved, { locale, date })
  return (
    <section aria-label={t('draft.title')}>
      {lens && (
        <p className="label mt-3 border-l border-dashed border-chalk pl-3 text-chalk">
          {t('lens.draft')}
        </p>
      )}
      {isTooOften && <p className="small mt-4 text-ochre">{t('draft.tooOften')}</p>}
      {!drafted && !isTooOften && (
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
          <h3 className="mt-4 text-small font-medium">{t('draft.decisions')}</h3>
          {drafted.draft.decisions.length === 0 && (
            <p className="small mt-1">{t('draft.noDecisions')}</p>
          )}
          <ul className="mt-1 list-disc pl-5 text-small">
            {drafted.draft.decisions.map((decision) => (
              <li key={decision.en}>{decision[locale]}</li>
            ))}
          </ul>
        </>
      )}
      {drafted?.refusal && (
        <div className="mt-4">
          {altered?.isWearable && altered.alterations.length > 0 ? (
            <AlteredSize {...{ altered, saved, date, locale }} body={drafted.note.inputHash} />
          ) : (
            <p className="small mt-2">
              {altered?.isWearable
                ? t('altered.plain', { size: fitLabel(altered.fit, locale) })
                : t('altered.none')}
            </p>
          )}
          <ButtonLink
            kind="outline"
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
