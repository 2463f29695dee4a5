import { darker, lighter } from '../colour'
import { move, onSide, type Path, type Point, polyline, SIDES, through } from '../path'
import type { DownTask } from './down-task'
import type { HoodSize } from './hood-lines'
import { uneven } from './puckers'

export const FUR: Readonly<Record<string, readonly [string, number]>> = {
  shearling: ['#cdb894', 30],
  fleece: ['#d8d0c0', 22],
}

/** The edge of the mouth: hemmed with a cord, or with shearling or curly fleece round it. */
export function drawTrim(task: DownTask, size: HoodSize): string {
  const { pen, options } = task
  const fur = FUR[options.trim ?? 'plain']
  if (!fur) return cordEnds(task)
  const [hex, reach] = fur
  const isCurly = options.trim === 'fleece'
  const edge = Array.from({ length: isCurly ? 62 : 150 }, (_, i) =>
    edgePoint(size, task.d.neck, i / (isCurly ? 61 : 149)),
  )
  const hairs = (seed: number, long: number): Path =>
    edge
      .map(([x, y, nx, ny], i) => {
        const r = uneven(seed + i * 1.7)
        const lean = (uneven(seed + i * 4.1) - 0.5) * 16
        const from: Point = [x - nx * reach * 0.5, y - ny * reach * 0.5]
        const to: Point = [
          x + nx * reach * (0.5 + long * r) - ny * lean,
          y + ny * reach * (0.5 + long * r) + nx * lean,
        ]
        return `${move(from)}Q${Math.round(x + ny * lean)} ${Math.round(y)} ${Math.round(to[0])} ${Math.round(to[1])}`
      })
      .join('')
  const curls = edge
    .flatMap(([x, y, nx, ny], i) =>
      [-0.6, 0, 0.6].map((k) => {
        const r = 5 + 3 * uneven(i * 2.3 + k)
        const cx = Math.round(x + nx * reach * k * 0.9)
        const cy = Math.round(y + ny * reach * k * 0.9)
        return `M${cx - Math.round(r)} ${cy}a${Math.round(r)} ${Math.round(r)} 0 1 1 ${Math.round(r)} ${Math.round(r)}`
      }),
    )
    .join('')
  const band = (colour: string, widthMm: number) =>
    pen.flat(through(...edge.map(([x, y]): Point => [x, y])), 'none', { stroke: colour, widthMm })
  const stroke = (path: Path, colour: string, widthMm: number, opacity: number) =>
    pen.flat(path, 'none', { stroke: colour, widthMm, opacity })
  return (
    pen.onlyPainted(() =>
      pen.flat(through(...edge.map(([x, y]): Point => [x, y + 6])), 'none', {
        stroke: '#05060a',
        widthMm: reach * 2.2,
        opacity: 0.35,
        blur: 12,
      }),
    ) +
    band(darker(hex, 0.34), reach * (isCurly ? 1.7 : 1.35)) +
    (isCurly
      ? band(hex, reach * 1.4) +
        pen.onlyPainted(
          () =>
            stroke(curls, darker(hex, 0.35), 1.6, 0.7) + stroke(curls, lighter(hex, 0.5), 0.8, 0.8),
        )
      : pen.onlyPainted(
          () =>
            stroke(hairs(3, 0.7), darker(hex, 0.4), 4, 0.8) +
            stroke(hairs(11, 0.55), hex, 3.4, 0.9) +
            stroke(hairs(23, 0.6), lighter(hex, 0.45), 1.6, 0.7) +
            stroke(hairs(41, 0.75), darker(hex, 0.2), 1.4, 0.6),
        ))
  )
}

/** A point on the mouth's edge with its outward normal, from the collar's left round to its right. */
function edgePoint(
  { mouthHalf: m, mouthTopY: t }: HoodSize,
  n: number,
  share: number,
): readonly [number, number, number, number] {
  const middle = t * 0.52
  const side = share < 0.5 ? -1 : 1
  const fromEnd = Math.min(share, 1 - share) / STRAIGHT
  if (fromEnd < 1) {
    const bow = Math.sin((fromEnd * Math.PI) / 2)
    return [
      side * (n * 0.6 + (m * 0.96 - n * 0.6) * bow),
      20 + (middle - 20) * fromEnd,
      side * 0.96,
      0.28 * (1 - fromEnd),
    ]
  }
  const angle = Math.PI * (1 - (share - STRAIGHT) / (1 - 2 * STRAIGHT))
  return [
    Math.cos(angle) * m * 0.96,
    middle - Math.sin(angle) * (middle - t),
    Math.cos(angle),
    -Math.sin(angle),
  ]
}

/** Share of the edge on each side below its arch. */
const STRAIGHT = 0.24

function cordEnds({ pen, d }: DownTask): string {
  return SIDES.map((side) => {
    const x = d.neck * 0.62
    const cord = onSide(side)(through([x, 6], [x + 4, 40], [x - 2, 78]))
    return (
      pen.flat(cord, 'none', { stroke: '#1b1c20', widthMm: 3.2 }) +
      pen.onlyPainted(() =>
        pen.flat(cord, 'none', { stroke: '#6b6e75', widthMm: 1, dash: '2 2' }),
      ) +
      pen.flat(onSide(side)(polyline([x - 2, 78], [x - 2, 88])), 'none', {
        stroke: '#3a3d43',
        widthMm: 5,
      })
    )
  }).join('')
}
