import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { familyEntries } from '../_families/family-entry'
import { FamilyList } from '../_families/family-list'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home.families.shirts' })
  return { title: t('title'), description: t('description') }
}

export default async function ShirtsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('home.families.shirts')
  const entries = await familyEntries(['shirt'])
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <FamilyList {...{ entries, locale }} />
    </div>
  )
}
