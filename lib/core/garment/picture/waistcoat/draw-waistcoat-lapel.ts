import { curve, line, move, onSide, type Path, type Point, type Side, spline } from '../path'
import { dark, light } from '../pen'
import { vPoint, type WaistcoatLines } from './waistcoat-lines'
import type { WaistcoatTask } from './waistcoat-task'

type Kind = 'notch' | 'peak' | 'shawl'

/** Share of the roll from the break up, and how far the lapel stands out from it, in mm. */
const OUTLINES: Readonly<Record<Kind, readonly (readonly [number, number])[]>> = {
  shawl: [
    [0.12, 10],
    [0.32, 29],
    [0.55, 42],
    [0.76, 44],
    [0.92, 38],
    [1, 35],
  ],
  notch: [
    [0.12, 10],
    [0.32, 27],
    [0.52, 43],
    [0.66, 54],
  ],
  peak: [
    [0.12, 10],
    [0.32, 28],
    [0.52, 45],
    [0.72, 66],
  ],
}

/** A narrow lapel along the opening of a waistcoat. */
export function drawWaistcoatLapel(
  { pen, w, options }: WaistcoatTask,
  side: Side,
  half: Path,
): string {
  const kind = options.lapel
  if (kind !== 'notch' && kind !== 'peak' && kind !== 'shawl') return ''
  const place = onSide(side)
  const at = rollOf(w)
  const out = (share: number, by: number): Point => {
    const [p, n] = at(share)
    return [p[0] + n[0] * by, p[1] + n[1] * by]
  }
  const [v, c1, c2, top] = controls(w)
  const outer = OUTLINES[kind].map(([share, by]) => out(share, by))
  const tip = outer[outer.length - 1] ?? v
  const corner = out(kind === 'peak' ? 0.69 : 0.71, 30)
  const shoulder: Point = [top[0] + 32, top[1] + 6]
  const collar: Path =
    kind === 'shawl'
      ? line(shoulder, top)
      : line(corner) +
        line(out(kind === 'peak' ? 0.79 : 0.82, kind === 'peak' ? 40 : 46)) +
        curve(out(0.88, 40), [shoulder[0] + 3, shoulder[1] + 14], shoulder) +
        line(top)
  const shape = place(`${move(v)}${spline([v, ...outer])}${collar}${curve(c2, c1, v)}Z`)
  const edge = place(move(v) + spline([v, ...outer]))
  const gorge = kind === 'shawl' ? '' : place(move(out(0.69, 0)) + line(corner, tip))
  const roll = place(move(v) + curve(c1, c2, top))
  return (
    pen.shadow(shape, [2, 5], 6, 0.5, half) +
    pen.shadow(shape, [0.8, 1.6], 2, 0.4, half) +
    pen.piece(
      shape,
      pen.cloth({ turnDeg: side * 19, xMm: side * tip[0], yMm: tip[1] }),
      [
        dark(roll, 9, 6, 0.5),
        light(
          place(move(out(0.1, 6)) + spline([out(0.1, 6), out(0.4, 15), out(0.9, 16)])),
          11,
          6,
          0.6,
        ),
        dark(edge, 12, 6, side > 0 ? 0.36 : 0.16),
        light(edge, 2.6, 0, 0.5),
      ],
      { lineMm: 0.65 },
    ) +
    (gorge ? pen.seam(gorge, 0.8, 1) : '') +
    (options.stitching === 'pick'
      ? pen.stitch(
          place(
            move(out(0.14, 7)) +
              spline([
                out(0.14, 7),
                ...OUTLINES[kind].slice(1).map(([share, by]) => out(share - 0.01, by - 4.5)),
              ]),
          ),
          0.55,
        )
      : '')
  )
}

const controls = (w: WaistcoatLines): [Point, Point, Point, Point] => {
  const [x, y] = vPoint(w)
  return [
    [x, y],
    [x + (w.isDouble ? 30 : 16), y - 44],
    [w.neck - 12, 90],
    [w.neck + 8, 0],
  ]
}

/** A point of the roll and the outward normal there. */
function rollOf(w: WaistcoatLines): (share: number) => readonly [Point, Point] {
  const [a, b, c, d] = controls(w)
  return (t) => {
    const u = 1 - t
    const mix = (i: 0 | 1) =>
      u ** 3 * a[i] + 3 * u * u * t * b[i] + 3 * u * t * t * c[i] + t ** 3 * d[i]
    const slope = (i: 0 | 1) =>
      3 * u * u * (b[i] - a[i]) + 6 * u * t * (c[i] - b[i]) + 3 * t * t * (d[i] - c[i])
    const length = Math.hypot(slope(0), slope(1)) || 1
    return [
      [mix(0), mix(1)],
      [-slope(1) / length, slope(0) / length],
    ]
  }
}
