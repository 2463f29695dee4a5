import { darker } from '../colour'
import { curve, line, move, onSide, type Path, SIDES, type Side, through } from '../path'
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
  const half = (side: Side): Path =>
    onSide(side)(
      `${move([n - 2, -30])}${curve([n - 6, -4], [n * 0.5, top - 4], [0, top])}${line([-8, top + 2], [-8, foot + 2])}${curve([n * 0.5, foot], [n * 1.02, foot * 0.5], [n + 12, 2])}${curve([n + 7, -10], [n + 3, -22], [n - 2, -30])}Z`,
    )
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

/** Thrown back, a hood lies as a thick roll round the neck, its lining inside. */
function drawHood({ pen, j, options }: CoatTask, body: Path): string {
  const n = j.neck
  const [, foot] = closedNeck(j)
  const lining = liningColour(options.lining)
  const back = `M${-n - 44} 26C${-n - 46} -34 ${-n * 0.7} -84 0 -86C${n * 0.7} -84 ${n + 46} -34 ${n + 44} 26C${n * 0.6} 4 ${-n * 0.6} 4 ${-n - 44} 26Z`
  const inside = `M${-n - 8} 10C${-n - 10} -34 ${-n * 0.6} -62 0 -63C${n * 0.6} -62 ${n + 10} -34 ${n + 8} 10C${n * 0.6} 44 22 ${foot} 0 ${foot + 6}C-22 ${foot} ${-n * 0.6} 44 ${-n - 8} 10Z`
  const rolls = SIDES.map((side) => {
    const place = onSide(side)
    const roll = place(
      `${move([6, foot + 20])}${curve([n * 0.4, foot + 6], [n * 0.9, 56], [n + 6, -6])}${curve([n + 10, -30], [n + 30, -34], [n + 42, -8])}${curve([n + 62, 34], [n + 44, 96], [n * 0.86, foot + 62])}${curve([n * 0.5, foot + 84], [14, foot + 60], [6, foot + 20])}Z`,
    )
    return (
      pen.shadow(roll, [2, 8], 6, 0.6, body) +
      pen.piece(roll, pen.cloth({ turnDeg: side * -36 }), [
        light(
          place(through([n + 26, -16], [n + 30, 40], [n * 0.7, foot + 36])),
          26,
          12,
          side > 0 ? 0.5 : 0.85,
        ),
        dark(place(through([n + 44, -4], [n + 52, 48], [n * 0.8, foot + 64])), 26, 12, 0.5),
        dark(place(through([n + 6, 0], [n * 0.72, 60], [8, foot + 24])), 16, 6, 0.45),
        dark(place(through([n + 20, 40], [n * 0.9, 84], [n * 0.5, foot + 50])), 9, 6, 0.2),
      ]) +
      pen.stitch(place(through([n + 12, 0], [n * 0.8, 62], [14, foot + 30])), 0.5)
    )
  })
  return (
    pen.piece(back, pen.cloth(), [
      light(through([-n, -50], [0, -76], [n, -50]), 18, 12, 0.6),
      dark(back, 18, 12, 0.3),
    ]) +
    pen.flat(inside, darker(lining, 0.25), { stroke: darker(lining, 0.6) }) +
    pen.onlyPainted(() =>
      pen.flat(
        inside,
        pen.gradient(
          [0, -60],
          [0, foot],
          [
            [0, 'dark', 0.1],
            [1, 'dark', 0.9],
          ],
        ),
      ),
    ) +
    rolls.join('')
  )
}
