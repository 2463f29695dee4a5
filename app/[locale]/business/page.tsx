import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { readBusiness } from '@/lib/demand/read-business'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { DemandTable } from './demand-table'
import { OrdersTable } from './orders-table'
import { WishTable } from './wish-table'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'business' })
  return { title: t('title'), description: t('lead') }
}

/** What this shop would do to a business, and, for its manager, what it does today. */
export default async function BusinessPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('business')
  const view = await readBusiness(await currentActor())
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      {view.ok ? (
        <>
          <OrdersTable locale={locale} orders={view.value.orders} />
          <DemandTable demand={view.value.demand} />
          <WishTable locale={locale} wishes={view.value.wishes} />
        </>
      ) : (
        <section className="section">
          <p>{t('closed')}</p>
          <p className="mt-6">
            <ButtonLink href={paths.signIn(locale, paths.business(locale))}>
              {t('signIn')}
            </ButtonLink>
          </p>
        </section>
      )}
      <section className="section lg:grid lg:grid-cols-12 lg:gap-6" aria-labelledby="connect">
        <h2 id="connect" className="text-title lg:col-span-4">
          {t('connect.title')}
        </h2>
        <div className="mt-2 space-y-4 lg:col-span-8 lg:mt-0">
          {(['modules', 'plant', 'payment'] as const).map((item) => (
            <p key={item}>{t(`connect.${item}`)}</p>
          ))}
          <p className="flex max-w-none flex-wrap gap-x-7">
            <ButtonLink kind="word" href={paths.businessCatalogue(locale)}>
              {t('connect.catalogue')}
            </ButtonLink>
            <ButtonLink kind="word" href={paths.businessChoosing(locale)}>
              {t('connect.choosing')}
            </ButtonLink>
            <a className="word" href="/api/factory/v1/openapi.json">
              {t('connect.contract')}
            </a>
          </p>
        </div>
      </section>
    </div>
  )
}
