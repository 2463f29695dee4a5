import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { MeasureForm } from '@/components/body/measure-form'
import { PageHead } from '@/components/ui/page-head'
import { type Sex, sexOf } from '@/lib/core/body/measurement'
import { readDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { sentences } from '../_home/sentences'
import { saveMeasures } from './actions'
import { measureGroups, measureLabels } from './measure-words'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'fit.measure' })
  return { title: t('title'), description: t('description') }
}

export default async function MeasurePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const asked = await searchParams
  const t = await getTranslations('fit.measure')
  const actor = await currentActor()
  const saved = asked.design ? await readDesign(actor, asked.design) : null
  const sex: Sex = saved
    ? sexOf((await catalogueOfDesign(saved.design)).cut)
    : asked.block === 'm'
      ? 'm'
      : 'w'
  const words = { w: t('women'), m: t('men') }
  const other: Sex = sex === 'w' ? 'm' : 'w'
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="small mt-3 text-ink2">
          {sentences(
            locale,
            t('blockIs', { sex: words[sex] }),
            !saved && t('noDesign'),
            t('source'),
          )}
        </p>
        {!saved && (
          <Link className="word text-small" href={`${paths.measure(locale)}?block=${other}`}>
            {t('other', { other: words[other] })}
          </Link>
        )}
      </PageHead>
      <MeasureForm
        key={sex}
        sex={sex}
        groups={await measureGroups(locale, sex)}
        labels={await measureLabels()}
        action={saveMeasures}
        hasDesign={saved !== null}
        hidden={{
          ...(saved ? { design: saved.id } : {}),
          ...(asked.date ? { date: asked.date } : {}),
        }}
      />
    </div>
  )
}
