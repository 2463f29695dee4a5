import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { MeasureForm } from '@/components/body/measure-form'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { bodyProfiles } from '@/lib/demand/body-profiles'
import { currentActor } from '@/lib/identity/current-actor'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { sentences } from '../_home/sentences'
import { saveMeasures } from './actions'
import { KeptMeasures } from './kept-measures'
import { measureLabels, measureNames } from './measure-words'
import { type Asked, whatIsMeasured } from './what-is-measured'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Asked>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'measure' })
  return { title: t('title'), description: t('description') }
}

export default async function MeasurePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const asked = await searchParams
  const t = await getTranslations('measure')
  const actor = await currentActor()
  const { sex, family, design, garment, kept } = await whatIsMeasured(actor, asked, locale)
  const profiles = await bodyProfiles(actor)
  const changed = profiles.find(({ profileId }) => profileId === kept?.profileId)
  const words = { w: t('women'), m: t('men') }
  const other = sex === 'w' ? 'm' : 'w'
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="small mt-3 text-ink2">
          {sentences(
            locale,
            garment ? t('forGarment', { garment }) : t('noDesign'),
            t('block', { sex: words[sex] }),
            changed !== undefined &&
              t('kept.changing', { day: formatDay(changed.createdAtMs, locale, 'day') }),
          )}
        </p>
        <p className="flex max-w-none flex-wrap gap-x-7">
          {!design && !kept && (
            <Link className="word text-small" href={paths.measure(locale, { block: other })}>
              {t('other', { other: words[other] })}
            </Link>
          )}
          <Link className="word text-small" href={paths.measureSheet(locale, { block: sex })}>
            {t('sheet')}
          </Link>
        </p>
      </PageHead>
      {!kept && (
        <KeptMeasures
          {...{ locale, profiles }}
          design={design ? { id: design.id, date: asked.date } : null}
        />
      )}
      <MeasureForm
        key={`${sex}-${kept?.profileId ?? ''}`}
        {...{ sex, family, locale, kept }}
        names={measureNames(locale)}
        labels={await measureLabels()}
        action={saveMeasures}
        adviserHref={paths.ask(locale)}
        hasDesign={design !== null}
        hidden={{
          ...(design ? { design: design.id } : {}),
          ...(asked.date ? { date: asked.date } : {}),
          ...(kept ? { profile: kept.profileId } : {}),
        }}
      />
      <p className="small mt-10 border-t border-rule pt-4 text-ink2">{t('whose')}</p>
    </div>
  )
}
