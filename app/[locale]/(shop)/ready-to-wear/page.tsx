import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { NotYetPage } from '@/app/[locale]/(shop)/ready-to-wear/not-yet-page'
import { pageLocale } from '@/lib/infra/i18n/page-locale'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home.notYet.readyToWear' })
  return { title: t('title'), description: t('description') }
}

export default async function ReadyToWearPage({ params }: Props) {
  return <NotYetPage locale={await pageLocale(params)} />
}
