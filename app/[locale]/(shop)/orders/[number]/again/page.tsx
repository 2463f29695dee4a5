import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { RepeatForm } from '@/components/order/repeat-form'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { planRepeat } from '@/lib/demand/plan-repeat'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { repeatAction } from './actions'
import { MeasuresChoice } from './measures-choice'
import { repeatWords } from './repeat-words'
import { RepeatedGarmentRow } from './repeated-garment-row'

type Props = {
  readonly params: Promise<{ locale: string; number: string }>
  readonly searchParams: Promise<{ key?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'order.again' })
  return { title: t('title'), robots: { index: false }, referrer: 'same-origin' }
}

/** What has changed since an order was placed, told before it lies in the bag again. */
export default async function RepeatPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { number } = await params
  const given = (await searchParams).key
  const key = typeof given === 'string' ? given : undefined
  const t = await getTranslations('order.again')
  const plan = await planRepeat(await currentActor(), { number, key })
  const back = (
    <Link className="word mt-4" href={paths.order(locale, number, key)}>
      {t('back', { number })}
    </Link>
  )
  if (!plan.ok)
    return (
      <div className="wrap">
        <PageHead title={t('title')} lead={t('refused.unknown-order')} />
        {back}
      </div>
    )
  const { garments, isUnchanged, planHash } = plan.value
  const isAnyLeft = garments.some(({ now }) => now !== null)
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t(isUnchanged ? 'unchanged' : 'lead')} />
      <ul aria-label={t('list')} className="mt-8">
        {garments.map((garment) => (
          <RepeatedGarmentRow key={garment.position} garment={garment} locale={locale} />
        ))}
      </ul>
      <div className="mt-6">
        {isAnyLeft ? (
          <RepeatForm
            repeat={repeatAction}
            hidden={{ number, locale, agreed: planHash, ...(key ? { key } : {}) }}
            kind="ink"
            words={{ ...(await repeatWords()), button: t('agree') }}
          >
            {garments.some(({ newerFit }) => newerFit) && <MeasuresChoice />}
          </RepeatForm>
        ) : (
          <p className="border-l-2 border-madder pl-4">{t('refused.nothing-left')}</p>
        )}
      </div>
      {back}
    </div>
  )
}
