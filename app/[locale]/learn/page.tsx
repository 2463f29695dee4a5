import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { PageHead } from '@/components/ui/page-head'
import { GLOSSARY } from '@/lib/core/business-model/glossary.data'
import { pageLocale } from '@/lib/infra/i18n/page-locale'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'learn' })
  return { title: t('glossary.title'), description: t('glossary.lead') }
}

/** The words of the field, each with what it means on these pages. */
export default async function LearnPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('learn')
  return (
    <div className="wrap">
      <PageHead title={t('glossary.title')} lead={t('glossary.lead')} />
      <dl className="section">
        {GLOSSARY.map((entry) => (
          <div
            key={entry.id}
            id={entry.id}
            className="grid gap-x-6 border-t border-rule py-4 first:border-t-0 md:grid-cols-[4fr_8fr]"
          >
            <dt className="font-serif text-title">{entry.word[locale]}</dt>
            <dd>
              <p>{entry.meaning[locale]}</p>
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
