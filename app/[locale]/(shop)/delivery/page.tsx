import type { Metadata } from 'next'
import { TextPage } from '@/components/ui/text-page'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { textPage } from '@/lib/infra/i18n/text-sections'
import { DeliveryTable } from './delivery-table'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title, lead } = await textPage(await pageLocale(params), 'delivery')
  return { title, description: lead }
}

export default async function DeliveryPage({ params }: Props) {
  const locale = await pageLocale(params)
  return (
    <TextPage {...(await textPage(locale, 'delivery'))}>
      <DeliveryTable locale={locale} />
    </TextPage>
  )
}
