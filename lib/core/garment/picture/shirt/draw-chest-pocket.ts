import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  SIDES,
  type Side,
} from '../path'
import { dark, light } from '../pen'
import type { ShirtTask } from './shirt-task'
import { stitchInset } from './shirt-task'

const HEM_MM = 26

type Place = (path: Path) => Path

/** One pocket on the wearer's left breast or two with flaps, matched to the front; points hang 12 lower. */
export function drawChestPockets(task: ShirtTask): string {
  const kind = task.options.pocket ?? 'none'
  if (kind === 'two-flaps')
    return SIDES.map((side) => drawPocket(task, onSide(side), true, side)).join('')
  return kind === 'one' ? drawPocket(task, onSide(1), false, 1) : ''
}

function drawPocket(
  { pen, s, options }: ShirtTask,
  place: Place,
  hasFlap: boolean,
  side: Side,
): string {
  const width = s.sex === 'w' ? 96 : 112
  const height = s.sex === 'w' ? 108 : 126
  const x = Math.min(s.chest * 0.52 - width / 2 - 2, s.shoulder - 66 - width)
  const y = s.armholeY - 74
  const a: Point = [x, y]
  const b: Point = [x + width, y - 3]
  const sides = (i: number): Path =>
    line([a[0] + i, y + height - 14 - i * 0.4]) +
    curve(
      [a[0] + i, y + height - 6 - i],
      [a[0] + 5 + i, y + height - 3 - i],
      [a[0] + 12 + i, y + height - 1 - i],
    ) +
    line([x + width / 2, y + height + 9 - i], [b[0] - 12 - i, y + height - 4 - i]) +
    curve(
      [b[0] - 5 - i, y + height - 6 - i],
      [b[0] - i, y + height - 9 - i],
      [b[0] - i, y + height - 17],
    )
  const shape = place(`${move(a)}${sides(0)}${line(b)}Z`)
  const inset = stitchInset(options)
  const hem = place(polyline([x, y + HEM_MM], [b[0], b[1] + HEM_MM]))
  const fill = pen.cloth({ yMm: s.armholeY })
  return (
    pen.shadow(shape, [1, 3], 2, 0.3) +
    pen.piece(
      shape,
      fill,
      [
        light(place(polyline(a, b)), 2.4, 0, 0.7),
        dark(shape, 8, 6, 0.24),
        light(place(polyline([x + 24, y + 34], [x + 30, y + height - 20])), 30, 12, 0.34),
        dark(place(polyline([b[0] - 16, y + 40], [b[0] - 22, y + height - 24])), 16, 12, 0.16),
      ],
      { lineMm: 0.6 },
    ) +
    pen.stitch(
      place(`${move([a[0] + inset, y + 2])}${sides(inset)}${line([b[0] - inset, b[1] + 2])}`),
      0.55,
    ) +
    (hasFlap
      ? drawFlap({ pen, fill, a, b, inset, place, side })
      : pen.stitch(hem, 0.5) +
        pen.seam(place(polyline([a[0], y + 3], [a[0] + 7, y + 14])), 0.5, 0.4) +
        pen.seam(place(polyline([b[0], b[1] + 3], [b[0] - 7, b[1] + 14])), 0.5, 0.4))
  )
}

type Flap = {
  readonly pen: ShirtTask['pen']
  readonly fill: string
  readonly a: Point
  readonly b: Point
  readonly inset: number
  readonly place: Place
  readonly side: Side
}

function drawFlap({ pen, fill, a, b, inset, place, side }: Flap): string {
  const middle: Point = [(a[0] + b[0]) / 2, a[1] + 50]
  const shape = place(
    polygon([a[0] - 2, a[1] - 14], [b[0] + 2, b[1] - 14], [b[0] + 3, b[1] + 28], middle, [
      a[0] - 3,
      a[1] + 30,
    ]),
  )
  const lower = place(
    polyline(
      [a[0] - 3 + inset, a[1] + 29 - inset],
      [middle[0], middle[1] - inset - 1],
      [b[0] + 3 - inset, b[1] + 27 - inset],
    ),
  )
  return (
    pen.shadow(shape, [1.4, 4.5], 2, 0.36) +
    pen.piece(
      shape,
      fill,
      [
        light(place(polyline([a[0], a[1] - 12], [b[0], b[1] - 12])), 3, 2, 0.6),
        dark(place(polyline([a[0] - 3, a[1] + 30], middle, [b[0] + 3, b[1] + 28])), 5, 2, 0.24),
      ],
      { lineMm: 0.6 },
    ) +
    pen.stitch(lower, 0.55) +
    pen.buttonhole([side * middle[0], middle[1] - 20], [side * middle[0], middle[1] - 6]) +
    pen.button([side * middle[0], middle[1] - 15], 10)
  )
}
