import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PublishForm } from '@/components/business/publish-form'
import type { PublishLabels } from '@/components/business/publish-state'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { readCatalogueVersions } from '@/lib/demand/read-catalogue-versions'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { catalogueAction } from './actions'
import { FamiliesTable } from './families-table'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'business.catalogue' })
  return { title: t('title'), description: t('description') }
}

/** The families as files: what is sold in which version, and the door through which a new one comes. */
export default async function CataloguePage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('business.catalogue')
  const families = await readCatalogueVersions(await currentActor())
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      {families.ok ? (
        <>
          <FamiliesTable locale={locale} families={families.value} />
          <section className="section" aria-labelledby="publish">
            <h2 id="publish" className="minor">
              {t('publish.title')}
            </h2>
            <p className="small mt-4 text-ink2">{t('publish.lead')}</p>
            <p>
              <a className="word text-small" href="/schema/catalogue-1.schema.json">
                {t('publish.schema')}
              </a>
            </p>
            <PublishForm
              action={catalogueAction}
              labels={t.raw('client') as PublishLabels}
              locale={locale}
            />
          </section>
        </>
      ) : (
        <section className="section">
          <p>{t('closed')}</p>
          <p className="mt-6">
            <ButtonLink href={paths.signIn(locale, paths.businessCatalogue(locale))}>
              {(await getTranslations('business'))('signIn')}
            </ButtonLink>
          </p>
        </section>
      )}
    </div>
  )
}
