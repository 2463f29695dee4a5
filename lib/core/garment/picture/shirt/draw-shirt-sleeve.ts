import { onSide, type Path, type Point, type Side, through } from '../path'
import { dark, dip, folded, light, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
import { drawGauntlet, drawShirtCuff } from './draw-shirt-cuff'
import { cuffSeam, type ShirtSleeveLines, shirtSleeveLines } from './shirt-sleeve-lines'
import { isShortSleeved, type ShirtTask, stitchInset } from './shirt-task'

/** One sleeve with its shadow on the body: full, gathered in two pleats, folded at the elbow. */
export function drawShirtSleeve(
  task: ShirtTask,
  side: Side,
  view: 'front' | 'back',
  body: Path,
): string {
  const { pen, s, options } = task
  const v = shirtSleeveLines(s, view, options)
  const place = onSide(side)
  const isRight = side > 0
  const isShort = isShortSleeved(options)
  const shape = place(v.shape)
  const { shoulder: sh, shoulderY: y0 } = s
  const axis = v.outerPoints
    .slice(2)
    .map((p, i): Point => [p[0] - (isRight ? 66 - i * 1.5 : 34), p[1]])
  const shades: Shade[] = [
    dark(place(v.outer), isRight ? 54 : 36, 12, isRight ? 0.56 : 0.34),
    dark(place(v.inner), isRight ? 38 : 56, 12, isRight ? 0.44 : 0.58),
    light(place(through(...axis)), 38, 12, isRight ? 0.48 : 0.72),
    dark(place(v.armhole), 10, 6, 0.3),
    light(place(through([sh + 8, y0 + 16], [sh + 12, y0 + 52], [sh + 4, y0 + 150])), 20, 12, 0.45),
    ...folded(
      isShort ? shortFolds(task, v, place) : longFolds(v, place, view, isRight, s.armholeY),
      pen.drape,
    ),
  ]
  const lay = { turnDeg: side * v.turnDeg, xMm: side * v.pivotX, yMm: s.armholeY }
  return (
    pen.shadow(shape, [isRight ? -3 : 5, 6], 12, 0.5, body) +
    pen.piece(shape, pen.cloth(lay), shades, { lineMm: 0.7 }) +
    pen.seam(place(v.armhole), 0.8, 0.9) +
    (view === 'front' || !isShort ? armholeStitch(task, v, place) : '') +
    (isShort ? '' : drawGathers(task, v, side, view)) +
    drawShirtCuff(task, v, side)
  )
}

/** Felled on the body's side of the seam. */
function armholeStitch(
  { pen, options }: ShirtTask,
  v: ShirtSleeveLines,
  place: (path: Path) => Path,
): string {
  const inset = stitchInset(options) + 3
  return pen.stitch(place(shiftedLeft(v.armhole, inset)), 0.45)
}

const shiftedLeft = (path: Path, by: number): Path =>
  path.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) => `${Math.round((Number(x) - by) * 10) / 10} ${y}`,
  )

function drawGathers(
  task: ShirtTask,
  v: ShirtSleeveLines,
  side: Side,
  view: 'front' | 'back',
): string {
  const { pen } = task
  const place = onSide(side)
  const [x, y] = v.seamOuter
  const pleats = view === 'front' ? [46, 62] : [56, 72]
  return (
    drawGauntlet(task, v, side, view === 'front' ? 21 : 30, view === 'back') +
    pleats
      .map((inMm, i) => {
        const edge = place(
          through([x - inMm, y + 5], [x - inMm + 1, y - 22], [x - inMm + 4, y - 52 + i * 10]),
        )
        return pen.seam(edge, 0.8, 0.8) + pen.fold(edge, 0.5)
      })
      .join('')
  )
}

type Place = (path: Path) => Path

function longFolds(
  v: ShirtSleeveLines,
  place: Place,
  view: 'front' | 'back',
  isRight: boolean,
  armholeY: number,
): Shade[] {
  const inner = (i: number, dx = 0): number => (v.innerPoints[i]?.[0] ?? 0) + dx
  const elbow = v.yAt(isRight ? 0.515 : 0.5)
  const [cx, cy] = v.seamOuter
  const _at = (...points: Point[]) => place(through(...points))
  const fold = (a: Point, b: Point, c: Point, wide: number) => place(tapered(a, b, c, wide))
  const bend = (dy: number, lift: number, from: number, to: number) =>
    fold(
      [inner(4, -8), elbow + dy + 2],
      [inner(4, from), elbow + dy - lift * 0.35],
      [inner(4, to + 12), elbow + dy - lift],
      17,
    )
  const common: Shade[] = [
    // The fullness above the cuff falls over it a little.
    dark(place(cuffSeam(v)), 15, 6, 0.42),
    ridge(fold([cx - 14, cy - 22], [cx - 50, cy - 15], [inner(0, 16), cy - 14], 25), 0.51),
    dip(fold([cx - 48, cy], [cx - 46, cy - 34], [cx - 36, cy - 84], 17), 0.28),
    ridge(fold([cx - 56, cy - 4], [cx - 56, cy - 36], [cx - 47, cy - 86], 17), 0.41),
    dip(fold([cx - 70, cy], [cx - 68, cy - 24], [cx - 62, cy - 60], 15), 0.22),
    dip(fold([inner(0, 10), cy - 30], [inner(0, 40), cy - 46], [inner(0, 70), cy - 44], 19), 0.19),
    dip(
      fold(
        [inner(2, 2), v.yAt(0.73)],
        [inner(2, 34), v.yAt(0.74)],
        [inner(2, 60), v.yAt(0.72)],
        17,
      ),
      0.15,
    ),
    ridge(
      fold([inner(2, 4), v.yAt(0.7)], [inner(2, 36), v.yAt(0.71)], [inner(2, 58), v.yAt(0.69)], 17),
      0.26,
    ),
  ]
  if (view === 'back')
    return [
      ...common,
      dip(fold([cx - 14, v.yAt(0.48)], [cx - 44, v.yAt(0.51)], [cx - 78, v.yAt(0.5)], 19), 0.19),
      ridge(fold([cx - 14, v.yAt(0.51)], [cx - 44, v.yAt(0.54)], [cx - 76, v.yAt(0.53)], 19), 0.28),
    ]
  return [
    ...common,
    dip(bend(6, 30, 26, 56), 0.25),
    ridge(bend(22, 24, 28, 58), 0.38),
    dip(bend(46, 6, 28, 64), 0.19),
    ridge(bend(62, 0, 28, 60), 0.28),
    dip(
      fold(
        [inner(6), armholeY + 2],
        [inner(6, 26), armholeY + 30],
        [inner(6, 34), armholeY + 92],
        34,
      ),
      0.28,
    ),
    dip(
      fold(
        [inner(6, -2), armholeY - 14],
        [inner(6, 30), armholeY - 36],
        [inner(6, 60), armholeY - 66],
        19,
      ),
      0.19,
    ),
    ridge(
      fold(
        [inner(6), armholeY + 2],
        [inner(6, 34), armholeY - 16],
        [inner(6, 66), armholeY - 44],
        19,
      ),
      0.3,
    ),
  ]
}

function shortFolds({ s }: ShirtTask, v: ShirtSleeveLines, place: Place): Shade[] {
  const at = (...points: Point[]) => place(through(...points))
  const fold = (a: Point, b: Point, c: Point, wide: number) => place(tapered(a, b, c, wide))
  const [ix, iy] = v.seamInner
  return [
    dip(fold([ix + 4, iy - 8], [ix + 40, iy - 50], [ix + 54, iy - 110], 29), 0.28),
    ridge(fold([ix + 24, iy - 4], [ix + 60, iy - 46], [ix + 70, iy - 104], 29), 0.41),
    dip(
      fold([ix + 14, s.armholeY], [ix + 40, s.armholeY - 30], [ix + 66, s.armholeY - 52], 19),
      0.2,
    ),
    dark(
      at([v.seamOuter[0], v.seamOuter[1]], [(v.seamOuter[0] + ix) / 2, iy], [ix, iy]),
      8,
      6,
      0.3,
    ),
  ]
}
