import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { DOUBT_NAMES } from '@/lib/core/body/garment-doubt'
import type { BestQuestion } from '@/lib/core/body/next-best-question'
import type { Locale } from '@/lib/core/shared/text'

type Props = {
  readonly question: BestQuestion
  readonly measureHref: string
  readonly locale: Locale
}

/** The one answer more that would narrow this garment most, by how much, and the way to its field. */
export async function NextQuestion({ question, measureHref, locale }: Props) {
  const t = await getTranslations('fit.question')
  const { position, key, gain, bought } = question
  const name = position.name[locale]
  return (
    <div className="mt-4 border-l border-dashed border-chalk pl-3">
      <p className="small">
        {t('says', {
          measure: locale === 'en' ? name.toLowerCase() : name,
          place: DOUBT_NAMES[bought.place][locale],
          after: bought.after90Mm,
          before: bought.before90Mm,
        })}{' '}
        {gain >= 0.05 && (
          <span className="text-ink2">{t('share', { percent: Math.round(gain * 100) })}</span>
        )}
      </p>
      <Link className="word text-small" href={`${measureHref}#${key}`}>
        {t('link', { measure: locale === 'en' ? name.toLowerCase() : name })}
      </Link>
    </div>
  )
}
