import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  type Side,
  spline,
  through,
} from '../path'
import { dark, dip, folded, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { type JacketLines, neckPoint, shoulderSeam, sidePoints } from './jacket-lines'
import type { Waisting } from './waisted-panels'

/** Light and shade of one front: the turn of the side, the chest, the pull of the button. */
export function frontShades(j: JacketLines, side: Side, drape: number): Shade[] {
  const s = onSide(side)
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, hemY, neck } = j
  const isRight = side > 0
  // The cloth pulls from the button that is closed at the waist.
  const b1 = (j.buttonYs.length === 3 ? j.buttonYs[1] : j.buttonYs[0]) ?? wy
  const at = (...points: Point[]): Path => s(through(...points))
  const fold = (from: Point, middle: Point, to: Point, widthMm: number): Path =>
    s(tapered(from, middle, to, widthMm))
  const pull = j.isDouble ? 70 : 20
  return [
    dark(s(move([sh - 16, arm]) + spline(sidePoints(j))), 96, 25, isRight ? 0.58 : 0.42),
    dark(at([w + 4, wy - 90], [w - 6, wy], [w + 8, wy + 80]), 36, 12, 0.32),
    dark(at([sh - 34, arm - 70], [sh - 56, arm + 10], [sh - 84, arm + 84]), 20, 12, 0.24),
    light(at([sh - 60, arm - 60], [sh - 84, arm + 10], [sh - 108, arm + 80]), 26, 12, 0.34),
    light(at([neck + 30, 60], [neck + 52, 140], [neck + 42, 230]), 72, 25, isRight ? 0.3 : 0.48),
    ...folded(
      [
        dip(fold([pull, b1 + 2], [pull + 62, b1 - 14], [w - 18, wy - 50], 18), 0.16),
        ridge(fold([pull + 8, b1 - 13], [pull + 64, b1 - 32], [w - 26, wy - 80], 17), 0.2),
        dip(fold([pull, b1 + 8], [pull + 66, b1 + 24], [w - 12, wy + 50], 22), 0.13),
        ridge(fold([pull + 6, b1 + 28], [pull + 70, b1 + 52], [w - 16, wy + 92], 22), 0.2),
      ],
      drape,
    ),
    dark(at([hip * 0.62, hipY - 40], [hip * 0.66, hemY]), 24, 12, 0.24),
    light(at([hip * 0.42, hipY - 60], [hip * 0.46, hemY]), 36, 12, isRight ? 0.26 : 0.4),
    dark(s(move([-j.overlap - 10, hemY + 2]) + line([hip, hemY - 10])), 12, 6, 0.2),
    dark(s(move(neckPoint(j)) + shoulderSeam(j)), 14, 6, 0.24),
    light(
      s(
        move([neck + 24, 14]) +
          curve([neck + 55, 22], [sh - 48, j.shoulderY + 8], [sh - 14, j.shoulderY + 12]),
      ),
      14,
      6,
      j.isStructured ? 0.55 : 0.36,
    ),
    ...(j.sex === 'w' ? bustShades(j, at, isRight) : []),
  ]
}

/** Women: the bust catches light above and throws a soft shade below, the hip springs from the waist. */
function bustShades(j: JacketLines, at: (...points: Point[]) => Path, isRight: boolean): Shade[] {
  const [x, y] = bustPoint(j)
  return [
    light(at([x - 16, y - 44], [x + 2, y - 28], [x + 16, y - 4]), 52, 25, isRight ? 0.34 : 0.5),
    dark(at([x - 40, y + 40], [x, y + 58], [x + 40, y + 44]), 30, 25, 0.34),
    dark(at([x - 54, y - 20], [x - 48, y + 14], [x - 44, y + 60]), 18, 12, 0.14),
    light(at([j.hip * 0.7, j.hipY - 50], [j.hip * 0.78, j.hipY + 10]), 40, 25, isRight ? 0.3 : 0.5),
  ]
}

export const bustPoint = (j: JacketLines): Point => [j.chest * 0.5, j.armholeY + 28]

/** How dart or princess seam draw the cloth beside them in. */
export function frontWaisting(j: JacketLines): Waisting {
  const { armholeY: arm, waist: w, waistY, hip, hipY } = j
  const isWoman = j.sex === 'w'
  return {
    seamXs: isWoman
      ? [bustPoint(j)[0] + 12, w * 0.5, hip * 0.5]
      : [0.53 * w + 8, 0.55 * w, 0.56 * w],
    topY: arm + (isWoman ? 32 : 18),
    waistY,
    lowY: hipY,
    takenMm: isWoman ? 13 : 8,
    originY: arm,
  }
}

/** Men: front dart and side-body. Women: a princess seam from the armhole over the bust to the hem. */
export function frontSeams(
  j: JacketLines,
): readonly { path: Path; widthMm: number; opacity: number }[] {
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, hemY } = j
  const sideBody = through(
    [sh - 34, arm - 8],
    [sh - 33, arm + 50],
    [w - 26, wy],
    [hip - 28, hipY],
    [hip - 26, hemY - 8],
  )
  if (j.sex === 'w') {
    const [x, y] = bustPoint(j)
    const princess = through(
      [sh - 33, j.shoulderY + 92],
      [x + 36, y - 42],
      [x + 14, y + 4],
      [w * 0.53, wy - 70],
      [w * 0.5, wy - 6],
      [hip * 0.5, hipY - 30],
      [hip * 0.54, hemY],
    )
    return [
      { path: princess, widthMm: 0.8, opacity: 0.9 },
      { path: sideBody, widthMm: 0.6, opacity: 0.45 },
    ]
  }
  const dart = through(
    [0.52 * w + 8, arm + 18],
    [0.54 * w + 4, wy - 50],
    [0.55 * w, wy],
    [0.56 * w, j.pocketY - 2],
  )
  return [
    { path: dart, widthMm: 0.6, opacity: 0.7 },
    { path: sideBody, widthMm: 0.6, opacity: 0.55 },
  ]
}
