import { move, onSide, type Path, type Point, polyline, type Side, spline, through } from '../path'
import { dark, dip, folded, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { type CoatLines, coatSide } from './coat-lines'

/** Heavy cloth: few folds, long and soft, that open toward the hem. */
export function coatShades(j: CoatLines, side: Side, drape: number, isBack: boolean): Shade[] {
  const place = onSide(side)
  const { shoulder: sh, armholeY: arm, waist: w, waistY: wy, hip, hipY, hemY, neck, hemHalf: h } = j
  const isRight = side > 0
  const at = (...points: Point[]): Path => place(through(...points))
  const fold = (a: Point, b: Point, c: Point, wide: number) => place(tapered(a, b, c, wide))
  return [
    dark(place(move([sh - 16, arm]) + spline(coatSide(j, hemY))), 104, 25, isRight ? 0.68 : 0.5),
    dark(at([w + 4, wy - 90], [w - 6, wy], [w + 8, wy + 90]), 36, 12, 0.3),
    light(at([neck + 34, 70], [neck + 50, 150], [neck + 40, 250]), 76, 25, isRight ? 0.3 : 0.48),
    light(at([neck + 24, 18], [sh - 60, j.shoulderY + 4], [sh - 16, j.shoulderY + 14]), 16, 6, 0.4),
    dark(at([sh - 36, arm - 70], [sh - 58, arm + 10], [sh - 86, arm + 90]), 22, 12, 0.24),
    light(at([sh - 62, arm - 64], [sh - 86, arm + 8], [sh - 112, arm + 84]), 26, 12, 0.32),
    light(at([w * 0.5, wy + 60], [hip * 0.5, hipY], [h * 0.5, hemY]), 60, 25, isRight ? 0.3 : 0.46),
    ...folded(
      [
        // Folds open from the hip to the hem: from nothing, and past the edge.
        dip(
          fold([hip * 0.7, hipY - 90], [h * 0.73, hipY + 190], [h * 0.7, hemY + 190], 48),
          isRight ? 0.5 : 0.4,
        ),
        ridge(
          fold([hip * 0.85, hipY - 30], [h * 0.86, hipY + 210], [h * 0.86, hemY + 170], 38),
          isRight ? 0.3 : 0.46,
        ),
        dip(
          fold([hip * 0.24, hipY + 10], [h * 0.3, hipY + 250], [h * 0.33, hemY + 160], 42),
          isBack ? 0.36 : 0.28,
        ),
        ridge(
          fold([hip * 0.38, hipY + 20], [h * 0.42, hipY + 250], [h * 0.45, hemY + 160], 38),
          0.24,
        ),
        // Slack at the side of the waist, dying out before the middle.
        dip(fold([w + 4, wy - 34], [w * 0.78, wy - 8], [w * 0.44, wy + 2], 26), 0.26),
        ridge(fold([w + 4, wy - 64], [w * 0.76, wy - 38], [w * 0.42, wy - 26], 26), 0.3),
        dip(fold([w + 4, wy + 22], [w * 0.8, wy + 44], [w * 0.56, wy + 46], 22), 0.2),
      ],
      drape,
    ),
    dark(place(polyline([-10, hemY + 8], [h, hemY])), 14, 6, 0.26),
    ...(j.sex === 'w' && !isBack
      ? [
          light(
            at(
              [j.chest * 0.5 - 14, arm - 6],
              [j.chest * 0.5, arm + 6],
              [j.chest * 0.5 + 14, arm + 26],
            ),
            48,
            25,
            isRight ? 0.36 : 0.55,
          ),
          dark(
            at(
              [j.chest * 0.5 - 44, arm + 56],
              [j.chest * 0.5, arm + 74],
              [j.chest * 0.5 + 50, arm + 46],
            ),
            20,
            12,
            0.26,
          ),
        ]
      : []),
  ]
}
