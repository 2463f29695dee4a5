import { darker } from '../colour'
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
import { liningColour } from '../trim-colours'
import { closedNeck } from './coat-lines'
import type { CoatTask } from './coat-task'

/** A collar that stands round a closed neck, or the hood that lies behind it. */
export function drawClosedCollar(task: CoatTask, body: Path): string {
  if (!task.j.isClosed) return ''
  return task.options.collar === 'hood' ? drawHood(task, body) : drawStand(task, body)
}

function drawStand({ pen, j }: CoatTask, body: Path): string {
  const n = j.neck
  const [, foot] = closedNeck(j)
  const top = foot - 46
  // The half on top runs on over the front's overlap, as far as the edge it is sewn to.
  const half = (side: Side): Path => {
    const end = side === j.closing ? 3 - j.overlap : 0
    return onSide(side)(
      `${move([n - 2, -30])}${curve([n - 6, -4], [n * 0.5, top - 4], [0, top])}${curve([end * 0.5, top + 1], [end + 2, top + 2], [end, top + 9])}${line([end - 1, foot - 3])}${curve([end, foot + 2], [end + 6, foot + 3], [0, foot + 2])}${curve([n * 0.5, foot], [n * 1.02, foot * 0.5], [n + 12, 2])}${curve([n + 7, -10], [n + 3, -22], [n - 2, -30])}Z`,
    )
  }
  const way = j.closing
  return [way === 1 ? -1 : 1, way]
    .map((each) => {
      const side = each as Side
      const shape = half(side)
      return (
        pen.shadow(shape, [1, 5], 6, 0.45, body) +
        pen.piece(shape, pen.cloth({ turnDeg: side * -14 }), [
          light(
            onSide(side)(through([n + 1, -26], [n * 0.76, 16], [8, top + 14])),
            16,
            6,
            side > 0 ? 0.5 : 0.8,
          ),
          dark(onSide(side)(through([n + 10, -4], [n * 0.8, foot * 0.66], [0, foot])), 14, 6, 0.4),
          light(onSide(side)(through([n - 3, -27], [n * 0.6, 6], [0, top + 1])), 3, 0, 0.5),
        ]) +
        pen.stitch(onSide(side)(through([n - 1, -20], [n * 0.66, 14], [2, top + 7])), 0.5)
      )
    })
    .join('')
}

/**
 * Thrown back, a hood lies round the neck like a heavy cowl: its two halves rise from the throat,
 * fold outward over the shoulders and meet in a seam behind the head, its lining seen between them.
 */
function drawHood({ pen, j, options }: CoatTask, body: Path): string {
  const n = j.neck
  const [, foot] = closedNeck(j)
  const lining = liningColour(options.lining)
  const inside = `M0 -56C${n * 0.7} -56 ${n + 10} -34 ${n + 8} 6C${n * 0.7} 52 22 ${foot} 0 ${foot + 8}C-22 ${foot} ${-n * 0.7} 52 ${-n - 8} 6C${-n - 10} -34 ${-n * 0.7} -56 0 -56Z`
  const halves = SIDES.map((side) => {
    const place = onSide(side)
    const isRight = side > 0
    // Where the mouth's edge lies, and the fold over which the cloth turns down to the shoulder.
    const edge =
      curve([n * 0.34, -50], [n * 0.78, -44], [n * 0.95, -14]) +
      curve([n * 1.02, 12], [n * 0.6, foot * 0.66], [5, foot + 12])
    const outer =
      curve([n * 0.72, -82], [n + 22, -66], [n + 40, -26]) +
      curve([n + 54, 6], [n + 58, 44], [n + 40, 78]) +
      curve([n + 22, foot + 40], [n * 0.6, foot + 66], [n * 0.3, foot + 60]) +
      curve([16, foot + 56], [4, foot + 38], [5, foot + 12])
    const half = place(
      `${move([0, -82])}${outer}${curve([n * 0.6, foot * 0.66], [n * 1.02, 12], [n * 0.95, -14])}${curve([n * 0.78, -44], [n * 0.34, -50], [0, -50])}Z`,
    )
    const rim = place(move([0, -50]) + edge)
    const fall = (...points: Point[]) => place(through(...points))
    return (
      pen.shadow(half, [2, 8], 6, 0.55, body) +
      pen.piece(half, pen.cloth({ turnDeg: side * -30 }), [
        dark(place(move([0, -82]) + outer), 30, 12, isRight ? 0.62 : 0.46),
        light(
          fall([n * 0.4, -66], [n + 10, -40], [n + 20, 10], [n * 0.86, foot * 0.8]),
          26,
          12,
          isRight ? 0.5 : 0.8,
        ),
        dark(rim, 13, 6, 0.44),
        light(rim, 3, 0, 0.4),
        // It hangs from the neck seam in three soft folds.
        dark(fall([n * 0.9, 26], [n + 14, 52], [n + 30, 84]), 9, 6, 0.24),
        light(fall([n * 0.84, 40], [n + 4, 66], [n + 14, 98]), 9, 6, 0.26),
        dark(fall([n * 0.66, 58], [n * 0.84, 86], [n * 0.8, foot + 52]), 10, 6, 0.26),
        dark(fall([n * 0.98, -6], [n + 18, 8], [n + 44, 18]), 9, 6, 0.18),
      ]) +
      pen.stitch(
        place(
          move([0, -57]) +
            curve([n * 0.36, -57], [n * 0.84, -50], [n * 1.04, -15]) +
            curve([n * 1.1, 12], [n * 0.68, foot * 0.7], [14, foot + 20]),
        ),
        0.5,
      )
    )
  })
  return (
    pen.flat(inside, darker(lining, 0.25), { stroke: darker(lining, 0.6) }) +
    pen.onlyPainted(
      () =>
        pen.flat(
          inside,
          pen.gradient(
            [0, -56],
            [0, foot],
            [
              [0, 'dark', 0.5],
              [0.3, 'dark', 0.1],
              [1, 'dark', 0.9],
            ],
          ),
        ) + pen.seam(`M0 -52L0 ${foot}`, 0.7, 0.5),
    ) +
    halves.join('') +
    pen.seam('M0 -82L0 -50', 0.8, 0.9)
  )
}
