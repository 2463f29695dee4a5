import { curve, line, move, onSide, type Path, polyline, SIDES, type Side } from '../path'
import { drawButtons } from './draw-buttons'
import { drawLapel } from './draw-lapel'
import { drawBreastPocket, drawSidePockets } from './draw-pockets'
import { drawSleeve } from './draw-sleeve'
import { drawUnder } from './draw-under'
import { frontSeams, frontShades, frontWaisting } from './front-shades'
import { frontShape } from './front-shape'
import { lastButtonY } from './jacket-lines'
import type { JacketTask } from './jacket-task'
import { waistedPanels } from './waisted-panels'

/** The jacket from the front, from what lies deepest to what lies on top. */
export function drawJacketFront(task: JacketTask, beneath = ''): string {
  const { pen, j, options } = task
  const shape = frontShape(j)
  const under = onSide(j.closing === 1 ? -1 : 1)(shape)
  const over = onSide(j.closing)(shape)
  const sleeves = SIDES.map((side) =>
    drawSleeve(pen, j, side, 'front', onSide(side)(shape), options),
  )
  return (
    drawShirtCuffs(task) +
    drawUnder(task) +
    beneath +
    drawFront(task, j.closing === 1 ? -1 : 1, under) +
    pen.shadow(over, [-4.5 * j.closing, 3], 2, 0.5, under) +
    drawFront(task, j.closing, over) +
    drawButtons(task) +
    sleeves.join('')
  )
}

function drawFront(task: JacketTask, side: Side, shape: Path): string {
  const { pen, j, options } = task
  const place = onSide(side)
  const isTop = side === j.closing
  const edge = -j.overlap
  const b = j.breakPoint
  const last = lastButtonY(j)
  const edgeLine = (inset: number) =>
    place(
      j.isDouble
        ? polyline([edge + inset, b[1] + 14], [edge + inset, j.hemY - 4])
        : move([edge + inset, b[1] + 14]) +
            line([edge + inset, last + 20]) +
            curve(
              [edge + inset, last + 60],
              [edge + inset + 1, j.hemY - 105],
              [edge + inset + 9, j.hemY - 63],
            ),
    )
  return (
    pen.piece(shape, pen.cloth({ yMm: j.armholeY }), frontShades(j, side, pen.drape), {
      lineMm: 0.7,
      panels: waistedPanels(pen, side, frontWaisting(j)),
    }) +
    (isTop
      ? pen.fold(
          place(
            polyline([edge + 0.9, b[1] + 6], [edge + 0.9, j.isDouble ? j.hemY - 4 : last + 30]),
          ),
          0.6,
        )
      : '') +
    frontSeams(j)
      .map((seam) => pen.seam(place(seam.path), seam.widthMm, seam.opacity))
      .join('') +
    (options.stitching === 'pick' ? pen.stitch(edgeLine(5)) : '') +
    drawSidePockets(task, side) +
    (side === 1 && options['breast-pocket'] !== 'none' ? drawBreastPocket(task) : '') +
    drawLapel(task, side, shape)
  )
}

/** A hand's breadth of white at the wrist gives the sleeve its scale. */
function drawShirtCuffs({ pen, j, under }: JacketTask): string {
  if (under === 'nothing' || j.sex === 'w') return ''
  const x = j.shoulder + j.armOut + 97
  const y = j.shoulderY + j.sleeveMm * 0.99
  const w = 101 * j.armScale
  const shape =
    move([x - 4, y - 6]) +
    line([x - 5, y + 13]) +
    curve([x - 30, y + 19], [x - w + 25, y + 23], [x - w + 5, y + 20]) +
    line([x - w + 4, y]) +
    'Z'
  const below =
    move([x - 10, y + 3]) + curve([x - 32, y + 9], [x - w + 30, y + 13], [x - w + 10, y + 10])
  return SIDES.map((side) => {
    const place = onSide(side)
    return (
      pen.flat(place(shape), '#f4f4f2', { stroke: '#b9bcc4', widthMm: 0.6 }) +
      pen.onlyPainted(() =>
        pen.flat(place(below), 'none', { stroke: '#2c3242', widthMm: 4, opacity: 0.24, blur: 2 }),
      )
    )
  }).join('')
}
