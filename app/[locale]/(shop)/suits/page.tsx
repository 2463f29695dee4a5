import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { familyEntries } from '../_families/family-entry'
import { FamilyList } from '../_families/family-list'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home.families.suits' })
  return { title: t('title'), description: t('description') }
}

export default async function SuitsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('home.families.suits')
  const [suits, parts] = await Promise.all([
    familyEntries(['suit-women', 'suit-men']),
    familyEntries(['trousers', 'waistcoat']),
  ])
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <FamilyList {...{ locale }} entries={suits} />
      <section className="section">
        <h2 id="parts">{t('parts')}</h2>
        <p className="mt-2 text-ink2">{t('partsLead')}</p>
        <FamilyList {...{ locale }} entries={parts} isBelow />
      </section>
    </div>
  )
}
