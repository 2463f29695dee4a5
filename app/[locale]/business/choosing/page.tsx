import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ConfusionTable } from '@/components/business/confusion-table'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import {
  FEWEST_VISITS,
  type StepConfusion,
} from '@/lib/core/configuration/confusion/confusion-score'
import { COUNTED_DAYS, readChoosing } from '@/lib/demand/choosing-visits'
import { currentActor } from '@/lib/identity/current-actor'
import { realClock } from '@/lib/infra/clock'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'business.choosing' })
  return { title: t('title'), description: t('description') }
}

/** A table without a row says nothing that its absence does not. */
const wereVisited = ({ groups }: { readonly groups: readonly unknown[] }) => groups.length > 0

/** Where choosing is hard: the confusion score by group, by presentation and by the arms of a class. */
export default async function ChoosingPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('business.choosing')
  const view = await readChoosing(await currentActor(), realClock.nowMs())
  if (!view.ok)
    return (
      <div className="wrap">
        <PageHead title={t('title')} lead={t('lead')} />
        <section className="section">
          <p>{t('closed')}</p>
          <p className="mt-6">
            <ButtonLink href={paths.signIn(locale, paths.businessChoosing(locale))}>
              {(await getTranslations('business'))('signIn')}
            </ButtonLink>
          </p>
        </section>
      </div>
    )
  const { visits, families, presentations, arms } = view.value
  const labels = {
    step: t('table.step'),
    visits: t('table.visits'),
    time: t('table.time'),
    back: t('table.back'),
    help: t('table.help'),
    left: t('table.left'),
    score: t('table.score'),
    tooFew: t('table.tooFew'),
  }
  const named = (steps: readonly StepConfusion[], nameOf: (key: string) => string) =>
    steps.map((step) => ({ ...step, name: nameOf(step.key) }))
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <p className="small mt-6 text-ink2">
        {t('counted', { visits, days: COUNTED_DAYS, fewest: FEWEST_VISITS })}
      </p>
      {visits === 0 && <p className="section">{t('empty')}</p>}
      {families.filter(wereVisited).map(({ family, name, groups }) => (
        <ConfusionTable
          key={family}
          id={family}
          title={name[locale]}
          {...{ labels, locale }}
          steps={groups.map((group) => ({ ...group, name: group.name[locale] }))}
        />
      ))}
      {presentations.length > 0 && (
        <ConfusionTable
          id="presentations"
          title={t('presentations.title')}
          {...{ labels, locale }}
          steps={named(presentations, (key) => t(`presentations.${key}`))}
        />
      )}
      {arms.length > 0 && (
        <ConfusionTable
          id="arms"
          title={t('arms.title')}
          {...{ labels, locale }}
          steps={named(arms, (key) => key)}
        />
      )}
      <section className="section" aria-labelledby="compare">
        <h2 id="compare" className="minor">
          {t('compare.title')}
        </h2>
        <p className="small mt-4">{t('compare.text')}</p>
        {visits > 0 && (
          <p className="mt-4">
            <a className="word text-small" href={paths.choosingFile(locale)}>
              {t('compare.file')}
            </a>
          </p>
        )}
      </section>
    </div>
  )
}
