import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  SIDES,
  type Side,
  through,
} from '../path'
import { dark, light } from '../pen'
import { type CollarLines, collarLines } from './collar-lines'
import { frontNeck, neckPoint } from './shirt-lines'
import { accentFill, type ShirtTask, stitchInset } from './shirt-task'

const COLLAR_BUTTON_MM = 10.5

/** The inside of the back: the band that lies against the neck, and a label under it. */
export function drawInsideNeck(task: ShirtTask): string {
  const { pen, s } = task
  const c = collarLines(s, task.options)
  const [x, y] = c.foldSide
  const n = s.neck
  const front = c.foldFront[1]
  const back =
    move([-x, y]) +
    curve([-x + 5, -39], [-n * 0.5, -47], [0, -48]) +
    curve([n * 0.5, -47], [x - 5, -39], [x, y])
  const inside = `${back}${curve([n - 3, 0], [n * 0.5, front * 0.7], [0, front + 6])}${curve([-n * 0.5, front * 0.7], [-n + 3, 0], [-x, y])}Z`
  const bandLine = move([-n + 1, -8]) + curve([-n * 0.5, -29], [n * 0.5, -29], [n - 1, -8])
  const yoke = move([-n + 2, 4]) + curve([-n * 0.5, -10], [n * 0.5, -10], [n - 2, 4])
  const label =
    move([-19, -4]) +
    curve([-8, -6], [8, -6], [19, -4]) +
    line([19, 14]) +
    curve([8, 12], [-8, 12], [-19, 14]) +
    'Z'
  return (
    pen.piece(inside, accentFill(task, 'collar'), [
      { path: inside, blur: 0, strength: 0.2 },
      dark(bandLine, 8, 6, 0.4),
      dark(yoke, 44, 12, 0.5),
      dark(through([n - 4, -24], [n * 0.7, 10], [0, front]), 26, 12, 0.55),
      dark(through([-n + 4, -24], [-n * 0.7, 10], [0, front]), 20, 12, 0.4),
      light(back, 9, 6, 0.4),
    ]) +
    pen.seam(bandLine, 0.6, 0.7) +
    pen.flat(label, '#e9e6dd', { stroke: '#b5b1a6', widthMm: 0.5 }) +
    pen.onlyPainted(() => pen.lettering('Market of One', [0, 6.4], 5.2, '#4a4336'))
  )
}

/** Stand and leaves, over the fronts they are sewn to. */
export function drawShirtCollar(task: ShirtTask, body: Path): string {
  const c = collarLines(task.s, task.options)
  const stand = drawStand(task, c)
  const leaves = SIDES.map((side) => drawLeaf(task, c, side, body)).join('')
  if (c.kind === 'band') return stand
  return stand + leaves
}

function drawStand(task: ShirtTask, c: CollarLines): string {
  const { pen, s } = task
  const n = s.neck
  const [, base] = frontNeck(s)
  const [x, y] = c.foldSide
  const isStanding = c.kind === 'band' || c.kind === 'wing'
  const top = c.foldFront[1]
  const lay = accentFill(task, 'collar', 0, 0, base)
  const foot = s.closing * 17
  // The half on top runs on past the centre in one piece, to the rounded end that is buttoned.
  const tabEnd =
    curve([-foot * 0.5, top - 1], [-foot * 0.9, top + 4], [-foot * 0.95, (top + base) / 2 + 3]) +
    curve([-foot, base - 4], [-foot * 0.9, base + 2], [-foot * 0.9, base + 1])
  const half = (side: Side): Path => {
    const end = side === s.closing ? onSide(side)(tabEnd) : ''
    return onSide(side)(
      `${move([x, y])}${curve([n - 2, 0], [n * 0.52, top * 0.82], [0, top])}${end}${line([0, base + 2])}${curve([n * 0.5, base - 2], [n * 0.98, base * 0.5], neckPoint(s))}${curve([n + 6, -10], [n + 4, -18], [x, y])}Z`,
    )
  }
  const over = half(s.closing)
  const under = half(s.closing === 1 ? -1 : 1)
  const tab = `${move([0, top])}${tabEnd}${line([0, base + 2])}Z`
  const shades = (side: Side) => [
    dark(
      onSide(side)(through([n + 4, -20], [n * 0.8, 12], [n * 0.5, top * 0.8])),
      22,
      12,
      side > 0 ? 0.5 : 0.34,
    ),
    light(onSide(side)(through([n * 0.7, 16], [n * 0.4, top * 0.86], [4, top + 4])), 7, 2, 0.5),
    dark(onSide(side)(through([n + 6, 2], [n * 0.6, base - 8], [0, base + 2])), 6, 2, 0.3),
  ]
  const at: Point = [0, (top + base) / 2 + 1]
  const isHidden = task.options.front === 'covered' && isStanding
  return (
    pen.piece(under, lay, shades(s.closing === 1 ? -1 : 1), { lineMm: 0.6 }) +
    pen.shadow(tab, [-s.closing * 1.4, 1], 2, 0.36, under) +
    pen.piece(over, lay, shades(s.closing), { lineMm: 0.6 }) +
    (isHidden
      ? ''
      : pen.buttonhole([at[0] - 5, at[1]], [at[0] + 5, at[1]]) + pen.button(at, COLLAR_BUTTON_MM))
  )
}

function drawLeaf(task: ShirtTask, c: CollarLines, side: Side, body: Path): string {
  if (!c.leaf) return ''
  const { pen, s, options } = task
  const place = onSide(side)
  const isRight = side > 0
  const n = s.neck
  const shape = place(c.leaf)
  const edge = place(c.leafEdge)
  const [fx, fy] = c.foldFront
  const fold = place(through(c.foldSide, [n * 0.84, n * 0.1], [n * 0.44, n * 0.38], [fx, fy]))
  const roll = place(
    through([n + 6, -14], [n * 0.94, n * 0.24], [n * 0.56, n * 0.52], [fx + 8, fy + 12]),
  )
  const fill = accentFill(
    task,
    'collar',
    side * (c.kind === 'cutaway' ? -56 : -46),
    side * n * 0.8,
    14,
  )
  const button: Point = [side * (c.tip[0] - 4.5), c.tip[1] - 12]
  const isButtonDown = c.kind === 'button-down'
  return (
    pen.shadow(shape, [isRight ? 2 : 1, 6], 6, 0.5, body) +
    pen.shadow(shape, [0.8, 1.8], 2, 0.5) +
    pen.piece(
      shape,
      fill,
      c.kind === 'wing'
        ? [light(edge, 3, 2, 0.5), dark(place(through([fx + 25, fy - 22], [fx, fy])), 8, 6, 0.5)]
        : [
            dark(fold, 9, 6, 0.3),
            light(roll, 13, 6, isRight ? 0.6 : 0.9),
            dark(
              place(through([n + 19, -6], c.shoulderEnd, [n + 6, 34])),
              22,
              12,
              isRight ? 0.42 : 0.2,
            ),
            dark(edge, 7, 6, isRight ? 0.26 : 0.14),
            light(edge, 1.8, 0, 0.5),
            ...(isButtonDown
              ? [
                  dark(
                    place(
                      through(
                        [fx + 10, fy + 20],
                        [fx + 18, fy + 44],
                        [c.tip[0] - 6, c.tip[1] - 16],
                      ),
                    ),
                    9,
                    6,
                    0.3,
                  ),
                  light(
                    place(
                      through(
                        [fx + 22, fy + 16],
                        [fx + 32, fy + 42],
                        [c.tip[0] + 3, c.tip[1] - 18],
                      ),
                    ),
                    12,
                    6,
                    0.7,
                  ),
                ]
              : []),
          ],
      { lineMm: 0.65 },
    ) +
    pen.stitch(place(c.edgeStitch(stitchInset(options))), 0.55) +
    (isButtonDown
      ? pen.buttonhole(
          [button[0] - side * 3, button[1] - 4],
          [button[0] + side * 3, button[1] + 5],
        ) + pen.button(button, 9)
      : '')
  )
}
