import { getLocale, getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

export default async function SharedNotFound() {
  const locale = (await getLocale()) as Locale
  const t = await getTranslations('designs')
  return (
    <div className="wrap">
      <PageHead title={t('shared.notFound')} lead={t('shared.notFoundLead')} />
      <p className="mt-6 flex flex-wrap gap-x-7">
        <Link className="word" href={paths.suits(locale)}>
          {t('suits')}
        </Link>
        <Link className="word" href={paths.occasion(locale)}>
          {t('occasion')}
        </Link>
      </p>
    </div>
  )
}
