import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { readBag } from '@/lib/demand/read-bag'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { paths } from '@/lib/paths'
import { dayField } from '../configure/design-field'
import { BagLines } from './bag-lines'
import { BagMoney } from './bag-money'
import { BagTotal } from './bag-total'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<{ date?: string | string[] }>
}

export async function generateMetadata({ params }: Pick<Props, 'params'>): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'bag' })
  return { title: t('title'), description: t('description') }
}

export default async function BagPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const date = dayField.safeParse((await searchParams).date).data
  const t = await getTranslations('bag')
  const bag = await readBag(await currentActor())
  const count = bag.lines.reduce((sum, line) => sum + line.quantity, 0)
  const isEmpty = bag.lines.length === 0
  return (
    <div className="wrap">
      <PageHead
        title={t(isEmpty ? 'empty.title' : 'title')}
        lead={isEmpty ? t('empty.lead') : t('lead', { count })}
      />
      <div className={isEmpty ? '' : 'lg:grid lg:grid-cols-12 lg:gap-6'}>
        <div className="lg:col-span-8">
          <BagLines locale={locale} bag={bag} />
          {!isEmpty && (await lensIsOn()) && <BagMoney bag={bag} locale={locale} />}
        </div>
        {isEmpty ? (
          <nav aria-label={t('title')} className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-2">
            <ButtonLink href={paths.suits(locale)}>{t('empty.suits')}</ButtonLink>
            <Link className="word" href={paths.occasion(locale)}>
              {t('empty.occasion')}
            </Link>
            <Link className="word" href={paths.designs(locale)}>
              {t('empty.designs')}
            </Link>
          </nav>
        ) : (
          <BagTotal {...{ bag, date, locale }} />
        )}
      </div>
    </div>
  )
}
