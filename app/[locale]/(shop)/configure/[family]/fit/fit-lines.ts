import { getTranslations } from 'next-intl/server'
import { DOUBT_NAMES, type DoubtPlace } from '@/lib/core/body/garment-doubt'
import { type FitRow, worstMiss } from '@/lib/core/fit/compare-fits'
import { finishedName, missWord } from '@/lib/core/fit/finished-names.data'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { materialsOf } from '@/lib/core/pattern/materials'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import type { FitOffer } from '@/lib/demand/fit-offer'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import type { HeadLine } from './half-head'

/** Metres of the garment's own cloth that its standard list takes. */
async function listedMetres(saved: SavedDesign): Promise<number | null> {
  const catalogue = await catalogueOfDesign(saved.design)
  const cloth = catalogue.modules
    .find(({ id }) => id === 'cloth')
    ?.options.find(({ id }) => id === saved.design.options.cloth)
  const items = cloth?.bom?.map(({ item }) => item) ?? []
  const line = materialsOf(catalogue, saved.design).find(
    ({ item, unit }) => unit === 'm' && items.includes(item),
  )
  return line?.quantity ?? null
}

/** What the standard half says of itself, in the words of the garment. */
export async function sizeLines(
  offer: FitOffer,
  saved: SavedDesign,
  locale: Locale,
): Promise<HeadLine[]> {
  const t = await getTranslations('fit')
  const metres = await listedMetres(saved)
  const worst = worstMiss(offer.drafted?.rows ?? [])
  return [
    { text: fitLabel(offer.size, locale), tone: 'ink' },
    worst
      ? { text: missLine(worst, locale, t), tone: worst.isNoticed ? 'madder' : 'ink' }
      : { text: t('size.what') },
    ...(metres === null ? [] : [{ text: t('metres.listed', { metres: metres.toFixed(2) }) }]),
    { text: t(`sizeFrom.${offer.sizeFrom}`) },
  ]
}

type Translate = Awaited<ReturnType<typeof getTranslations<'fit'>>>

function missLine(row: FitRow, locale: Locale, t: Translate): string {
  const by = Math.abs(row.missMm)
  return by === 0
    ? t('miss.none')
    : t('miss.worst', {
        measure: finishedName(row.key, row.isBoth)[locale],
        by,
        how: missWord(row.key, row.missMm)[locale],
      })
}

/** The place that a person sees first: the sleeve of a top, the leg of trousers, a shirt's collar. */
const SHOWN_FIRST: readonly DoubtPlace[] = ['sleeve', 'inseam', 'chest']

export async function draftLines(
  { drafted, block }: FitOffer,
  locale: Locale,
): Promise<HeadLine[]> {
  const t = await getTranslations('fit')
  if (!drafted?.draft) return [{ text: t('draft.what') }]
  const { draft, doubts, nearest, isBeyondChart } = drafted
  const first = SHOWN_FIRST.map((place) => doubts.find((each) => each.place === place)).find(
    Boolean,
  )
  const pieces = draft.cutTable.reduce((sum, { cut }) => sum + cut, 0)
  return [
    ...(first
      ? [
          {
            text: t('draft.within', {
              measure: DOUBT_NAMES[first.place][locale],
              mm: first.within90Mm,
            }),
            tone: 'ink' as const,
          },
        ]
      : []),
    { text: t('draft.pieces', { pieces, metres: (draft.clothMm / 1000).toFixed(2) }) },
    {
      text: t(isBeyondChart ? 'draft.nearestBeyond' : 'draft.nearest', {
        size: fitLabel(nearest, locale),
        cut: block.cut,
      }),
    },
  ]
}
