import { curve, line, move, num, onSide, type Point, polyline, type Side, through } from '../path'
import { dark, folded, light, type Pen } from '../pen'
import { drawBentSleeve } from './bent-sleeve'
import { holeThread } from './hole-thread'
import type { JacketLines } from './jacket-lines'
import { type SleeveLines, sleeveLines } from './sleeve-lines'

const CUFF_BUTTON_MM = 12.4
const CUFF_PITCH_MM = 13.6

/** One sleeve with its shadow on the body, seams, folds, and the cuff's four buttons. */
export function drawSleeve(
  pen: Pen,
  j: JacketLines,
  side: Side,
  view: 'front' | 'back',
  body: string,
  options: Readonly<Record<string, string>>,
): string {
  const v = sleeveLines(j, view, side)
  const place = onSide(side)
  const { shoulder: s, shoulderY: y0, armholeY } = j
  const isRight = side > 0
  const shape = place(v.shape)
  const axis = v.outerPoints
    .slice(2)
    .map((p, i): Point => [p[0] - (isRight ? 64 - i * 1.5 : 33), p[1]])
  const inner = (i: number, dx = 0): number => (v.innerPoints[i]?.[0] ?? 0) + dx
  // No two arms bend alike.
  const elbow = v.yAt(isRight ? 0.505 : 0.49)
  const bend = (dy: number, lift: number, from: number, to: number) =>
    place(
      through(
        [inner(3, -6), elbow + dy],
        [inner(3, from), elbow + dy - lift * 0.35],
        [inner(3, to), elbow + dy - lift],
      ),
    )
  const isLight = pen.drape > 1.08
  const folds =
    view === 'front'
      ? [
          // A light cloth breaks once more below the elbow, each arm in its own way.
          ...(isLight
            ? [
                dark(bend(isRight ? 84 : 96, isRight ? -14 : 16, 30, 62), 9, 6, 0.26),
                light(bend(isRight ? 98 : 110, isRight ? -12 : 14, 30, 58), 8, 6, 0.3),
              ]
            : []),
          dark(bend(4, 38, 34, 74), 11, 6, 0.34),
          light(bend(21, 30, 34, 66), 10, 6, 0.4),
          dark(bend(48, 10, 36, 70), 11, 6, 0.22),
          dark(
            place(
              through(
                [inner(4), v.yAt(0.37)],
                [inner(4, 40), v.yAt(0.33)],
                [inner(4, 78), v.yAt(0.24)],
              ),
            ),
            12,
            6,
            0.2,
          ),
          dark(
            place(
              through(
                [inner(5), armholeY + 2],
                [inner(5, 26), armholeY + 30],
                [inner(5, 34), armholeY + 90],
              ),
            ),
            14,
            6,
            0.34,
          ),
        ]
      : [
          dark(
            place(through([s + 82, v.yAt(0.48)], [s + 40, v.yAt(0.52)], [s + 2, v.yAt(0.5)])),
            12,
            6,
            0.3,
          ),
          light(
            place(through([s + 80, v.yAt(0.53)], [s + 40, v.yAt(0.56)], [s + 6, v.yAt(0.54)])),
            10,
            6,
            0.3,
          ),
          dark(
            place(through([s + 84, v.yAt(0.58)], [s + 46, v.yAt(0.58)], [s + 8, v.yAt(0.6)])),
            11,
            6,
            0.2,
          ),
        ]
  const shades = [
    dark(place(v.outer), isRight ? 58 : 40, 12, isRight ? 0.62 : 0.4),
    dark(place(v.inner), isRight ? 40 : 58, 12, isRight ? 0.5 : 0.62),
    light(place(through(...axis)), 30, 12, isRight ? 0.65 : 0.95),
    dark(place(v.armhole), 12, 6, 0.38),
    light(place(through([s + 8, y0 + 14], [s + 12, y0 + 50], [s + 6, y0 + 150])), 22, 12, 0.5),
    dark(place(v.cuff), 7, 2, 0.3),
    ...folded(folds, pen.drape),
    ...(view === 'front' ? headShades(j, place) : []),
  ]
  return (
    pen.shadow(shape, [isRight ? -3 : 5, 6], 12, 0.55, body) +
    drawBentSleeve(pen, side, v, shape, [v.pivotX, armholeY], shades, 0.7) +
    pen.seam(place(v.armhole), 0.9, 1) +
    (j.isStructured ? pen.fold(place(polyline([s - 1, y0 + 1], [s + 9, y0 + 3])), 0.8) : '') +
    (j.isGathered ? gathers(pen, j, side) : '') +
    hindArmSeam(pen, j, v, side, view) +
    cuffButtons(pen, v, side, view, options)
  )
}

/** A shirt shoulder: short folds along the head of the sleeve, where its fullness is drawn in. */
function gathers(pen: Pen, j: JacketLines, side: Side): string {
  const place = onSide(side)
  const { shoulder: s, shoulderY: y } = j
  return [1, 2, 3, 4, 5, 6]
    .map((i) => {
      const [x, top] = [s - i * 3.1, y + i * 10]
      const fold = place(through([x, top], [x + 6, top + 4], [x + 11, top + 13 + i]))
      return pen.seam(fold, 0.9, 0.7) + pen.fold(fold, 0.35)
    })
    .join('')
}

/** Structured: a crisp rope at the head. Natural: soft ripples where fullness is eased in. */
function headShades(j: JacketLines, place: (path: string) => string) {
  const { shoulder: s, shoulderY: y } = j
  if (j.isStructured) {
    return [
      light(
        place(through([s - 2, y + 1], [s + 9, y + 6], [s + 15, y + 15], [s + 20, y + 30])),
        7,
        2,
        0.5,
      ),
      dark(place(through([s - 2, y + 6], [s + 3, y + 20], [s - 4, y + 60])), 8, 2, 0.4),
    ]
  }
  return [0, 1, 2].flatMap((i) => {
    const x = s - 4 - i * 7
    const top = y + 16 + i * 17
    return [
      dark(place(through([x, top], [x + 14, top + 8], [x + 24, top + 28])), 6, 6, 0.26),
      light(place(through([x - 1, top + 7], [x + 12, top + 16], [x + 21, top + 35])), 5, 6, 0.26),
    ]
  })
}

function hindArmSeam(
  pen: Pen,
  j: JacketLines,
  v: SleeveLines,
  side: Side,
  view: 'front' | 'back',
): string {
  const place = onSide(side)
  const x = v.cuffOuter[0]
  if (view === 'front')
    return pen.seam(place(polyline([x - 19, v.cuffY], [x - 18, v.cuffY - 96])), 0.6, 0.6)
  const seam = v.outerPoints.slice(4).map((p, i): Point => [p[0] - (36 - i * 2.4), p[1]])
  return pen.seam(place(through([j.shoulder - 25, j.armholeY - 66], ...seam.slice(1))), 0.6, 0.75)
}

function cuffButtons(
  pen: Pen,
  v: SleeveLines,
  side: Side,
  view: 'front' | 'back',
  options: Readonly<Record<string, string>>,
): string {
  const isWorking = options.cuffs === 'working-4'
  const count = options.cuffs === 'plain-2' ? 2 : 4
  const place = onSide(side)
  const seamX = v.cuffOuter[0] - (view === 'front' ? 19 : 22)
  const first = v.cuffY - 34
  const buttonX = v.cuffOuter[0] - (view === 'front' ? 9.5 : 13)
  let markup = ''
  if (isWorking) {
    // The last button is left open: the vent's corner falls back and shows the inside.
    const open =
      move([seamX, first + 10]) +
      curve([seamX + 1, v.cuffY - 10], [seamX - 3, v.cuffY - 2], [seamX - 10, v.cuffY + 2]) +
      line([seamX + 1, v.cuffY + 2]) +
      'Z'
    markup +=
      pen.flat(place(open), '#14151a', { opacity: 0.85 }) +
      pen.seam(place(polyline([seamX, first + 10], [seamX - 10, v.cuffY + 2])), 0.8, 1)
  }
  for (let i = 0; i < count; i++) {
    const y = first - i * CUFF_PITCH_MM
    const x = buttonX - i * 0.3
    if (isWorking) {
      const a: Point = [side * (x - 9.5), y]
      const b: Point = [side * (x + (i === 0 ? 3 : -3)), y]
      markup += pen.buttonhole(a, b, holeThread(options, i === 0 ? 'last-cuff' : 'cuff'))
    }
    const shift = isWorking && i === 0 ? 4 : 0
    markup += pen.button([Number(num(side * (x + shift))), y], CUFF_BUTTON_MM)
  }
  return markup
}
