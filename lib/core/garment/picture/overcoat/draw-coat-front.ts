import { line, move, onSide, type Path, polyline, SIDES, type Side, through } from '../path'
import { closedNeck, coatFront } from './coat-lines'
import { coatShades } from './coat-shades'
import type { CoatTask } from './coat-task'
import { drawClosedCollar } from './draw-closed-collar'
import { drawCoatLapel, drawCoatNeck } from './draw-coat-collar'
import { drawCoatBreast, drawCoatPocket } from './draw-coat-pockets'
import { drawCoatSleeve } from './draw-coat-sleeve'
import { drawFastening } from './draw-fastening'
import { drawBeltBand } from './draw-tied-belt'

/** The overcoat from the front: neck, under front with its sleeve and lapel, then the top one. */
export function drawCoatFront(task: CoatTask): string {
  const { pen, j } = task
  const under = j.closing === 1 ? -1 : 1
  const shape = (side: Side) => onSide(side)(coatFront(j))
  const isBelted = task.options.front === 'wrap'
  const sleeve = (side: Side) => drawCoatSleeve(task, side, 'front', shape(side))
  // Sleeves hang over a belt, which lies over both fronts.
  const half = (side: Side) =>
    drawFront(task, side, shape(side)) +
    (isBelted ? '' : sleeve(side)) +
    drawCoatLapel(task, side, shape(side))
  const over = shape(j.closing)
  return (
    drawCoatNeck(task) +
    half(under) +
    pen.shadow(over, [-4 * j.closing, 3], 6, 0.5, shape(under)) +
    half(j.closing) +
    (isBelted ? drawBeltBand(task) + SIDES.map(sleeve).join('') : '') +
    drawFastening(task) +
    drawClosedCollar(task, SIDES.map(shape).join(''))
  )
}

function drawFront(task: CoatTask, side: Side, shape: Path): string {
  const { pen, j, options } = task
  const place = onSide(side)
  const edge = -j.overlap
  const isTop = side === j.closing
  const top = j.isClosed ? closedNeck(j)[1] + 8 : j.breakPoint[1] + 8
  const edgeLine = (inset: number) =>
    place(move([edge + inset, top]) + line([edge + inset, j.hemY + 2]))
  const sideSeam = through(
    [j.shoulder - 36, j.armholeY],
    [j.waist - 24, j.waistY],
    [j.hip - 30, j.hipY],
    [j.hemHalf - 44, j.hemY],
  )
  const bust = j.chest * 0.5
  const princess = through(
    [j.shoulder - 34, j.shoulderY + 96],
    [bust + 26, j.armholeY + 10],
    [j.waist * 0.52, j.waistY],
    [j.hip * 0.54, j.hipY],
    [j.hemHalf * 0.56, j.hemY + 6],
  )
  return (
    pen.piece(shape, pen.cloth({ yMm: j.armholeY }), coatShades(j, side, pen.drape, false), {
      lineMm: 0.8,
    }) +
    (isTop
      ? pen.fold(place(polyline([edge + 1, top], [edge + 1, j.hemY])), 0.6) +
        pen.stitch(edgeLine(8), 0.5)
      : '') +
    (j.sex === 'w' && options.shoulder !== 'raglan'
      ? pen.seam(place(princess), 0.7, 0.7)
      : pen.seam(place(sideSeam), 0.6, 0.45)) +
    drawCoatPocket(task, side) +
    (side === 1 ? drawCoatBreast(task) : '')
  )
}
