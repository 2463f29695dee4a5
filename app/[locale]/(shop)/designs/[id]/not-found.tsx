import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

export default async function DesignNotFound() {
  const locale = (await getLocale()) as Locale
  const t = await getTranslations('designs.one')
  return (
    <div className="wrap">
      <PageHead title={t('unknown')} lead={t('unknownLead')} />
      <p className="mt-6">
        <Link className="word" href={paths.designs(locale)}>
          {t('all')}
        </Link>
      </p>
    </div>
  )
}
