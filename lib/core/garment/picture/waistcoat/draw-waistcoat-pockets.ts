import { curve, line, move, type Path, type Point, polygon, polyline, type Side } from '../path'
import { dark, light } from '../pen'
import { drawWelt } from './draw-waistcoat-front'
import { chestPocket, lowerPocket, type Welt } from './waistcoat-lines'
import type { WaistcoatTask } from './waistcoat-task'

type Place = (path: Path) => Path

/** Lower pockets by option, and the one on the chest, which is the wearer's left. */
export function drawWaistcoatPockets(task: WaistcoatTask, place: Place, side: Side): string {
  const { w, options } = task
  const lower = lowerPocket(w)
  const chest = chestPocket(w)
  const kind = options.pockets ?? 'welt'
  const chestKind = options['chest-pocket'] ?? 'none'
  return (
    (kind === 'welt' ? drawWelt(task, lower, place) : '') +
    (kind === 'jetted' ? drawJets(task, lower, place) : '') +
    (kind === 'flap' ? drawFlap(task, lower, place) : '') +
    (side === 1 && chestKind !== 'none' ? drawWelt(task, chest, place) : '') +
    (side === 1 && chestKind === 'watch' ? chainHole(task, chest) : '')
  )
}

function drawJets({ pen, w }: WaistcoatTask, [y, x, width]: Welt, place: Place): string {
  const across = (dy: number) => place(polyline([x, y + 6 + dy], [x + width, y - 2 + dy]))
  const bar = (dy: number) =>
    place(
      polygon([x, y + 6 + dy], [x + width, y - 2 + dy], [x + width, y + 3 + dy], [x, y + 11 + dy]),
    )
  const jet = (dy: number) =>
    pen.piece(
      bar(dy),
      pen.cloth({ yMm: w.armholeY }),
      [light(across(dy + 1), 1.6, 0, 0.7), dark(across(dy + 5), 2, 0, 0.4)],
      { lineMm: 0.6 },
    )
  return pen.shadow(bar(0), [0.6, 3], 2, 0.36) + jet(-5) + jet(0.6) + pen.slit(across(0.3), 1)
}

function drawFlap({ pen, w, options }: WaistcoatTask, [y, x, width]: Welt, place: Place): string {
  const a: Point = [x - 2, y + 4]
  const b: Point = [x + width + 2, y - 5]
  const f = 38
  const body = (i: number): Path =>
    line([b[0] - i, b[1] + f * 0.7]) +
    curve([b[0] - i, b[1] + f - i], [b[0] - 6, b[1] + f - i], [b[0] - 13, b[1] + f + 1 - i]) +
    line([a[0] + 13, a[1] + f - i]) +
    curve([a[0] + 5, a[1] + f + 1 - i], [a[0] + i, a[1] + f - i], [a[0] + i, a[1] + f * 0.7])
  const shape = place(`${move(a)}${line(b)}${body(0)}Z`)
  return (
    pen.shadow(shape, [1.2, 4], 2, 0.4) +
    pen.piece(
      shape,
      pen.cloth({ yMm: w.armholeY }),
      [
        dark(place(polyline(a, b)), 4, 2, 0.4),
        light(place(polyline([a[0], a[1] + f - 1], [b[0], b[1] + f - 1])), 1.8, 0, 0.5),
      ],
      { lineMm: 0.6 },
    ) +
    (options.stitching === 'pick'
      ? pen.stitch(place(move([b[0] - 4, b[1] + 8]) + body(4)), 0.5)
      : '')
  )
}

/** A worked hole beside the chest pocket, and the chain that needs it. */
function chainHole({ pen }: WaistcoatTask, [y, x]: Welt): string {
  const at: Point = [Math.max(24, x - 26), y + 30]
  const chain = move(at) + curve([at[0] + 12, at[1] + 34], [x + 18, y + 40], [x + 26, y + 8])
  return (
    pen.buttonhole([at[0] - 5, at[1] - 3], [at[0] + 5, at[1] + 3]) +
    pen.flat(chain, 'none', { stroke: '#8a7440', widthMm: 2.4 }) +
    pen.onlyPainted(() =>
      pen.flat(chain, 'none', { stroke: '#e3cf95', widthMm: 1.2, dash: '1.6 1.4' }),
    )
  )
}
