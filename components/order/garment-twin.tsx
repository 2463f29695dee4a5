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
/** On paper a drawing has a scale: one millimetre of the sheet for so many of the garment. */
export const PAPER_SCALE = 10
/** How wide the twin is on paper, its room for callouts included. */
export const paperWidthMm = ({ frame }: PictureFile): number =>
  Math.round(((frame.width + TWIN_SHEET.roomMm) / PAPER_SCALE) * 10) / 10
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

/** How far the line stands off the sleeve, in mm, and how much of it its number covers, in px. */
const OFF_SLEEVE_MM = 46
const NUMBER_PX = 64
/** Where its number may stand on the line, the best place first. */
const NUMBER_AT = [0.5, 0.66, 0.34] as const

/** The first place of the number through which no leader of that side runs; none if all are taken. */
function freePlace(
  places: readonly Placed[],
  [from, to]: readonly [Point, Point],
  mmPerPx: number,
): number | undefined {
  const side = Math.sign(from[0] + to[0])
  const own = places.filter(({ circle }) => Math.sign(circle[0]) === side)
  return NUMBER_AT.find((share) => {
    const x = Math.abs(from[0] + share * (to[0] - from[0])) + OFF_SLEEVE_MM
    const y = from[1] + share * (to[1] - from[1])
    return own.every(({ at, circle }) => {
      const along = (x - Math.abs(at[0])) / (Math.abs(circle[0]) - Math.abs(at[0]) || 1)
      const leaderY = at[1] + Math.min(1, Math.max(0, along)) * (circle[1] - at[1])
      return Math.abs(leaderY - y) > NUMBER_PX * mmPerPx
    })
  })
}

/** The wearer's left sleeve hangs at the right of the drawing; the freer side is measured. */
function SleeveLine({ sleeves, points, drawing, mmPerPx }: SleeveProps) {
  const line = drawing.dimensions.sleeve
  if (!line) return null
  const [shoulder, cuff] = line
  const flip = ([x, y]: Point): Point => [-x, y]
  const places = placed(points, drawing, mmPerPx)
  const atLeft = freePlace(places, line, mmPerPx)
  const atRight = freePlace(places, [flip(cuff), flip(shoulder)], mmPerPx)
  const isLeft = atLeft !== undefined
  const labelAt = atLeft ?? atRight
  if (labelAt === undefined) return null
  return (
    <g className="hidden md:block print:hidden">
      <DimensionLine
        from={isLeft ? shoulder : flip(cuff)}
        to={isLeft ? cuff : flip(shoulder)}
        label={isLeft ? sleeves.left : sleeves.right}
        mmPerPx={mmPerPx}
        offsetMm={OFF_SLEEVE_MM}
        labelAt={labelAt}
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
          <Callouts {...{ points, drawing, mmPerPx }} className="hidden md:block print:hidden" />
          <Callouts
            {...{ points, drawing }}
            mmPerPx={(mmPerPx * TWIN_SHEET.widthPx) / PHONE_WIDTH_PX}
            className="md:hidden print:block"
          />
        </>
      )}
    />
  )
}
