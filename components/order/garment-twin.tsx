import { Callout } from '@/components/garment/callout'
import { DimensionLine } from '@/components/garment/dimension-line'
import { GarmentPicture } from '@/components/garment/garment-picture'
import type { GarmentPlaces } from '@/components/garment/garment-sheet'
import type { Point } from '@/lib/core/garment/picture/path'
import type { PictureFile } from '@/lib/core/garment/picture-file/picture-request'

export type TwinPoint = {
  readonly number: number
  /** A named place of the drawing; a point without one is told in words only. */
  readonly anchor: string
  readonly isWaiting?: boolean
}

type Props = {
  readonly file: PictureFile
  readonly label: string
  readonly points: readonly TwinPoint[]
  /** The finished sleeves in words, drawn on a side where no leader would cross the line. */
  readonly sleeves: { readonly left: string; readonly right: string } | null
}

const MARGIN = [8, 92, 24, 92] as const
/** How wide it stands and how much room it has beside it: what its picture must be made for. */
export const TWIN_SHEET = { widthPx: 700, roomMm: MARGIN[1] + MARGIN[3] } as const
/** On a phone the drawing is about half as wide, and what is written on it must not shrink with it. */
const PHONE_WIDTH_PX = 358
const CIRCLE_STEP_PX = 34

type Placed = TwinPoint & { readonly at: Point; readonly circle: Point }

/** Circles keep one vertical line left and right, in the order of their places: leaders do not cross. */
function placed(points: readonly TwinPoint[], drawing: GarmentPlaces, mmPerPx: number): Placed[] {
  const { x, y, width } = drawing.frame
  const known = points.flatMap((point) => {
    const at = drawing.anchors[point.anchor]
    return at ? [{ ...point, at }] : []
  })
  return [-1, 1].flatMap((side) => {
    let lowest = y + 40
    return known
      .filter(({ at }, index) => (at[0] === 0 ? (index % 2 ? 1 : -1) : Math.sign(at[0])) === side)
      .sort((a, b) => a.at[1] - b.at[1])
      .map((point) => {
        const circleY = Math.max(lowest, point.at[1] - 30)
        lowest = circleY + CIRCLE_STEP_PX * mmPerPx
        return { ...point, circle: [side < 0 ? x - 52 : x + width + 52, circleY] as Point }
      })
  })
}

type CalloutsProps = {
  readonly points: readonly TwinPoint[]
  readonly drawing: GarmentPlaces
  readonly mmPerPx: number
  readonly className: string
}

const Callouts = ({ points, drawing, mmPerPx, className }: CalloutsProps) => (
  <g className={className}>
    {placed(points, drawing, mmPerPx).map((point) => (
      <Callout
        key={point.number}
        number={point.number}
        at={point.at}
        circle={point.circle}
        mmPerPx={mmPerPx}
        isWaiting={point.isWaiting ?? false}
      />
    ))}
  </g>
)

type SleeveProps = Omit<CalloutsProps, 'className'> & {
  readonly sleeves: NonNullable<Props['sleeves']>
}

/** The wearer's left sleeve hangs at the right of the drawing. */
function SleeveLine({ sleeves, points, drawing, mmPerPx }: SleeveProps) {
  const line = drawing.dimensions.sleeve
  const sides = new Set(placed(points, drawing, mmPerPx).map(({ at, circle }) => circle[0] > at[0]))
  if (!line || (sides.has(true) && sides.has(false))) return null
  const [shoulder, cuff] = line
  const isLeft = !sides.has(true)
  const flip = ([x, y]: Point): Point => [-x, y]
  return (
    <g className="hidden md:block">
      <DimensionLine
        from={isLeft ? shoulder : flip(cuff)}
        to={isLeft ? cuff : flip(shoulder)}
        label={isLeft ? sleeves.left : sleeves.right}
        mmPerPx={mmPerPx}
        offsetMm={46}
      />
    </g>
  )
}

/** One garment as it lies at the plant: drawn, with a numbered point where something happens. */
export function GarmentTwin({ file, label, points, sleeves }: Props) {
  return (
    <GarmentPicture
      file={file}
      label={label}
      widthPx={TWIN_SHEET.widthPx}
      marginMm={MARGIN}
      isFirst
      overlay={(drawing, mmPerPx) => (
        <>
          {sleeves && <SleeveLine {...{ sleeves, points, drawing, mmPerPx }} />}
          <Callouts {...{ points, drawing, mmPerPx }} className="hidden md:block" />
          <Callouts
            {...{ points, drawing }}
            mmPerPx={(mmPerPx * TWIN_SHEET.widthPx) / PHONE_WIDTH_PX}
            className="md:hidden"
          />
        </>
      )}
    />
  )
}
