import { DimensionLine } from '@/components/garment/dimension-line'
import { DrawnMarkup } from '@/components/garment/drawn-markup'
import { GarmentSheet } from '@/components/garment/garment-sheet'
import type { FinishedKey, FinishedMeasures } from '@/lib/core/body/finished-keys'
import type { FitRow } from '@/lib/core/fit/compare-fits'
import type { GarmentDrawing } from '@/lib/core/garment/picture/drawing'

type Props = {
  /** Of whom this one is made for: the size's body, or the person's. */
  readonly drawing: GarmentDrawing
  /** The larger garment's width and height: both lie on a sheet of one size, so that they compare. */
  readonly sheetMm: readonly [width: number, height: number]
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

/** Both pictures stand at one scale, so that the larger garment is the larger picture. */
const PX_PER_MM = 0.45

/**
 * The garment with its finished measures as dimension lines: hard ticks for the size, ochre bands as long
 * as what is still unknown for the draft; what misses is said beside the line.
 */
export function FitPicture({ drawing, sheetMm: [wide, high], finished, rows, kind, words }: Props) {
  const { frame: own } = drawing
  const [top, right, bottom, left] = MARGIN
  const beside = (wide - own.width) / 2
  const margin = [top, right + beside, bottom + high - own.height, left + beside] as const
  return (
    <div className="mt-4 flex justify-center">
      <GarmentSheet
        places={drawing}
        // The table beside it says all of it in words.
        label=""
        widthPx={Math.round((wide + left + right) * PX_PER_MM)}
        marginMm={margin}
        className="h-auto max-w-full"
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
      >
        <DrawnMarkup markup={drawing.markup} />
      </GarmentSheet>
    </div>
  )
}
