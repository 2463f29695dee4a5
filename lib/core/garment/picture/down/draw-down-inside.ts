import { darker } from '../colour'
import { drawInnerPocket } from '../inside/draw-inner-pocket'
import { drawOpenFront } from '../inside/draw-open-front'
import { drawWornShoulder } from '../inside/draw-worn-shoulder'
import { type OpenBody, type OpenFront, openFront } from '../inside/open-lines'
import {
  curve,
  line,
  mirrored,
  move,
  num,
  onSide,
  polygon,
  polyline,
  SIDES,
  type Side,
  through,
} from '../path'
import { dark, light } from '../pen'
import { downHalf } from './down-lines'
import { type DownTask, downLining, zipColour } from './down-task'
import { quiltOf } from './draw-down-body'
import { drawDownSleeve } from './draw-down-sleeve'
import { drawHoodFront } from './draw-hood'
import { quiltShades } from './quilt'

/**
 * The down jacket held open: the lining, quilted through or hanging free over hidden chambers, a
 * band of shell along each front with its half of the zip, and the inside pocket.
 */
const OPEN = { left: 0.93, right: 1 } as const
const DOWN_ARM_DEG = 7
const BAND_MM = 34

const openBody = ({ d }: DownTask): OpenBody => ({
  neck: d.neck,
  waist: d.sideX(d.waistY),
  shoulder: d.shoulder,
  armholeY: d.armholeY,
  waistY: Math.min(d.waistY, d.hemY - 60),
  hemHalf: d.sideX(d.hemY),
  hemY: d.hemY + 6,
  isSquare: true,
  isDouble: false,
  isClosed: true,
  breakY: d.armholeY + 60,
  facingMm: BAND_MM,
})

export const downFrontInside = (task: DownTask, side: Side): OpenFront =>
  openFront(openBody(task), side < 0 ? OPEN.left : OPEN.right)

export function drawDownInside(task: DownTask): string {
  const { options } = task
  return (
    ((options.hood ?? 'fixed') === 'none' ? '' : drawHoodFront(task)) +
    drawLining(task) +
    drawCollar(task) +
    (options.sleeves === 'none' ? '' : SIDES.map((side) => drawArm(task, side)).join('')) +
    SIDES.map((side) => drawShoulder(task, side)).join('') +
    SIDES.map((side) => drawFront(task, side)).join('')
  )
}

const shapeOf = (task: DownTask) => {
  const half = downHalf(task.d, quiltOf(task).seamYs, true, 0)
  return half + mirrored(half)
}

function drawLining(task: DownTask): string {
  const { pen, d, options } = task
  const colour = downLining(options.lining)
  const q = quiltOf(task)
  const shape = shapeOf(task)
  const x = d.sideX(d.waistY)
  const seams = q.seams ? q.seams + mirrored(q.seams) : ''
  return (
    pen.piece(shape, colour, [
      ...SIDES.flatMap((side) => quiltShades(q, onSide(side), d.bulge * 0.7, 0.6, side > 0)),
      ...SIDES.map((side) =>
        dark(
          onSide(side)(through([x * 0.76, 80], [x * 0.7, d.waistY], [x * 0.78, d.hemY])),
          70,
          25,
          0.8,
        ),
      ),
      light(polyline([-x * 0.2, 60], [-x * 0.2, d.hemY]), 60, 25, 0.4),
    ]) +
    (seams ? pen.within(shape, () => pen.seam(seams, 0.8, 0.8)) : '') +
    pen.seam(polyline([-x - 20, d.hemY - 26], [x + 20, d.hemY - 26]), 0.8, 0.9)
  )
}

const drawShoulder = ({ pen, d }: DownTask, side: Side): string =>
  drawWornShoulder({
    ...d,
    pen,
    side,
    waist: d.sideX(d.armholeY),
    outline: `${move([d.neck + 8, 0])}${curve([d.neck + 45, 9], [d.shoulder - 48, d.shoulderY - 10], [d.shoulder, d.shoulderY])}${d.armhole}`,
  })

/** The collar standing behind the neck, lined, with label and hanger. */
function drawCollar({ pen, d, options }: DownTask): string {
  const n = d.neck
  const rise = options.collar === 'funnel' ? 84 : 62
  const colour = downLining(options.lining)
  const stand = `${move([-n - 10, 8])}${curve([-n + 2, -rise + 16], [-n * 0.6, -rise], [0, -rise])}${curve([n * 0.6, -rise], [n - 2, -rise + 16], [n + 10, 8])}${curve([n * 0.6, 2], [n * 0.3, 0], [0, 0])}${curve([-n * 0.3, 0], [-n * 0.6, 2], [-n - 10, 8])}Z`
  const label = polygon([-24, -6], [24, -6], [24, 16], [-24, 16])
  return (
    pen.piece(stand, colour, [
      dark(stand, 16, 6, 0.6),
      light(through([-n * 0.7, -rise + 20], [0, -rise + 12], [n * 0.7, -rise + 20]), 12, 6, 0.5),
    ]) +
    pen.seam(
      through([-n * 0.9, -rise * 0.45], [0, -rise * 0.55], [n * 0.9, -rise * 0.45]),
      0.8,
      0.7,
    ) +
    pen.flat(label, '#efe9dc', { stroke: '#b7ae9b', widthMm: 0.6 }) +
    pen.lettering('Market of One', [0, 7.4], 6.4, '#4a4336')
  )
}

function drawArm(task: DownTask, side: Side): string {
  const { d } = task
  return `<g transform="rotate(${-side * DOWN_ARM_DEG} ${num(side * d.shoulder)} ${num(d.shoulderY)})">${drawDownSleeve(task, side, 'front', shapeOf(task))}</g>`
}

function drawFront(task: DownTask, side: Side): string {
  const { pen, options, shellHex } = task
  const place = onSide(side)
  const f = downFrontInside(task, side)
  const liningHex = downLining(options.lining)
  const zip = zipColour(options['zip-colour'], shellHex)
  const edge = place(f.straight)
  const q = quiltOf(task)
  const far = f.reach + 40
  const seams = q.seamYs
    .filter((y) => y > 90)
    .map((y) => `${move([20, y + 8])}${line([far, y - 4])}`)
    .join('')
  return (
    drawOpenFront(
      {
        pen,
        body: openBody(task),
        side,
        below: shapeOf(task),
        liningHex,
        isStitched: false,
        onLining: seams ? pen.seam(place(seams), 0.8, 0.8) : '',
      },
      f,
    ) +
    pen.flat(edge, 'none', { stroke: darker(zip, 0.4), widthMm: 9 }) +
    pen.flat(edge, 'none', { stroke: zip, widthMm: 6 }) +
    pen.flat(edge, 'none', { stroke: '#8b8f95', widthMm: 3.4, dash: '1.3 1.3' }) +
    (side > 0 ? drawPocket(task, f) : '')
  )
}

/** One with a zip; a mesh one besides; or one so large that the jacket packs into it. */
function drawPocket(task: DownTask, f: OpenFront): string {
  const { pen, d, options } = task
  const [x, y] = f.pocket
  const kind = options['inner-pocket'] ?? 'one'
  const colour = darker(downLining(options.lining), 0.2)
  const low = Math.min(d.waistY + 30, d.hemY - 70)
  const bag = (width: number, top: number, height: number) => {
    const shape = polygon(
      [x - width / 2, top],
      [x + width / 2, top - 4],
      [x + width / 2, top + height],
      [x - width / 2, top + height],
    )
    return (
      pen.piece(shape, colour, [
        light(polyline([x - width / 2, top + 3], [x + width / 2, top]), 3, 2, 0.8),
      ]) + pen.stitch(shape, 0.7)
    )
  }
  return (
    (kind === 'pack' ? bag(112, y + 4, 150) : '') +
    (kind === 'mesh' ? bag(96, low - 30, 92) : '') +
    drawInnerPocket(pen, 1, { middle: [x, y], widthMm: 96, colour })
  )
}
