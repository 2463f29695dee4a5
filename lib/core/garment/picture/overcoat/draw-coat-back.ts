import { neckPoint } from '../jacket/jacket-lines'
import { curve, move, onSide, polygon, polyline, SIDES, through } from '../path'
import { dark, light } from '../pen'
import { coatBack, coatBackHemY, coatOuter } from './coat-lines'
import { coatShades } from './coat-shades'
import type { CoatTask } from './coat-task'
import { drawCollarBehind } from './draw-coat-collar-behind'
import { drawCoatSleeve } from './draw-coat-sleeve'

/** The overcoat from behind: centre seam, vent or pleat, half belt, the collar's fall. */
export function drawCoatBack(task: CoatTask): string {
  const { pen, j, options } = task
  const low = coatBackHemY(j)
  const panels = SIDES.map((side) => {
    const place = onSide(side)
    const edge = place(
      move(neckPoint(j)) +
        coatOuter(j, low) +
        curve([j.hemHalf * 0.7, low + 7], [j.hemHalf * 0.3, low + 9], [0, low + 9]),
    )
    const seam = through(
      [j.shoulder - 20, j.armholeY - 40],
      [j.shoulder - 52, j.armholeY + 20],
      [j.waist * 0.68, j.waistY],
      [j.hip * 0.7, j.hipY],
      [j.hemHalf * 0.74, low + 4],
    )
    return (
      pen.piece(
        place(coatBack(j)),
        pen.cloth({ yMm: j.armholeY }),
        coatShades(j, side, pen.drape, true),
        { edge, lineMm: 0.8 },
      ) +
      (options.shoulder === 'raglan' || options.shoulder === 'dropped'
        ? ''
        : pen.seam(place(seam), 0.6, 0.6))
    )
  })
  const kind = options.back ?? 'vent'
  const body = SIDES.map((side) => onSide(side)(coatBack(j))).join('')
  return (
    panels.join('') +
    pen.seam(through([0, 24], [0.8, j.waistY], [0, low + 8]), 0.8, 1) +
    (kind === 'pleat' ? drawPleat(task) : '') +
    (kind === 'vent' || kind === 'half-belt' ? drawVent(task) : '') +
    (kind === 'half-belt' || kind === 'pleat' ? drawHalfBelt(task) : '') +
    wrapBelt(task) +
    SIDES.map((side) => drawCoatSleeve(task, side, 'back', body)).join('') +
    drawCollarBehind(task)
  )
}

function drawVent({ pen, j }: CoatTask): string {
  const top = Math.max(j.hipY - 20, coatBackHemY(j) - 480)
  const hem = coatBackHemY(j) + 9
  const opening = `M0 ${top}L2 ${hem}L-7 ${hem}C-4 ${hem - 120} -2 ${top + 60} 0 ${top}Z`
  const edge = `M0 ${top}L2 ${hem}`
  return (
    pen.onlyPainted(() =>
      pen.flat(polyline([3, top + 8], [6, hem - 12]), 'none', {
        stroke: '#05060a',
        widthMm: 15,
        opacity: 0.34,
        blur: 6,
      }),
    ) +
    pen.slit(opening, 0.4) +
    pen.onlyPainted(() => pen.flat(opening, '#0b0c10', { opacity: 0.7 })) +
    pen.fold(edge, 0.8) +
    pen.seam(edge, 0.9, 1) +
    pen.stitch(polyline([0, top], [-26, top + 14]), 0.8)
  )
}

/** From the belt down, two edges meet over cloth that lies inside. */
function drawPleat({ pen, j }: CoatTask): string {
  const top = j.waistY + 26
  const hem = coatBackHemY(j) + 9
  const fold = (way: number) => through([way, top], [way * 3, top + 200], [way * 9, hem])
  const gap = `${move([-1, top])}${curve([-3, top + 200], [-6, hem - 120], [-9, hem])}L9 ${hem}C6 ${hem - 120} 3 ${top + 200} 1 ${top}Z`
  return (
    pen.onlyPainted(() => pen.flat(gap, '#05060a', { opacity: 0.5 })) +
    [-1, 1]
      .map(
        (way) =>
          pen.onlyPainted(() =>
            pen.flat(fold(way * 4), 'none', {
              stroke: '#05060a',
              widthMm: 18,
              opacity: 0.22,
              blur: 6,
            }),
          ) +
          pen.seam(fold(way), 0.9, 1) +
          pen.fold(fold(way * 1.6), 0.8),
      )
      .join('')
  )
}

function drawHalfBelt({ pen, j }: CoatTask): string {
  const x = j.waist * 0.62
  const y = j.waistY - 6
  const band = polygon([-x, y - 24], [x, y - 24], [x + 1, y + 24], [-x - 1, y + 24])
  const along = (dy: number) => polyline([-x, y + dy], [x, y + dy])
  return (
    pen.shadow(band, [1.5, 6], 6, 0.45) +
    pen.piece(band, pen.cloth({ yMm: j.armholeY }), [
      light(along(-21), 4, 2, 0.6),
      light(along(-4), 14, 6, 0.3),
      dark(along(22), 6, 2, 0.4),
    ]) +
    pen.stitch(along(-17), 0.55) +
    pen.stitch(along(17), 0.55) +
    SIDES.map((side) => pen.button([side * (x - 22), y], 28)).join('')
  )
}

/** A wrapped coat's belt goes all the way round. */
function wrapBelt({ pen, j, options }: CoatTask): string {
  if (options.front !== 'wrap') return ''
  const y = j.waistY - 4
  const w = j.waist + 5
  const band = `M${-w} ${y - 22}C${-w * 0.5} ${y - 30} ${w * 0.5} ${y - 30} ${w} ${y - 22}L${w} ${y + 26}C${w * 0.5} ${y + 18} ${-w * 0.5} ${y + 18} ${-w} ${y + 26}Z`
  return (
    pen.shadow(band, [1, 7], 6, 0.5) +
    pen.piece(band, pen.cloth({ turnDeg: 90 }), [
      light(through([-w, y - 16], [0, y - 22], [w, y - 16]), 10, 6, 0.5),
      dark(polyline([w, y - 30], [w, y + 40]), 70, 25, 0.6),
      dark(polyline([-w, y - 30], [-w, y + 40]), 60, 25, 0.45),
    ])
  )
}
