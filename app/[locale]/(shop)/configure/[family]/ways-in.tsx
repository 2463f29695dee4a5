import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import type { CutId } from '@/lib/core/garment/cut'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

type Props = {
  readonly locale: Locale
  readonly family: CutId
  /** For whom, where the cut does not say it. */
  readonly figure: string | undefined
  readonly date: string | undefined
}

/** Designing oneself is one way in of three; the other two are one quiet word away. */
export async function WaysIn({ locale, family, figure, date }: Props) {
  const t = await getTranslations('configure.waysIn')
  const link = 'inline-flex min-h-11 items-center underline underline-offset-4'
  return (
    <nav
      aria-label={t('label')}
      className="no-print mt-1 flex flex-wrap gap-x-5 text-small text-ink2"
    >
      <Link className={link} href={paths.guide(locale, { family, figure, date })}>
        {t('guide')}
      </Link>
      <Link
        className={link}
        href={paths.occasion(locale, { family, figure, ...(date && { date }) })}
      >
        {t('choose')}
      </Link>
    </nav>
  )
}
