import { onSide, type Point, polygon, polyline, type Side, through } from '../path'
import { dark, light, type Pen } from '../pen'

/**
 * A pocket of the inside: two jets of the lining, a bar tack at each end, and where one buttons, a
 * little triangle of lining hanging from the upper jet with its button below.
 */
export type InnerPocket = {
  readonly middle: Point
  readonly widthMm: number
  readonly colour: string
  readonly tab?: 'button' | 'none'
  /** Outer end higher by this. */
  readonly riseMm?: number
}

const JET_MM = 4.5
const TAB_HALF_MM = 19
const TAB_MM = 27

export function drawInnerPocket(pen: Pen, side: Side, pocket: InnerPocket): string {
  const place = onSide(side)
  const { widthMm, colour, riseMm = 5 } = pocket
  const [x, y] = pocket.middle
  const from: Point = [x - widthMm / 2, y + riseMm / 2]
  const to: Point = [x + widthMm / 2, y - riseMm / 2]
  const low = ([px, py]: Point, by: number): Point => [px, py + by]
  const jets = place(
    polygon(low(from, -JET_MM), low(to, -JET_MM), low(to, JET_MM), low(from, JET_MM)),
  )
  const tack = (p: Point) => pen.slit(place(polyline(low(p, -JET_MM), low(p, JET_MM))), 1.4)
  const tip: Point = [x, y + TAB_MM]
  const triangle = place(polygon([x - TAB_HALF_MM, y + 1], [x + TAB_HALF_MM, y - 1], tip))
  const tab =
    pocket.tab === 'button'
      ? pen.shadow(triangle, [1, 3], 2, 0.5) +
        pen.piece(
          triangle,
          colour,
          [light(place(through([x - 10, y + 5], [x + 8, y + 4])), 5, 2, 0.7)],
          {
            lineMm: 0.6,
          },
        ) +
        pen.button([side * x, tip[1] - 5], 11)
      : ''
  return (
    pen.shadow(jets, [0, 4], 2, 0.55) +
    pen.piece(
      jets,
      colour,
      [light(place(polyline(low(from, -3), low(to, -3))), 2, 0, 0.5), dark(jets, 2, 0, 0.3)],
      { lineMm: 0.6 },
    ) +
    pen.slit(place(polyline(from, to)), 1.5) +
    tack(from) +
    tack(to) +
    tab
  )
}
