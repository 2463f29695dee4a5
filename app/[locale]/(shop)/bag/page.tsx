import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { formatMoney } from '@/lib/core/shared/money'
import { readBag } from '@/lib/demand/read-bag'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { BagLines } from './bag-lines'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'bag' })
  return { title: t('title'), description: t('description'), robots: { index: false } }
}

export default async function BagPage({ params }: Props) {
  const locale = await pageLocale(params)
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
          <section
            aria-labelledby="total"
            className="mt-10 self-start border-t border-ink pt-4 lg:sticky lg:top-6 lg:col-span-4 lg:mt-8"
          >
            <h2 id="total" className="text-title leading-7 font-normal">
              {t('total.title')}
            </h2>
            <p className="mt-4 flex items-baseline justify-between gap-4">
              <span>{t('total.sum')}</span>
              <span className="font-serif text-section whitespace-nowrap">
                {formatMoney(bag.itemsCents, bag.currency, locale)}
              </span>
            </p>
            <p className="small mt-2 text-ink2">{`${t('total.tax')}${locale === 'en' ? ' ' : ''}${t('total.delivery')}`}</p>
            {!bag.lines.some((line) => line.problem) && (
              <ButtonLink href={paths.checkout(locale)} className="mt-6 w-full">
                {t('checkout')}
              </ButtonLink>
            )}
            <Link className="word mt-2" href={paths.suits(locale)}>
              {t('more')}
            </Link>
          </section>
        )}
      </div>
    </div>
  )
}
