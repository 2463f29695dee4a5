import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { TitleBlock } from '@/components/ui/title-block'
import { POSITIONS } from '@/lib/core/body/measure-plan.data'
import type { Sex } from '@/lib/core/body/measurement'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { SheetPosition } from './sheet-position'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ block?: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'measure.printed' })
  return { title: t('title'), description: t('description') }
}

/** For somebody with a tape in the other hand: every position, drawn, with lines to write on. */
export default async function SheetPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('measure.printed')
  const sex: Sex = (await searchParams).block === 'm' ? 'm' : 'w'
  const figure = t(sex === 'm' ? 'men' : 'women')
  const blank = '\u00a0'
  return (
    <div className="wrap print:max-w-none print:p-0">
      <PageHead title={t('title')} lead={t('lead')}>
        <p className="mt-3 flex max-w-none flex-wrap items-baseline gap-x-7 print:hidden">
          <span className="small">{t('print')}</span>
          <Link className="word text-small" href={paths.measure(locale, { block: sex })}>
            {t('back')}
          </Link>
        </p>
      </PageHead>
      <ol className="mt-6 grid gap-x-8 md:grid-cols-2 print:mt-3 print:block print:columns-2 print:gap-x-6">
        {POSITIONS.map((position, index) => (
          <SheetPosition key={position.id} {...{ sex, position, locale }} place={index + 1} />
        ))}
      </ol>
      <p className="small mt-6 border-b border-ink pb-10 break-inside-avoid print:mt-0 print:pb-4">
        {t('posture')}
      </p>
      <div className="break-inside-avoid">
        <TitleBlock
          name={t('title')}
          line={t('line')}
          cells={[
            { label: t('forWhom'), value: blank },
            { label: t('by'), value: blank },
            { label: t('date'), value: blank },
            { label: t('scale'), value: t('none') },
            { label: t('model'), value: figure },
            { label: t('version'), value: t('versionOf') },
          ]}
        />
      </div>
    </div>
  )
}
