import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { readDesigns } from '@/lib/demand/designs'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { columnOf } from './compared-designs'
import { ComparisonTable } from './comparison-table'
import { PickDesigns } from './pick-designs'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ design?: string | string[] }>
}

const MOST = 3

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'designs' })
  return { title: t('compareTitle'), robots: { index: false } }
}

/** Two or three designs side by side, by what differs. */
export default async function ComparePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('designs')
  const asked = [(await searchParams).design ?? []].flat()
  const mine = await readDesigns(await currentActor())
  const chosen = [...new Set(asked)].flatMap((id) => mine.find((each) => each.id === id) ?? [])
  if (chosen.length < 2)
    return (
      <div className="wrap">
        <PageHead
          title={t('compareTitle')}
          lead={t(mine.length < 2 ? 'comparison.pickNone' : 'comparison.pickLead')}
        />
        <PickDesigns
          designs={mine}
          chosen={chosen.map(({ id }) => id)}
          isTooFew={asked.length > 0}
          locale={locale}
        />
      </div>
    )
  const columns = await Promise.all(chosen.slice(0, MOST).map((saved) => columnOf(saved, locale)))
  return (
    <div className="wrap">
      <PageHead title={t('compareTitle')} />
      {chosen.length > MOST && (
        <p role="status" className="small mt-4 border-l-2 border-ochre pl-4">
          {t('comparison.many')}
        </p>
      )}
      <ComparisonTable columns={columns} showsCost={await lensIsOn()} locale={locale} />
    </div>
  )
}
