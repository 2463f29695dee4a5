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
import { dark, dip, folded, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { drawSleeve } from './draw-sleeve'
import { type JacketLines, neckPoint, outerLine, shoulderSeam, sidePoints } from './jacket-lines'
import type { JacketTask } from './jacket-task'
import { type Waisting, waistedPanels } from './waisted-panels'

/** The hem of the back hangs shorter than the fronts' corner. */
const backHemY = (j: JacketLines) => j.hemY - 14
const ventTopY = (j: JacketLines) => Math.max(j.hipY - 70, j.hemY - 240)
/** Two vents open in the side seams. */
const ventX = (j: JacketLines) => j.hip * (j.sex === 'w' ? 0.53 : 0.675)

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
      pen.piece(shape, pen.cloth({ yMm: j.armholeY }), backShades(j, side, pen.drape), {
        edge,
        panels: backWaistings(j).flatMap((waisting) => waistedPanels(pen, side, waisting)),
      }) + pen.seam(place(sideSeam(j, options.vents === 'double')), 0.7, 0.8)
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

/** The centre seam draws both halves in, the side seams their panels once more. */
function backWaistings(j: JacketLines): readonly Waisting[] {
  const { armholeY: arm, waist: w, waistY, hip, hipY } = j
  const isWoman = j.sex === 'w'
  const span = { topY: arm - 10, waistY, lowY: hipY, originY: arm }
  return [
    { ...span, seamXs: [-2, -2, -2], takenMm: isWoman ? 7 : 5 },
    {
      ...span,
      seamXs: isWoman
        ? [j.shoulder - 62, w * 0.52, hip * 0.5]
        : [j.shoulder - 48, w * 0.64, hip * 0.66],
      takenMm: isWoman ? 19 : 14,
    },
  ]
}

function sideSeam(j: JacketLines, endsInVent: boolean): Path {
  const vent: Point = [ventX(j), ventTopY(j)]
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY } = j
  const toWaist = wy - arm
  if (j.sex === 'w')
    return through(
      [sh - 24, arm - 70],
      [sh - 62, arm - 8],
      [w * 0.68, arm + toWaist * 0.5],
      [w * 0.52, wy],
      ...(endsInVent
        ? [vent]
        : ([
            [hip * 0.5, hipY - 30],
            [hip * 0.56, backHemY(j) + 4],
          ] as Point[])),
    )
  return through(
    [sh - 20, arm - 46],
    [sh - 48, arm + 8],
    [w * 0.74 + 4, arm + toWaist * 0.42],
    [w * 0.665, arm + toWaist * 0.78],
    [w * 0.64, wy + 16],
    ...(endsInVent
      ? [vent]
      : ([
          [hip * 0.65, hipY - 30],
          [hip * 0.68, hipY + 60],
          [hip * 0.69, backHemY(j) + 3],
        ] as Point[])),
  )
}

function backShades(j: JacketLines, side: Side, drape: number): Shade[] {
  const s = onSide(side)
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, hemY, neck } = j
  const isRight = side > 0
  const at = (...points: Point[]): Path => s(through(...points))
  const fold = (from: Point, middle: Point, to: Point, widthMm: number): Path =>
    s(tapered(from, middle, to, widthMm))
  return [
    dark(s(move([sh - 14, arm]) + spline(sidePoints(j))), 96, 25, isRight ? 0.56 : 0.4),
    dark(at([0, 120], [0, wy - 120], [0, wy], [0, wy + 70]), 24, 12, 0.3),
    light(at([neck + 26, 70], [neck + 40, 150], [neck + 24, 250]), 84, 25, isRight ? 0.34 : 0.52),
    light(
      at([w * 0.45, hipY - 40], [hip * 0.46, hipY + 20], [hip * 0.46, hemY]),
      84,
      25,
      isRight ? 0.26 : 0.4,
    ),
    // Waist folds start at the side and die out: run through they would read as a belt.
    ...folded(
      [
        dip(fold([w * 0.36, wy + 6], [w * 0.68, wy - 8], [w + 6, wy - 46], 19), 0.24),
        ridge(fold([w * 0.34, wy + 29], [w * 0.66, wy + 20], [w + 6, wy - 14], 18), 0.24),
        dip(fold([w * 0.52, wy + 52], [w * 0.78, wy + 44], [w + 10, wy + 18], 17), 0.16),
      ],
      drape,
    ),
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

/** A vent is an overlap that hangs closed: its upper edge, the shade beside it, a sliver at the hem. */
export function drawVents({ pen, j, options }: JacketTask): string {
  const top = ventTopY(j)
  const hem = backHemY(j)
  const draw = (x: number, place: (path: Path) => Path, hemX: number) => {
    const edge = place(
      move([x, top]) + curve([x + 0.5, top + 60], [x, hem - 60], [x - hemX, hem + 5]),
    )
    const sliver = place(
      `${move([x - hemX, hem + 5])}${curve([x, hem - 60], [x + 0.5, hem - 90], [x + 0.5, hem - 120])}${curve([x + 1, hem - 70], [x + 1.5, hem - 30], [x + 3, hem + 4])}Z`,
    )
    return (
      pen.onlyPainted(
        () =>
          pen.flat(
            place(tapered([x + 1, top - 6], [x + 6, (top + hem) / 2 + 30], [x + 8, hem - 2], 15)),
            '#05060a',
            { opacity: 0.42, blur: 6 },
          ) + pen.flat(sliver, '#0b0c10', { opacity: 0.8 }),
      ) +
      pen.seam(edge, 1, 1) +
      pen.onlyPainted(() =>
        pen.fold(place(polyline([x - 1.4, top + 8], [x - 1.4 - hemX, hem + 3])), 0.5),
      ) +
      pen.stitch(place(polyline([x, top], [x + 17, top + 8])), 0.7)
    )
  }
  if (options.vents === 'centre') return draw(0, (path) => path, 1)
  if (options.vents !== 'double') return ''
  return SIDES.map((side) => draw(ventX(j), onSide(side), 1.5)).join('')
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
