import {
  curve,
  move,
  onSide,
  type Point,
  polygon,
  polyline,
  SIDES,
  type Side,
  through,
} from '../path'
import { dark, light, type Shade } from '../pen'
import { downEdge, downHalf } from './down-lines'
import { type DownTask, glossOf } from './down-task'
import { bodyQuilt, type Quilt, quiltShades } from './quilt'

export const quiltOf = ({ d, options }: DownTask): Quilt =>
  bodyQuilt(options.quilt ?? 'wide', 74, d.hemY, d.sideX)

/** Body of front or back: two quilted halves with their hem. */
export function drawDownBody(task: DownTask, isBack: boolean): string {
  const { pen, d, options } = task
  const q = quiltOf(task)
  return (
    SIDES.map((side) => {
      const place = onSide(side)
      const shape = place(downHalf(d, q.seamYs, isBack))
      return (
        pen.piece(
          shape,
          pen.cloth({ yMm: d.armholeY }),
          [
            ...bodyShades(task, side, q),
            ...quiltShades(q, place, d.bulge, glossOf(options.cloth), side > 0),
          ],
          { lineMm: 0.8, edge: isBack ? place(downEdge(d, q.seamYs)) : shape },
        ) +
        (q.seams ? pen.within(shape, () => pen.seam(place(q.seams), 0.8, 0.9)) : '') +
        (options.quilt === 'hidden'
          ? pen.seam(
              place(
                through(
                  [0, d.armholeY - 40],
                  [d.sideX(d.armholeY) * 0.6, d.armholeY - 46],
                  [d.shoulder - 14, d.armholeY - 60],
                ),
              ),
              0.8,
              0.8,
            )
          : '')
      )
    }).join('') + drawHem(task)
  )
}

/** The round of the whole body over the chambers' own light. */
function bodyShades(task: DownTask, side: Side, q: Quilt): Shade[] {
  const { d } = task
  const place = onSide(side)
  const isRight = side > 0
  const at = (...points: Point[]) => place(through(...points))
  const x = (y: number) => d.sideX(y)
  const middle = (d.armholeY + d.hemY) / 2
  return [
    dark(
      at([d.shoulder - 12, d.armholeY - 40], [x(middle), middle], [x(d.hemY), d.hemY]),
      110,
      25,
      isRight ? 0.74 : 0.52,
    ),
    light(
      at([d.neck + 40, 40], [x(middle) * 0.46, middle], [x(d.hemY) * 0.46, d.hemY]),
      80,
      25,
      isRight ? 0.36 : 0.7,
    ),
    dark(
      at(
        [d.shoulder - 40, d.armholeY - 70],
        [d.shoulder - 60, d.armholeY],
        [d.shoulder - 74, d.armholeY + 60],
      ),
      18,
      12,
      0.3,
    ),
    ...(q.seams
      ? []
      : [
          dark(
            at(
              [x(d.waistY), d.waistY - 30],
              [x(d.waistY) * 0.66, d.waistY - 8],
              [x(d.waistY) * 0.34, d.waistY - 4],
            ),
            18,
            12,
            0.3,
          ),
          light(
            at(
              [x(d.waistY), d.waistY - 60],
              [x(d.waistY) * 0.66, d.waistY - 40],
              [x(d.waistY) * 0.34, d.waistY - 34],
            ),
            18,
            12,
            0.5,
          ),
          dark(
            at(
              [x(d.waistY), d.waistY + 30],
              [x(d.waistY) * 0.7, d.waistY + 46],
              [x(d.waistY) * 0.44, d.waistY + 40],
            ),
            14,
            12,
            0.24,
          ),
          dark(at([40, 110], [60, d.armholeY], [50, d.armholeY + 110]), 18, 12, 0.2),
        ]),
  ]
}

function drawHem({ pen, d, options }: DownTask): string {
  const w = d.sideX(d.hemY)
  const y = d.hemY
  if (options.hem === 'cord') {
    const cords = SIDES.map((side) => {
      const place = onSide(side)
      const cord = place(
        move([w * 0.72, y + 6]) + curve([w * 0.74, y + 30], [w * 0.7, y + 40], [w * 0.73, y + 58]),
      )
      const lock = place(
        polygon(
          [w * 0.72 - 6, y + 16],
          [w * 0.72 + 7, y + 16],
          [w * 0.72 + 6, y + 32],
          [w * 0.72 - 5, y + 32],
        ),
      )
      return (
        pen.flat(cord, 'none', { stroke: '#1b1c20', widthMm: 3.2 }) +
        pen.onlyPainted(() =>
          pen.flat(cord, 'none', { stroke: '#5d6067', widthMm: 1, dash: '2 2' }),
        ) +
        pen.flat(lock, '#26282d', { stroke: '#0c0d0f', widthMm: 0.6 })
      )
    })
    const gathers = Array.from({ length: 26 }, (_, i) => {
      const x = -w + ((i + 0.5) * 2 * w) / 26
      return polyline([x, y + 6], [x + (i % 3) - 1, y - 16 - (i % 4) * 5])
    }).join('')
    return (
      pen.onlyPainted(() =>
        pen.flat(gathers, 'none', { stroke: '#05060a', widthMm: 5, opacity: 0.18, blur: 2 }),
      ) +
      pen.stitch(polyline([-w + 3, y - 12], [w - 3, y - 12]), 0.6) +
      cords.join('')
    )
  }
  return pen.stitch(
    move([-w + 3, y - 14]) + curve([-w * 0.4, y - 9], [w * 0.4, y - 9], [w - 3, y - 14]),
    0.6,
  )
}
