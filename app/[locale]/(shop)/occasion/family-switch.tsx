import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'

const FIGURES = ['suit-women', 'suit-men'] as const
export type Figure = (typeof FIGURES)[number]

type Props = { readonly figure: Figure; readonly hrefOf: (figure: Figure) => string }

/** Women's or men's: two words, the present one underlined. */
export async function FamilySwitch({ figure, hrefOf }: Props) {
  const t = await getTranslations('home.occasion')
  const words = { 'suit-women': t('women'), 'suit-men': t('men') }
  return (
    <nav aria-label={t('family')} className="flex items-center gap-6">
      <span className="text-small text-ink2">{t('family')}</span>
      {FIGURES.map((each) => (
        <Link
          key={each}
          href={hrefOf(each)}
          scroll={false}
          aria-current={each === figure ? 'page' : undefined}
          className={`inline-flex min-h-11 min-w-11 items-center ${each === figure ? 'font-medium text-ink decoration-2 underline-offset-8' : 'text-ink2 no-underline hover:underline'}`}
        >
          {words[each]}
        </Link>
      ))}
    </nav>
  )
}
