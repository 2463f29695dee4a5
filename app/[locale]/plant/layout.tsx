import { getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { WorkFrame } from '@/components/frame/work-frame'
import { env } from '@/lib/infra/env'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { DemoFrame } from '../demo-frame'

type Props = { readonly children: ReactNode; readonly params: Promise<{ locale: string }> }

export default async function PlantLayout({ children, params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('plant')
  // A plant that runs alone has no people of the shop to be.
  const isAlone = env().ROLE === 'plant'
  return (
    <>
      {!isAlone && <DemoFrame locale={locale} />}
      <WorkFrame locale={locale} here={paths.plant(locale)} place={t('place')}>
        {children}
      </WorkFrame>
    </>
  )
}
