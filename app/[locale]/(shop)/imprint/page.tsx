import type { Metadata } from 'next'
import { TextPage } from '@/components/ui/text-page'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { textPage } from '@/lib/infra/i18n/text-sections'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const page = await textPage(await pageLocale(params), 'imprint')
  return { title: page.title, description: page.lead }
}

export default async function ImprintPage({ params }: Props) {
  return <TextPage {...(await textPage(await pageLocale(params), 'imprint'))} />
}
