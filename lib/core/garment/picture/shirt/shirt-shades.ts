import { move, onSide, type Path, type Point, type Side, spline, through } from '../path'
import { dark, dip, folded, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { neckPoint, type ShirtLines, shoulderSeam, sidePoints } from './shirt-lines'

/** Light and shade of half a front: thin cloth, so long soft folds from the chest, a slack waist. */
export function frontShades(s: ShirtLines, side: Side, drape: number): Shade[] {
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, hemY, neck } = s
  const place = onSide(side)
  const isRight = side > 0
  const at = (...points: Point[]): Path => place(through(...points))
  const fold = (a: Point, b: Point, c: Point, wide: number) => place(tapered(a, b, c, wide))
  return [
    dark(
      place(move([s.shoulder - 14, arm]) + spline(sidePoints(s))),
      92,
      25,
      isRight ? 0.62 : 0.44,
    ),
    dark(at([w + 2, wy - 110], [w - 6, wy], [w + 4, wy + 90]), 30, 12, 0.26),
    light(at([neck + 34, 70], [neck + 44, 150], [neck + 36, 250]), 66, 25, isRight ? 0.3 : 0.5),
    light(at([w * 0.5, wy - 40], [w * 0.5, hipY], [hip * 0.48, hemY]), 60, 25, isRight ? 0.3 : 0.5),
    dark(place(move(neckPoint(s)) + shoulderSeam(s)), 16, 6, 0.2),
    light(
      at([neck + 26, 22], [sh - 60, s.shoulderY + 4], [sh - 14, s.shoulderY + 18]),
      18,
      12,
      0.4,
    ),
    ...folded(
      [
        // From the armpit, as the arm hangs.
        dip(fold([sh - 30, arm - 76], [sh - 48, arm - 6], [sh - 78, arm + 88], 32), 0.19),
        ridge(fold([sh - 50, arm - 80], [sh - 70, arm - 8], [sh - 98, arm + 80], 34), 0.43),
        dip(fold([sh - 26, arm + 4], [sh - 62, arm + 46], [sh - 80, arm + 130], 25), 0.15),
        // Slack above the waist, at the side only: run across they would read as a belt.
        dip(fold([w - 2, wy - 62], [w * 0.84, wy - 36], [w * 0.66, wy - 30], 19), 0.16),
        ridge(fold([w - 4, wy - 82], [w * 0.82, wy - 54], [w * 0.62, wy - 48], 19), 0.28),
        dip(fold([w - 2, wy + 2], [w * 0.86, wy + 12], [w * 0.72, wy + 8], 17), 0.12),
        // Long folds into the tail, no two alike.
        ...(isRight
          ? [
              dip(fold([w * 0.7, wy + 50], [hip * 0.74, hipY], [hip * 0.7, hemY - 40], 25), 0.11),
              ridge(fold([w * 0.8, wy + 40], [hip * 0.84, hipY], [hip * 0.8, hemY - 60], 25), 0.24),
              dip(
                fold([w * 0.34, wy + 70], [hip * 0.36, hipY + 10], [hip * 0.33, hemY - 6], 19),
                0.08,
              ),
            ]
          : [
              dip(
                fold([w * 0.6, wy + 20], [hip * 0.66, hipY - 20], [hip * 0.66, hemY - 50], 25),
                0.12,
              ),
              ridge(
                fold([w * 0.5, wy + 40], [hip * 0.55, hipY - 10], [hip * 0.56, hemY - 40], 25),
                0.26,
              ),
            ]),
      ],
      drape,
    ),
    ...(s.sex === 'w' ? bustShades(s, at, isRight) : []),
  ]
}

function bustShades(s: ShirtLines, at: (...points: Point[]) => Path, isRight: boolean): Shade[] {
  const [x, y] = bustPoint(s)
  return [
    light(at([x - 14, y - 34], [x + 2, y - 20], [x + 14, y - 2]), 46, 25, isRight ? 0.5 : 0.75),
    dark(at([x - 44, y + 28], [x - 6, y + 48], [x + 34, y + 36], [x + 56, y + 10]), 19, 12, 0.3),
    dark(at([x - 4, y + 46], [x - 10, y + 100], [x - 12, y + 170]), 14, 6, 0.14),
    light(at([x + 14, y + 46], [x + 8, y + 100], [x + 6, y + 160]), 13, 6, 0.3),
  ]
}

export const bustPoint = (s: ShirtLines): Point => [s.chest * 0.5, s.armholeY + 30]

export function backShades(s: ShirtLines, side: Side, drape: number): Shade[] {
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, backHemY, neck } = s
  const place = onSide(side)
  const isRight = side > 0
  const at = (...points: Point[]): Path => place(through(...points))
  const fold = (a: Point, b: Point, c: Point, wide: number) => place(tapered(a, b, c, wide))
  return [
    dark(
      place(move([s.shoulder - 14, arm]) + spline(sidePoints(s))),
      92,
      25,
      isRight ? 0.62 : 0.44,
    ),
    light(at([neck + 30, 96], [neck + 40, 190], [neck + 26, 300]), 70, 25, isRight ? 0.34 : 0.55),
    dark(at([0, 130], [0, wy], [0, hipY]), 20, 12, 0.16),
    ...folded(
      [
        dip(fold([sh - 26, arm - 80], [sh - 48, arm], [sh - 66, arm + 110], 34), 0.2),
        ridge(fold([sh - 48, arm - 84], [sh - 72, arm], [sh - 90, arm + 100], 34), 0.41),
        dip(fold([w - 4, wy - 40], [w * 0.76, wy - 16], [w * 0.56, wy - 10], 23), 0.15),
        ridge(fold([w - 6, wy - 62], [w * 0.74, wy - 36], [w * 0.52, wy - 30], 21), 0.28),
        dip(fold([w - 4, wy + 12], [w * 0.78, wy + 24], [w * 0.6, wy + 20], 19), 0.11),
        dip(fold([w * 0.62, wy + 50], [hip * 0.68, hipY], [hip * 0.66, backHemY - 50], 27), 0.1),
        ridge(fold([w * 0.74, wy + 50], [hip * 0.8, hipY], [hip * 0.78, backHemY - 70], 27), 0.22),
      ],
      drape,
    ),
  ]
}
