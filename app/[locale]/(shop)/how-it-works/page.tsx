import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { TextPage } from '@/components/ui/text-page'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { textPage } from '@/lib/infra/i18n/text-sections'
import { lensIsOn } from '@/lib/infra/lens'
import { paths } from '@/lib/paths'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await textPage(await pageLocale(params), 'howItWorks')
  return { title: page.title, description: page.lead }
}

export default async function HowItWorksPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('learn')
  const lens = await lensIsOn()
  return (
    <TextPage {...(await textPage(locale, 'howItWorks'))}>
      {lens && (
        <p className="section">
          <Link className="word" href={paths.learn(locale)}>
            {t('lab.toGlossary')}
          </Link>
        </p>
      )}
    </TextPage>
  )
}
