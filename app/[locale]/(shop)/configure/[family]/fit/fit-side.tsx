import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { isSuit } from '@/lib/core/garment/cut'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { paths } from '@/lib/paths'
import { KnownBody } from './known-body'
import { SizeShares } from './size-shares'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly offer: FitOffer
}

/** Beside the two halves: what this step is, the way back, and what sizes and drafts are worth. */
export async function FitSide({ locale, saved, date, offer }: Props) {
  const t = await getTranslations('fit')
  const { family } = saved.design
  return (
    <div className="lg:border-r lg:border-rule lg:pr-6">
      <h1>{t('title')}</h1>
      <p className="small mt-3 text-ink2">{t('lead')}</p>
      <Link
        className="word"
        href={paths.configure(locale, family, { design: saved.id, ...(date ? { date } : {}) })}
      >
        {t('back')}
      </Link>
      <div className="max-lg:hidden">
        <SizeShares
          sex={offer.block.sex}
          isJacket={isSuit(offer.block.cut)}
          answers={offer.drafted?.answers ?? null}
        />
        {offer.drafted && (
          <KnownBody sex={offer.block.sex} drafted={offer.drafted} locale={locale} />
        )}
      </div>
    </div>
  )
}
