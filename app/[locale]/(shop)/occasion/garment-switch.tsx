import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { GARMENT_KINDS, type GarmentKind } from '@/lib/core/garment/cut'

type Props = { readonly kind: GarmentKind; readonly hrefOf: (kind: GarmentKind) => string }

/** What it shall be, in one row of words; a suit where nothing is said. */
export async function GarmentSwitch({ kind, hrefOf }: Props) {
  const t = await getTranslations('home.occasion')
  return (
    <nav aria-label={t('garment')} className="flex flex-wrap items-center gap-x-6">
      <span className="text-small text-ink2">{t('garment')}</span>
      {GARMENT_KINDS.map((each) => (
        <Link
          key={each}
          href={hrefOf(each)}
          scroll={false}
          aria-current={each === kind ? 'page' : undefined}
          className={`inline-flex min-h-11 min-w-11 items-center ${each === kind ? 'font-medium text-ink decoration-2 underline-offset-8' : 'text-ink2 no-underline hover:underline'}`}
        >
          {t(`garments.${each}`)}
        </Link>
      ))}
    </nav>
  )
}
