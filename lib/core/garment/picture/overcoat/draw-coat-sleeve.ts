import { drawBentSleeve } from '../jacket/bent-sleeve'
import { type SleeveLines, sleeveLines } from '../jacket/sleeve-lines'
import { curve, onSide, type Path, type Point, type Side, spline, through } from '../path'
import { dark, dip, folded, light, ridge } from '../pen'
import { tapered } from '../tapered'
import type { CoatTask, CoatView } from './coat-task'
import { drawCoatCuff } from './draw-coat-cuff'

/** Raglan: the sleeve runs up to the collar, and its seam from there down to under the arm. */
function raglanSeam(task: CoatTask, view: CoatView): Path {
  const { j } = task
  const under: Point =
    view === 'front' ? [j.shoulder - 45, j.armholeY - 4] : [j.shoulder - 30, j.armholeY - 2]
  return through(
    under,
    [j.shoulder - 62, j.armholeY - 62],
    [(j.shoulder + j.neck) / 2 - 24, j.armholeY * 0.46],
    [j.neck + 12, view === 'front' ? 36 : 14],
  )
}

/** Without a seam on the shoulder its point is rounded away. */
const raglanOuter = (j: CoatTask['j'], outerPoints: readonly Point[]): Path =>
  through(
    [j.neck + 8, 0],
    [j.neck + 46, 11],
    [j.shoulder - 34, j.shoulderY - 10],
    [j.shoulder + 3, j.shoulderY + 1],
    [j.shoulder + 19, j.shoulderY + 19],
    [j.shoulder + 31, j.shoulderY + 52],
    ...outerPoints.slice(4),
  )

function shapeOf(task: CoatTask, v: SleeveLines, view: CoatView): Path {
  if (task.options.shoulder !== 'raglan') return v.shape
  const { j } = task
  const { outerPoints, innerPoints } = v
  return `${raglanOuter(j, outerPoints)}${curve([v.cuffOuter[0] - 30, v.cuffOuter[1] + 6], [v.cuffInner[0] + 30, v.cuffInner[1] + 2], v.cuffInner)}${spline(innerPoints)}${raglanSeam(task, view).replace(/^M[^A-Z]+/, '')}Z`
}

export function drawCoatSleeve(task: CoatTask, side: Side, view: CoatView, body: Path): string {
  const { pen, j, options } = task
  const v = sleeveLines(j, view, side)
  const place = onSide(side)
  const isRight = side > 0
  const isRaglan = options.shoulder === 'raglan'
  const shape = place(shapeOf(task, v, view))
  const { shoulder: s, shoulderY: y0, armholeY } = j
  const axis = v.outerPoints
    .slice(2)
    .map((p, i): Point => [p[0] - (isRight ? 66 - i * 1.5 : 34), p[1]])
  const inner = (i: number, dx = 0): number => (v.innerPoints[i]?.[0] ?? 0) + dx
  const elbow = v.yAt(isRight ? 0.505 : 0.49)
  const at = (...points: Point[]) => place(through(...points))
  const fold = (a: Point, b: Point, c: Point, wide: number) => place(tapered(a, b, c, wide))
  const outer = isRaglan ? place(raglanOuter(j, v.outerPoints)) : place(v.outer)
  const seam = isRaglan ? place(raglanSeam(task, view)) : place(v.armhole)
  const shades = [
    dark(outer, isRight ? 58 : 38, 12, isRight ? 0.54 : 0.32),
    dark(place(v.inner), isRight ? 40 : 58, 12, isRight ? 0.46 : 0.54),
    light(
      place(
        through(
          ...(isRaglan ? [[j.neck + 50, 40] as Point, [s - 20, y0 + 36] as Point] : []),
          ...axis,
        ),
      ),
      // Felted wool throws little light back: brighter, a sleeve looks of leather.
      38,
      12,
      isRight ? 0.42 : 0.66,
    ),
    dark(seam, 13, 6, 0.34),
    dark(place(v.cuff), 8, 2, 0.3),
    ...(isRaglan
      ? []
      : [light(at([s + 8, y0 + 14], [s + 12, y0 + 50], [s + 6, y0 + 150]), 22, 12, 0.45)]),
    ...folded(
      view === 'front'
        ? [
            dip(
              fold(
                [inner(3, -8), elbow + 12],
                [inner(3, 36), elbow - 10],
                [inner(3, 84), elbow - 46],
                27,
              ),
              0.46,
            ),
            ridge(
              fold(
                [inner(3, -6), elbow + 40],
                [inner(3, 36), elbow + 18],
                [inner(3, 80), elbow - 18],
                26,
              ),
              0.46,
            ),
            dip(
              fold(
                [inner(3, -8), elbow + 66],
                [inner(3, 30), elbow + 52],
                [inner(3, 62), elbow + 38],
                20,
              ),
              0.26,
            ),
            dip(
              fold(
                [inner(5, -4), armholeY - 10],
                [inner(5, 24), armholeY + 34],
                [inner(5, 30), armholeY + 120],
                30,
              ),
              0.3,
            ),
          ]
        : [
            dip(fold([s + 92, v.yAt(0.46)], [s + 46, v.yAt(0.52)], [s - 8, v.yAt(0.5)], 26), 0.34),
            ridge(
              fold([s + 92, v.yAt(0.5)], [s + 46, v.yAt(0.56)], [s - 4, v.yAt(0.55)], 24),
              0.34,
            ),
          ],
      pen.drape,
    ),
  ]
  return (
    pen.shadow(shape, [isRight ? -3 : 5, 7], 12, 0.55, body) +
    drawBentSleeve(pen, side, v, shape, [v.pivotX, armholeY], shades, 0.75) +
    pen.seam(seam, 0.9, 1) +
    (isRaglan
      ? pen.stitch(place(shiftedOut(raglanSeam(task, view), view)), 0.5) +
        pen.seam(outerRidge(task, v, place), 0.6, view === 'back' ? 0 : 0.35)
      : '') +
    hindArm(task, v, place, view) +
    drawCoatCuff(task, v, side, view)
  )
}

/** The topstitching of a raglan seam lies on the sleeve. */
const shiftedOut = (path: Path, view: CoatView): Path =>
  path.replace(
    /(-?[\d.]+) (-?[\d.]+)/g,
    (_, x: string, y: string) =>
      `${Math.round((Number(x) + 5) * 10) / 10} ${Math.round((Number(y) - (view === 'front' ? 3 : 2)) * 10) / 10}`,
  )

const outerRidge = ({ j }: CoatTask, v: SleeveLines, place: (path: Path) => Path): Path =>
  place(
    through(
      [j.neck + 26, 8],
      [j.shoulder - 24, j.shoulderY + 4],
      ...v.outerPoints.slice(3, 6).map((p): Point => [p[0] - 9, p[1]]),
    ),
  )

function hindArm(
  { pen, j }: CoatTask,
  v: SleeveLines,
  place: (path: Path) => Path,
  view: CoatView,
): string {
  if (view === 'front') return ''
  const seam = v.outerPoints.slice(4).map((p, i): Point => [p[0] - (36 - i * 2.4), p[1]])
  return pen.seam(place(through([j.shoulder - 25, j.armholeY - 66], ...seam.slice(1))), 0.6, 0.7)
}
