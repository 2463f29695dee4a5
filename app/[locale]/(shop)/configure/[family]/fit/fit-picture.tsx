import { DimensionLine } from '@/components/garment/dimension-line'
import type { FinishedKey, FinishedMeasures } from '@/lib/core/body/finished-keys'
import type { FitRow } from '@/lib/core/fit/compare-fits'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { PictureOf } from '../../../_home/picture-of'

type Props = {
  readonly saved: SavedDesign
  readonly locale: Locale
  readonly finished: FinishedMeasures
  readonly rows: readonly FitRow[]
  readonly kind: 'size' | 'measured'
  readonly words: Readonly<Record<'back' | 'sleeve' | 'chest' | 'inseam', string>>
}

/** The back's line runs down the middle: it is drawn out to the left of everything. */
const BESIDE = null

/** What is drawn of a finished garment, and on which of the picture's own lines. */
const DRAWN = [
  { key: 'backLength', on: 'backLength', word: 'back', offsetMm: BESIDE },
  { key: 'sleeveLeft', on: 'sleeve', word: 'sleeve', offsetMm: 66 },
  { key: 'chest', on: 'chest', word: 'chest', offsetMm: 0 },
  { key: 'inseam', on: 'insideLeg', word: 'inseam', offsetMm: 0 },
] as const satisfies readonly {
  key: FinishedKey
  on: string
  word: string
  offsetMm: number | null
}[]

const MARGIN = [12, 96, 20, 96] as const

/**
 * The garment with its finished measures as dimension lines: hard ticks for the size, ochre bands as long
 * as what is still unknown for the draft; what misses is said beside the line.
 */
export function FitPicture({ saved, locale, finished, rows, kind, words }: Props) {
  return (
    <div className="mx-auto mt-4 max-w-[380px]">
      <PictureOf
        design={saved.design}
        view="front"
        widthPx={380}
        marginMm={MARGIN}
        isOrnament
        isFirst
        locale={locale}
        overlay={({ frame, dimensions }, mmPerPx) => (
          <>
            {DRAWN.map(({ key, on, word, offsetMm }) => {
              const ends = dimensions[on]
              const mm = finished[key]
              if (!ends || mm === undefined) return null
              const row = rows.find((each) => each.key === key)
              const within = kind === 'measured' ? (row?.within90Mm ?? undefined) : undefined
              const miss = kind === 'size' && row && row.missMm !== 0 ? row.missMm : null
              const said = `${words[word]} ${Math.round(mm)}${within ? ` ± ${within}` : ''}${
                miss === null ? '' : ` (${miss > 0 ? '+' : '−'}${Math.abs(miss)})`
              }`
              return (
                <g key={key} className={row?.isNoticed && kind === 'size' ? 'text-madder' : ''}>
                  <DimensionLine
                    from={ends[0]}
                    to={ends[1]}
                    label={said}
                    mmPerPx={mmPerPx}
                    offsetMm={offsetMm ?? frame.x - 34}
                    {...(within ? { plusMinusMm: within } : {})}
                  />
                </g>
              )
            })}
          </>
        )}
      />
    </div>
  )
}
