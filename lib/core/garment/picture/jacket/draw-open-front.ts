import { lighter, luminanceOf, rgbOf } from '../colour'
import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  type Side,
  spline,
  through,
} from '../path'
import { dark, light } from '../pen'
import { liningColour, threadColour } from '../trim-colours'
import { drawLetters } from './draw-letters'
import { insideShape } from './inside-shape'
import type { JacketLines } from './jacket-lines'
import type { JacketTask } from './jacket-task'

type OpenFront = {
  readonly panel: Path
  readonly lining: Path
  readonly fold: Path
  readonly edge: Path
  readonly pocket: Point
}

function openFront(j: JacketLines): OpenFront {
  const { neck: n, waist: w, hip, armholeY: arm, waistY: wy, hemY } = j
  const hem = hemY - 4
  const top: Point = [n + 14, 0]
  const foldPoints: Point[] = [
    [hip * 0.84, hem - 6],
    [w * 0.76, wy],
    [w * 0.72, arm + 50],
    [n + 26, arm - 90],
    top,
  ]
  // Narrow waists over wide hips need more cloth, or the hem would fold back on itself.
  const reach = Math.max(w * 1.62, hip * 0.84 + 128)
  const gorge: Point = [n + 66, 34]
  const notch: Point = [n + 74, 66]
  const tip: Point = [n + 112, 62]
  const edge =
    curve([n + 34, 2], [n + 56, 12], gorge) +
    line(notch, tip) +
    curve([n + 140, arm - 60], [reach - 44, wy - 130], [reach - 4, wy - 10]) +
    curve([reach + 10, wy + 70], [reach + 8, hem - 120], [reach - 2, hem - 70]) +
    curve([reach - 14, hem - 14], [reach - 50, hem + 4], [reach - 100, hem + 3]) +
    line([hip * 0.84, hem - 6])
  const seam: Point[] = [
    [n + 24, 62],
    [n + 92, arm - 30],
    [reach - 104, wy - 40],
    [reach - 92, wy + 70],
    [reach - 100, hem - 24],
  ]
  const lining = `${move(top)}${spline([top, ...seam])}${line([hip * 0.84, hem - 26])}${spline(foldPoints)}Z`
  return {
    panel: `${move(top)}${edge}${spline(foldPoints)}Z`,
    lining,
    fold: through(...foldPoints),
    edge: move(top) + edge,
    pocket: [n + 62, arm + 20],
  }
}

export function drawOpenFront(task: JacketTask, side: Side, monogram: string): string {
  const { pen, j, options } = task
  const place = onSide(side)
  const f = openFront(j)
  const colour = liningColour(options.lining)
  const panel = place(f.panel)
  const lining = place(f.lining)
  const isRight = side > 0
  const [px, py] = f.pocket
  const pocket = (y: number, x: number, width: number) => {
    const bar = place(polygon([x, y], [x + width, y + 3], [x + width, y + 9], [x, y + 6]))
    return (
      pen.shadow(bar, [0, 3], 2, 0.5) +
      pen.piece(
        bar,
        pen.cloth(),
        [dark(place(polyline([x, y + 3], [x + width, y + 6])), 1.4, 0, 0.9)],
        { lineMm: 0.6 },
      )
    )
  }
  const isBesidePocket = (options['monogram-place'] ?? 'pocket') === 'pocket'
  const matching = luminanceOf(rgbOf(colour)) > 0.5 ? '#4d3a24' : '#e7d9b0'
  const thread = threadColour(options['monogram-thread']) ?? matching
  const at: Point = [side * (px + 12), py - 11]
  return (
    pen.shadow(panel, [side * -5, 6], 6, 0.6, insideShape(j)) +
    pen.shadow(panel, [3, 7], 6, 0.3) +
    pen.piece(
      panel,
      pen.cloth({ turnDeg: side * -9, xMm: side * j.waist * 1.3, yMm: j.armholeY }),
      [
        dark(place(f.fold), 50, 12, 0.55),
        light(
          place(
            through(
              [j.neck + 96, 90],
              [j.waist * 1.3, j.waistY - 80],
              [j.waist * 1.5, j.waistY + 60],
            ),
          ),
          46,
          25,
          isRight ? 0.4 : 0.7,
        ),
        light(place(f.edge), 3, 0, 0.4),
        dark(place(f.edge), 16, 12, isRight ? 0.36 : 0.2),
      ],
    ) +
    pen.piece(lining, colour, [
      dark(place(f.fold), 44, 12, 0.85),
      light(
        place(
          through(
            [j.neck + 40, 90],
            [j.waist * 0.96, j.waistY - 60],
            [j.waist * 1.02, j.waistY + 120],
          ),
        ),
        30,
        25,
        isRight ? 0.7 : 1,
      ),
      dark(
        place(through([j.waist * 0.9, j.waistY - 30], [j.waist * 1.06, j.waistY - 44])),
        9,
        6,
        0.4,
      ),
    ]) +
    pen.fold(place(f.fold), 0.2) +
    pocket(py, px - 10, 74) +
    (isRight ? '' : pocket(j.waistY + 96, j.waist * 0.96, 62)) +
    (monogram && isBesidePocket
      ? drawLetters(task, monogram, at, thread, lighter(colour, 0.1))
      : '')
  )
}
