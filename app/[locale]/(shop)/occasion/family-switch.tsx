import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import type { OccasionId } from '@/lib/core/garment/catalogue'
import type { HouseFamily } from '@/lib/core/garment/families'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'

type Props = {
  readonly locale: Locale
  readonly family: HouseFamily
  readonly occasion: OccasionId
  readonly date: string
}

/** Women's or men's: two words, the present one underlined. */
export async function FamilySwitch({ locale, family, occasion, date }: Props) {
  const t = await getTranslations('home.occasion')
  const words = { 'suit-women': t('women'), 'suit-men': t('men') } as const
  return (
    <nav aria-label={t('family')} className="mt-8 flex items-center gap-6">
      <span className="text-small text-ink2">{t('family')}</span>
      {(Object.keys(words) as HouseFamily[]).map((each) => (
        <Link
          key={each}
          href={paths.occasion(locale, { occasion, date, family: each })}
          aria-current={each === family ? 'page' : undefined}
          className={`inline-flex min-h-11 items-center ${each === family ? 'font-medium text-ink decoration-2 underline-offset-8' : 'text-ink2 no-underline hover:underline'}`}
        >
          {words[each]}
        </Link>
      ))}
    </nav>
  )
}
