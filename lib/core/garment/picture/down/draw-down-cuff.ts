import { darker, lighter } from '../colour'
import {
  curve,
  line,
  move,
  onSide,
  type Path,
  polygon,
  polyline,
  type Side,
  shifted,
} from '../path'
import { light } from '../pen'
import type { DownSleeve } from './down-sleeve-lines'
import type { DownTask } from './down-task'
import { drawSnap } from './draw-zip'
import { uneven } from './puckers'

/** A gilet's armhole is bound with a tape of its own. */
export function drawBinding({ pen, d, shellHex }: DownTask, side: Side): string {
  const edge = onSide(side)(move([d.shoulder, d.shoulderY]) + d.armhole)
  return (
    pen.onlyPainted(() =>
      pen.flat(edge, 'none', { stroke: '#05060a', widthMm: 14, opacity: 0.3, blur: 6 }),
    ) +
    pen.flat(edge, 'none', { stroke: darker(shellHex, 0.45), widthMm: 8 }) +
    pen.onlyPainted(() =>
      pen.flat(edge, 'none', { stroke: lighter(shellHex, 0.25), widthMm: 1.4, opacity: 0.7 }),
    )
  )
}

export function drawRibCuff(
  { pen, shellHex }: DownTask,
  v: DownSleeve,
  place: (path: Path) => Path,
): string {
  const y = v.endY
  const a = v.outerX(y) - 10
  const b = v.innerX(y) + 12
  const shape = place(
    `${move([a, y - 6])}${line([a - 1, y + 46])}${curve([a - 26, y + 51], [b + 26, y + 55], [b + 1, y + 54])}${line([b, y - 2])}Z`,
  )
  const ribs = Array.from({ length: 15 }, (_, i) => {
    const x = b + ((i + 0.5) * (a - b)) / 15
    return polyline([x, y], [x, y + 45])
  }).join('')
  const hex = darker(shellHex, 0.25)
  return (
    pen.flat(shape, hex, { stroke: darker(hex, 0.5), widthMm: 0.7 }) +
    pen.flat(place(ribs), 'none', { stroke: darker(hex, 0.5), widthMm: 1.6, opacity: 0.8 }) +
    pen.onlyPainted(() =>
      pen.flat(place(ribs), 'none', {
        stroke: lighter(hex, 0.3),
        widthMm: 0.7,
        opacity: 0.5,
      }),
    )
  )
}

export function drawDownCuff(task: DownTask, v: DownSleeve, side: Side): string {
  const { pen, options } = task
  const place = onSide(side)
  const y = v.endY
  const a = v.outerX(y)
  const b = v.innerX(y)
  if (options.cuffs === 'tab') {
    const tab = polygon(
      [a + 2, y - 40],
      [b + 40, y - 34],
      [b + 32, y - 22],
      [b + 40, y - 8],
      [a + 2, y - 12],
    )
    return (
      pen.stitch(
        place(move([a - 2, y - 50]) + curve([a - 30, y - 44], [b + 30, y - 41], [b + 3, y - 43])),
        0.6,
      ) +
      pen.shadow(place(tab), [0.5, 3], 2, 0.5) +
      pen.piece(place(tab), pen.cloth({ turnDeg: side * -7 }), [
        light(place(polyline([a, y - 38], [b + 40, y - 32])), 3, 2, 0.7),
      ]) +
      drawSnap(task, [side * (b + 54), y - 22])
    )
  }
  if (options.cuffs === 'rib') return ''
  // Elastic draws the shell in: soft ridges from the edge, long and short.
  const gathers = Array.from({ length: 12 }, (_, i) => {
    const x = Math.round(b + ((i + 0.2 + 0.6 * uneven(i)) * (a - b)) / 12)
    const lean = Math.round((uneven(i * 3) - 0.5) * 9)
    return `M${x} ${Math.round(y + 9)}C${x} ${Math.round(y - 10)} ${x} ${Math.round(y - 10)} ${x + lean} ${Math.round(y - 16 - 26 * uneven(i * 7) ** 1.5)}`
  }).join('')
  const ridge = (path: Path, stroke: string, widthMm: number, opacity: number) =>
    pen.flat(place(path), 'none', { stroke, widthMm, opacity, blur: 2 })
  return (
    pen.within(place(v.shape), () =>
      pen.onlyPainted(
        () => ridge(gathers, '#05060a', 4, 0.22) + ridge(shifted(gathers, 4, 0), '#fff', 3, 0.14),
      ),
    ) +
    pen.stitch(
      place(move([a - 1, y - 14]) + curve([a - 30, y - 8], [b + 30, y - 5], [b + 2, y - 7])),
      0.6,
    )
  )
}
