import {
  between,
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  type Side,
  spline,
  through,
} from '../path'
import { dark, light } from '../pen'
import { holeThread } from './hole-thread'
import type { JacketTask } from './jacket-task'

/** Lapel and collar of one side, over the front they lie on. */
export function drawLapel(task: JacketTask, side: Side, front: Path): string {
  const { pen, j, l, options } = task
  const place = onSide(side)
  const isPicked = options.stitching === 'pick'
  const b = j.breakPoint
  const shape = place(l.lapel)
  const lay = { turnDeg: side * l.slopeDeg * 0.92, xMm: side * (l.tip[0] - 4), yMm: l.tip[1] }
  const middle = between(l.gorgeStart, b, 0.45)
  const far: Point = [middle[0] + l.across[0] * l.widthMm, middle[1] + l.across[1] * l.widthMm]
  const from: Point = [side * middle[0], middle[1]]
  const to: Point = [side * far[0], far[1]]
  const turn = pen.gradient(from, to, [
    [0, 'dark', 0.62],
    [0.05, 'dark', 0.16],
    [0.13, 'light', 0.3],
    [0.3, 'light', 0.12],
    [0.55, 'light', 0],
    [0.7, 'dark', 0.02],
    [1, 'dark', side > 0 ? 0.34 : 0.16],
  ])
  const rise = b[1] - l.gorgeStart[1]
  const painted = pen.piece(
    shape,
    pen.cloth(lay),
    [
      { path: shape, paint: turn, blur: 0, strength: 1 },
      light(place(l.edge), 3, 0, side < 0 ? 0.55 : 0.4),
      dark(
        place(
          through(
            [b[0] - 2, b[1] + 4],
            [b[0] + 14, b[1] - rise * 0.2],
            [b[0] + 32, b[1] - rise * 0.42],
          ),
        ),
        13,
        6,
        0.5,
      ),
      light(
        place(
          through(
            [b[0] + 8, b[1] - 22],
            [b[0] + 22, b[1] - rise * 0.26],
            [b[0] + 44, b[1] - rise * 0.5],
          ),
        ),
        10,
        6,
        0.5,
      ),
    ],
    { lineMm: 0.65 },
  )
  const hasHole = (side === j.closing || j.isDouble) && options['lapel-hole'] !== 'none'
  const hole = l.buttonhole.map(([x, y]): Point => [side * x, y]) as [Point, Point]
  return (
    pen.shadow(shape, [2.5, 6], 6, 0.55, front) +
    pen.shadow(shape, [1, 2], 2, 0.42, front) +
    painted +
    drawCollar(task, side, front, isPicked) +
    (isPicked ? pen.stitch(place(l.edgeStitch)) : '') +
    (hasHole ? pen.buttonhole(hole[0], hole[1], holeThread(options, 'lapel')) : '')
  )
}

function drawCollar({ pen, j, l }: JacketTask, side: Side, front: Path, isPicked: boolean): string {
  if (!l.collar || !l.collarEdge || !l.gorge) return ''
  const place = onSide(side)
  const { rollTop: r } = j
  const top: Point = [j.neck - 6, -22]
  const start = l.gorgeStart
  const shape = place(l.collar)
  const lay = { turnDeg: side * -24, xMm: side * (j.neck + 10), yMm: 20 }
  const fallLine = place(
    move([top[0] + 8, top[1] + 8]) +
      spline([
        [top[0] + 8, top[1] + 8],
        [r[0] + 12, r[1]],
        [start[0] + 16, start[1] - 10],
      ]),
  )
  const rollEdge = place(
    move(top) + curve([top[0] + 1, -8], [r[0] + 1, r[1] - 12], r) + line(start),
  )
  return (
    pen.shadow(shape, [2, 5], 2, 0.42, front) +
    pen.piece(
      shape,
      pen.cloth(lay),
      [
        dark(rollEdge, 10, 6, 0.5),
        light(fallLine, 12, 6, 0.62),
        dark(place(l.collarEdge), 9, 6, side > 0 ? 0.36 : 0.16),
        light(place(l.collarEdge), 2.6, 0, 0.42),
        dark(place(l.gorge), 3, 2, 0.35),
      ],
      { lineMm: 0.65 },
    ) +
    (isPicked && l.collarStitch ? pen.stitch(place(l.collarStitch), 0.5) : '')
  )
}
