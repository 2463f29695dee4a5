import { lighter } from '../colour'
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
import { type DownTask, downLining, glossOf } from './down-task'
import { drawSnap, drawZip } from './draw-zip'
import { uneven } from './puckers'

/** Pockets for cold hands: zips that slant forward, or filled patches with flaps. */
export function drawDownPockets(task: DownTask): string {
  const kind = task.options.pockets ?? 'zip'
  return SIDES.map((side) => {
    if (kind === 'patch') return drawPatch(task, side)
    if (kind === 'four') return drawPatch(task, side) + drawZip(task, ...chestMouth(task, side), 5)
    return drawHandZip(task, side, kind === 'warm')
  }).join('')
}

function chestMouth({ d }: DownTask, side: Side): [Point, Point] {
  const x = d.sideX(d.armholeY) * 0.34
  return [
    [side * (x + 84), d.armholeY - 34],
    [side * x, d.armholeY - 22],
  ]
}

function lowY({ d }: DownTask): number {
  return Math.min(d.waistY + 66, d.hemY - 104)
}

function drawHandZip(task: DownTask, side: Side, isWarm: boolean): string {
  const { pen, d, options } = task
  const y = lowY(task)
  const x = d.sideX(y) * 0.52
  const from: Point = [side * x, y - 92]
  const to: Point = [side * (x + 50), y + 72]
  const place = onSide(side)
  const garage = place(
    polygon([x - 13, y - 96], [x + 13, y - 100], [x + 64, y + 70], [x + 38, y + 78]),
  )
  const welt =
    pen.shadow(garage, [0, 2], 2, 0.3) +
    pen.piece(
      garage,
      pen.cloth({ turnDeg: side * -16 }),
      [
        dark(garage, 5, 2, 0.3),
        light(place(polyline([x - 9, y - 92], [x + 42, y + 74])), 4, 2, 0.6),
      ],
      { lineMm: 0.7 },
    )
  if (!isWarm) return welt + drawZip(task, from, to, 5.5)
  // Half open, so that the fleece can be seen.
  const mouth = place(
    `${move([x + 4, y - 60])}${curve([x - 4, y - 30], [x + 12, y + 30], [x + 44, y + 60])}${curve([x + 40, y + 20], [x + 26, y - 30], [x + 4, y - 60])}Z`,
  )
  const hex = lighter(downLining(options.lining), 0.25)
  const fleece = Array.from({ length: 26 }, (_, i) => {
    const t = (i + 0.5) / 26
    const cx = side * (x + 4 + t * 38 - 4 * uneven(i))
    const cy = y - 56 + t * 112
    return `M${Math.round(cx - 3)} ${Math.round(cy)}a3 3 0 1 1 3 3`
  }).join('')
  return (
    welt +
    drawZip(task, from, to, 5.5) +
    pen.flat(mouth, hex, { stroke: '#0c0d0f', widthMm: 0.8 }) +
    pen.onlyPainted(
      () =>
        pen.flat(fleece, 'none', { stroke: lighter(hex, 0.5), widthMm: 1.4, opacity: 0.8 }) +
        pen.within(mouth, () =>
          pen.flat(mouth, 'none', { stroke: '#05060a', widthMm: 8, opacity: 0.4, blur: 2 }),
        ),
    )
  )
}

function drawPatch(task: DownTask, side: Side): string {
  const { pen, d, options } = task
  const place = onSide(side)
  const top = Math.min(d.waistY + 14, d.hemY - 226)
  const x = d.sideX(top) * 0.22
  const w = Math.min(156, d.sideX(top) * 0.62)
  const low = top + 192
  const shape: Path = place(
    `${move([x, top])}${line([x - 1, low - 16])}${curve([x - 1, low - 3], [x + 6, low + 2], [x + 18, low + 2])}${line([x + w - 16, low])}${curve([x + w - 4, low], [x + w + 2, low - 6], [x + w + 2, low - 20])}${line([x + w, top])}Z`,
  )
  const flap: Path = place(
    `${move([x - 4, top - 12])}${line([x + w + 4, top - 14], [x + w + 5, top + 44])}${curve([x + w + 4, top + 56], [x + w - 4, top + 60], [x + w - 14, top + 60])}${line([x + 10, top + 62])}${curve([x, top + 62], [x - 5, top + 56], [x - 5, top + 46])}Z`,
  )
  const gloss = glossOf(options.cloth)
  const bulge = (y: number, width: number, strength: number) =>
    light(place(polyline([x + 24, y], [x + w - 34, y])), width, 12, strength * gloss)
  return (
    pen.shadow(shape, [2, 8], 6, 0.5) +
    pen.piece(shape, pen.cloth({ yMm: d.armholeY }), [
      dark(shape, 26, 12, 0.5),
      bulge(low - 66, 44, 0.8),
    ]) +
    pen.stitch(
      place(
        polyline(
          [x + 5, top + 60],
          [x + 4, low - 16],
          [x + 18, low - 4],
          [x + w - 16, low - 6],
          [x + w - 4, low - 20],
          [x + w - 5, top + 60],
        ),
      ),
      0.5,
    ) +
    pen.shadow(flap, [1.5, 6], 6, 0.55) +
    pen.piece(flap, pen.cloth({ yMm: d.armholeY }), [
      dark(flap, 16, 6, 0.36),
      bulge(top + 16, 24, 0.9),
    ]) +
    [0.18, 0.82].map((share) => drawSnap(task, [side * (x + w * share), top + 44])).join('')
  )
}
