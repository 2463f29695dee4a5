import { getTranslations } from 'next-intl/server'
import { bodyOfSize, finishedOfSize } from '@/lib/core/fit/size-chart'
import { styleOf } from '@/lib/core/fit/style-of'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { drawFit } from './draw-fit'
import { draftLines, sizeLines } from './fit-lines'
import { FitPicture } from './fit-picture'
import { FitTable } from './fit-table'
import { HalfHead } from './half-head'
import { measureAgain } from './measure-again'
import { NextQuestion } from './next-question'
import { wayOn } from './way-on'

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
  const { question, refusal } = offer.drafted ?? {}
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
        {refusal ? (
          <header className="border-t border-ink pt-3">
            <h2 className="minor">{t('draft.noDraft')}</h2>
            <p className="small mt-1">{wayOn(refusal, locale)}</p>
          </header>
        ) : (
          <HalfHead
            {...half}
            kind="measured"
            title={t('draft.title')}
            lines={await draftLines(offer, locale)}
          >
            {question && (
              <NextQuestion
                {...{ question, locale }}
                measureHref={measureAgain(offer, saved, half)}
              />
            )}
          </HalfHead>
        )}
      </div>
    </>
  )
}

/** All of it in numbers, after what is looked at and what is taken. */
export async function Misses({ offer, locale }: Props) {
  const rows = offer.drafted?.rows ?? []
  if (rows.length === 0) return null
  const t = await getTranslations('fit.table')
  return (
    <div className="lg:order-4 lg:col-span-2">
      <div className="overflow-x-auto">
        <FitTable rows={rows} size={t('size')} locale={locale} />
      </div>
      <p className="label mt-2 max-w-none text-ink2">{t('note')}</p>
    </div>
  )
}

/** Both in one frame, their collars at one height: the larger garment is the larger picture. */
export async function BothPictures({ offer, saved }: Props) {
  const t = await getTranslations('fit.picture')
  const catalogue = await catalogueOfDesign(saved.design)
  const words = { back: t('back'), sleeve: t('sleeve'), chest: t('chest'), inseam: t('inseam') }
  const { draft, body, rows = [] } = offer.drafted ?? {}
  const size = drawFit(saved.design, offer.block, bodyOfSize(offer.block, offer.size), 'size')
  const drafted = draft && body && drawFit(saved.design, offer.block, body, 'measured')
  if (!size) return null
  const frames = [size, ...(drafted ? [drafted] : [])].map(({ frame }) => frame)
  const shared = {
    ...{ words, rows },
    sheetMm: [
      Math.max(...frames.map(({ width }) => width)),
      Math.max(...frames.map(({ height }) => height)),
    ] as const,
  }
  return (
    <>
      <div className={`${SIZE} lg:order-1`}>
        <FitPicture
          {...shared}
          kind="size"
          drawing={size}
          finished={finishedOfSize(offer.block, offer.size, styleOf(catalogue, saved.design))}
        />
      </div>
      {draft && drafted && (
        <div className={`${DRAFT} lg:order-1`}>
          <FitPicture {...shared} kind="measured" drawing={drafted} finished={draft.finished} />
        </div>
      )}
    </>
  )
}
