import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WorkFrame } from '@/components/frame/work-frame'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { DemoFrame } from '../demo-frame'

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

export default async function LabLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('learn')
  return (
    <>
      <DemoFrame locale={locale} />
      <WorkFrame locale={locale} here={paths.lab(locale)} place={t('lab.place')}>
        {children}
      </WorkFrame>
    </>
  )
}
