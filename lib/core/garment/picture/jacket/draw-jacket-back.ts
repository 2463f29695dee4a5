import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polyline,
  SIDES,
  type Side,
  spline,
  through,
} from '../path'
import { dark, light, type Shade } from '../pen'
import { drawSleeve } from './draw-sleeve'
import { type JacketLines, neckPoint, outerLine, shoulderSeam, sidePoints } from './jacket-lines'
import type { JacketTask } from './jacket-task'

/** The hem of the back hangs shorter than the fronts' corner. */
const backHemY = (j: JacketLines) => j.hemY - 14
const ventTopY = (j: JacketLines) => Math.max(j.hipY - 70, j.hemY - 240)
const ventX = (j: JacketLines) => j.hip * 0.675

function halfBack(j: JacketLines, overlapMm: number): Path {
  const hem = backHemY(j)
  const raised: JacketLines = { ...j, hemY: hem + 9 }
  return `${move([-overlapMm, -2])}${curve([j.neck * 0.4, -2], [j.neck * 0.8, 0], neckPoint(j))}${outerLine(raised)}${curve([j.hip * 0.7, hem + 5], [j.hip * 0.3, hem + 6], [-overlapMm, hem + 6])}Z`
}

export function drawJacketBack(task: JacketTask): string {
  const { pen, j, options } = task
  // The halves overlap by the centre seam, or paper would shine through.
  const panels = SIDES.map((side) => {
    const place = onSide(side)
    const shape = place(halfBack(j, 1.5))
    const edge = place(
      move(neckPoint(j)) +
        outerLine({ ...j, hemY: backHemY(j) + 9 }) +
        curve([j.hip * 0.7, backHemY(j) + 5], [j.hip * 0.3, backHemY(j) + 6], [0, backHemY(j) + 6]),
    )
    return (
      pen.piece(shape, pen.cloth({ yMm: j.armholeY }), backShades(j, side), { edge }) +
      pen.seam(place(sideSeam(j)), 0.7, 0.8)
    )
  })
  const centreEnd = options.vents === 'centre' ? ventTopY(j) : backHemY(j) + 5
  return (
    drawShirtBehind(task) +
    panels.join('') +
    pen.seam(through([0, 26], [0.8, j.waistY], [0, centreEnd]), 0.8, 1) +
    drawVents(task) +
    SIDES.map((side) =>
      drawSleeve(pen, j, side, 'back', onSide(side)(halfBack(j, 1.5)), options),
    ).join('') +
    drawCollarFall(task)
  )
}

function sideSeam(j: JacketLines): Path {
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY } = j
  const toWaist = wy - arm
  if (j.sex === 'w')
    return through(
      [sh - 24, arm - 70],
      [sh - 62, arm - 8],
      [w * 0.68, arm + toWaist * 0.5],
      [w * 0.52, wy],
      [hip * 0.5, hipY - 30],
      [hip * 0.56, backHemY(j) + 4],
    )
  return through(
    [sh - 20, arm - 46],
    [sh - 48, arm + 8],
    [w * 0.74 + 4, arm + toWaist * 0.42],
    [w * 0.665, arm + toWaist * 0.78],
    [w * 0.64, wy + 16],
    [hip * 0.65, hipY - 30],
    [hip * 0.68, hipY + 60],
    [hip * 0.69, backHemY(j) + 3],
  )
}

function backShades(j: JacketLines, side: Side): Shade[] {
  const s = onSide(side)
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, hemY, neck } = j
  const isRight = side > 0
  const at = (...points: Point[]): Path => s(through(...points))
  return [
    dark(s(move([sh - 14, arm]) + spline(sidePoints(j))), 96, 25, isRight ? 0.64 : 0.46),
    dark(at([0, 120], [0, wy - 120], [0, wy], [0, wy + 70]), 24, 12, 0.3),
    light(at([neck + 26, 70], [neck + 40, 150], [neck + 24, 250]), 84, 25, isRight ? 0.34 : 0.52),
    light(
      at([w * 0.45, hipY - 40], [hip * 0.46, hipY + 20], [hip * 0.46, hemY]),
      84,
      25,
      isRight ? 0.26 : 0.4,
    ),
    // Waist folds start at the side and die out: run through they would read as a belt.
    dark(at([w * 0.42, wy + 4], [w * 0.68, wy - 8], [w - 8, wy - 36]), 16, 12, 0.28),
    light(at([w * 0.4, wy + 27], [w * 0.66, wy + 20], [w - 8, wy - 4]), 14, 12, 0.3),
    dark(at([w * 0.58, wy + 50], [w * 0.78, wy + 44], [w, wy + 24]), 12, 12, 0.18),
    dark(at([sh - 40, arm - 90], [sh - 60, arm], [sh - 74, arm + 90]), 22, 12, 0.28),
    light(at([sh - 64, arm - 96], [sh - 86, arm - 6], [sh - 98, arm + 84]), 22, 12, 0.32),
    light(s(move(neckPoint(j)) + shoulderSeam(j)), 16, 6, j.isStructured ? 0.6 : 0.4),
    dark(at([0, backHemY(j) + 4], [hip, backHemY(j)]), 12, 6, 0.22),
    ...(j.sex === 'w'
      ? [
          light(
            at([hip * 0.34, hipY - 40], [hip * 0.42, hipY + 6], [hip * 0.36, hipY + 46]),
            50,
            25,
            isRight ? 0.3 : 0.5,
          ),
        ]
      : []),
  ]
}

export function drawVents({ pen, j, options }: JacketTask): string {
  const top = ventTopY(j)
  const hem = backHemY(j)
  if (options.vents === 'centre') {
    const opening = `M0 ${top}L1.5 ${hem + 6}L-5 ${hem + 6}C-3 ${hem - 80} -2 ${top + 40} 0 ${top}Z`
    const edge = `M0 ${top}L1.5 ${hem + 6}`
    return (
      pen.onlyPainted(() =>
        pen.flat(polyline([2, top + 6], [4, hem - 10]), 'none', {
          stroke: '#05060a',
          widthMm: 11,
          opacity: 0.4,
          blur: 6,
        }),
      ) +
      pen.slit(opening, 0.4) +
      pen.onlyPainted(() => pen.flat(opening, '#0b0c10', { opacity: 0.75 })) +
      pen.fold(edge, 0.8) +
      pen.seam(edge, 0.8, 1) +
      pen.stitch(polyline([0, top], [-18, top + 9]), 0.7)
    )
  }
  if (options.vents !== 'double') return ''
  return SIDES.map((side) => {
    const s = onSide(side)
    const x = ventX(j)
    const edge = s(
      move([x - 2, top]) + curve([x - 1, top + 60], [x - 2, hem - 60], [x - 2, hem + 4]),
    )
    const opening = `${edge}${s(line([x + 4, hem + 3]) + curve([x + 2.5, hem - 60], [x + 3, top + 50], [x - 2, top]))}Z`
    return (
      pen.onlyPainted(() =>
        pen.flat(s(polyline([x + 1, top + 10], [x + 4, hem - 14])), 'none', {
          stroke: '#05060a',
          widthMm: 10,
          opacity: 0.46,
          blur: 6,
        }),
      ) +
      pen.onlyPainted(() => pen.flat(opening, '#0b0c10', { opacity: 0.75 })) +
      pen.fold(edge, 0.8) +
      pen.seam(edge, 0.9, 1) +
      pen.stitch(s(polyline([x - 2, top], [x + 16, top + 8])), 0.7)
    )
  }).join('')
}

function drawShirtBehind({ pen, j, under }: JacketTask): string {
  if (under === 'nothing' || j.sex === 'w') return ''
  const n = j.neck
  const x = j.shoulder + j.armOut + 97
  const y = j.shoulderY + j.sleeveMm * 0.99
  const w = 101 * j.armScale
  const cuff =
    move([x - 4, y - 6]) +
    line([x - 5, y + 13]) +
    curve([x - 30, y + 19], [x - w + 25, y + 23], [x - w + 5, y + 20]) +
    line([x - w + 4, y]) +
    'Z'
  const collar =
    move([-n + 4, -12]) +
    curve([-n * 0.5, -44], [n * 0.5, -44], [n - 4, -12]) +
    line([n - 4, 0], [-n + 4, 0]) +
    'Z'
  return (
    SIDES.map((side) =>
      pen.flat(onSide(side)(cuff), '#f4f4f2', { stroke: '#b9bcc4', widthMm: 0.6 }),
    ).join('') + pen.flat(collar, '#eeeef0', { stroke: '#b9bcc4', widthMm: 0.6 })
  )
}

function drawCollarFall({ pen, j, options }: JacketTask): string {
  const n = j.neck
  const lower =
    curve([n * 0.7, 19], [n * 0.3, 24], [0, 24]) +
    curve([-n * 0.3, 24], [-n * 0.7, 19], [-(n + 22), 6])
  const shape = `${move([-(n + 22), 6])}${curve([-(n + 10), -14], [-n * 0.5, -30], [0, -31])}${curve([n * 0.5, -30], [n + 10, -14], [n + 22, 6])}${lower}Z`
  const arch = (y: number, lift: number) =>
    move([-n, y]) + curve([-n * 0.5, y - lift], [n * 0.5, y - lift], [n, y])
  return (
    pen.shadow(shape, [1, 5], 2, 0.4) +
    pen.piece(shape, pen.cloth(), [
      dark(arch(-16, 18), 12, 6, 0.35),
      light(arch(-4, 14), 12, 6, 0.6),
      dark(move([n + 22, 6]) + lower, 3, 2, 0.35),
    ]) +
    (options.stitching === 'pick'
      ? pen.stitch(
          move([n + 16, 4]) +
            curve([n * 0.7, 14], [n * 0.3, 19], [0, 19]) +
            curve([-n * 0.3, 19], [-n * 0.7, 14], [-(n + 16), 4]),
          0.5,
        )
      : '')
  )
}
