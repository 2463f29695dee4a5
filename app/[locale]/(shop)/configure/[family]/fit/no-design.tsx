import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

/** The address names no design of this person: where to begin instead. */
export async function NoDesign({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('fit')
  return (
    <div className="wrap">
      <PageHead title={t('noDesign.title')} lead={t('noDesign.text')} />
      <ButtonLink href={paths.suits(locale)} className="mt-8">
        {t('noDesign.link')}
      </ButtonLink>
    </div>
  )
}
