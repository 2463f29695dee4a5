import { getTranslations } from 'next-intl/server'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { bodyOfSize, finishedOfSize } from '@/lib/core/fit/size-chart'
import { styleOf } from '@/lib/core/fit/style-of'
import { measuresOf } from '@/lib/core/garment/picture/measures-of'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { draftLines, sizeLines } from './fit-lines'
import { FitPicture } from './fit-picture'
import { FitTable } from './fit-table'
import { HalfHead } from './half-head'

type Props = {
  readonly locale: Locale
  readonly saved: SavedDesign
  readonly date: string | undefined
  readonly offer: FitOffer
}

/** Seen beside each other, on a phone one at a time. */
const SIZE = 'max-lg:group-has-[#half-draft:checked]:hidden'
const DRAFT = 'max-lg:group-has-[#half-size:checked]:hidden'

export async function BothHeads({ offer, ...half }: Props) {
  const t = await getTranslations('fit')
  const { locale, saved } = half
  return (
    <>
      <div className={SIZE}>
        <HalfHead
          {...half}
          kind="size"
          title={t('size.title')}
          lines={await sizeLines(offer, saved, locale)}
        />
      </div>
      <div className={DRAFT}>
        <HalfHead
          {...half}
          kind="measured"
          title={t('draft.title')}
          lines={await draftLines(offer, locale)}
        />
      </div>
    </>
  )
}

/** The table comes first on a phone and after the pictures where there is room for both. */
export async function Misses({ offer, locale }: Props) {
  const rows = offer.drafted?.rows ?? []
  if (rows.length === 0) return null
  const t = await getTranslations('fit.table')
  return (
    <div className="lg:order-2 lg:col-span-2">
      <div className="overflow-x-auto">
        <FitTable rows={rows} size={t('size')} locale={locale} />
      </div>
      <p className="label mt-2 text-ink2">{t('note')}</p>
    </div>
  )
}

export async function BothPictures({ offer, saved }: Props) {
  const t = await getTranslations('fit.picture')
  const catalogue = await catalogueOfDesign(saved.design)
  const words = { back: t('back'), sleeve: t('sleeve'), chest: t('chest'), inseam: t('inseam') }
  const { cut, sex } = offer.block
  const rows = offer.drafted?.rows ?? []
  const shared = { cut, words, rows, design: saved.design }
  const sizeBody = bodyOfSize(offer.block, offer.size)
  const sized = finishedOfSize(offer.block, offer.size, styleOf(catalogue, saved.design))
  const { draft, body } = offer.drafted ?? {}
  return (
    <>
      <div className={`${SIZE} lg:order-1`}>
        <FitPicture
          {...shared}
          kind="size"
          finished={sized}
          measures={measuresOf(cut, sex, sizeBody)}
        />
      </div>
      {draft && body && (
        <div className={`${DRAFT} lg:order-1`}>
          <FitPicture
            {...shared}
            kind="measured"
            finished={draft.finished}
            measures={measuresOf(cut, sex, body)}
          />
        </div>
      )}
    </>
  )
}
