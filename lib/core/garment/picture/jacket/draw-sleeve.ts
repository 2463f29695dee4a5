import { curve, line, move, num, onSide, type Point, polyline, type Side, through } from '../path'
import { dark, dip, folded, light, type Pen, ridge, type Shade } from '../pen'
import { tapered } from '../tapered'
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
    .map((p, i): Point => [p[0] - (isRight ? 62 - i * 1.5 : 36), p[1]])
  const shades = [
    dark(place(v.outer), isRight ? 50 : 36, 12, isRight ? 0.56 : 0.34),
    dark(place(v.inner), isRight ? 36 : 50, 12, isRight ? 0.42 : 0.54),
    light(place(through(...axis)), 40, 12, isRight ? 0.5 : 0.72),
    dark(place(v.armhole), 12, 6, 0.34),
    light(place(through([s + 8, y0 + 14], [s + 12, y0 + 50], [s + 6, y0 + 150])), 22, 12, 0.42),
    dark(place(v.cuff), 7, 2, 0.3),
    ...folded(view === 'front' ? frontFolds(v, side, pen.drape) : backFolds(v, s, side), pen.drape),
    ...(view === 'front' ? headShades(j, place) : []),
  ]
  return (
    pen.shadow(shape, [isRight ? -3 : 5, 6], 12, 0.55, body) +
    drawBentSleeve(pen, side, v, shape, [v.pivotX, armholeY], shades, 0.7) +
    pen.seam(place(v.armhole), 0.9, 1) +
    (j.isGathered ? gathers(pen, j, side) : '') +
    hindArmSeam(pen, j, v, side, view) +
    cuffButtons(pen, v, side, view, options)
  )
}

/** The bend of the elbow, and what hangs from the armhole: no two arms alike. */
function frontFolds(v: SleeveLines, side: Side, drape: number): Shade[] {
  const place = onSide(side)
  const isRight = side > 0
  const inner = (i: number, dx: number): number => (v.innerPoints[i]?.[0] ?? 0) + dx
  const bend = (share: number, rise: number, wide: number, widthMm: number) => {
    const y = v.yAt(share + (isRight ? 0.012 : 0))
    const x = inner(3, -4)
    return place(tapered([x, y], [x + wide * 0.5, y - rise * 0.3], [x + wide, y - rise], widthMm))
  }
  const top = v.yAt(isRight ? 0.2 : 0.215)
  return [
    dip(bend(0.5, 40, 84, 17), 0.44),
    ridge(bend(0.532, 32, 78, 15), 0.44),
    dip(bend(0.575, 12, 72, 16), 0.26),
    dip(
      place(
        tapered(
          [inner(4, 0), v.yAt(0.38)],
          [inner(4, 40), v.yAt(0.35)],
          [inner(4, 80), v.yAt(0.25)],
          16,
        ),
      ),
      0.2,
    ),
    dip(
      place(
        tapered([inner(5, -2), top - 46], [inner(5, 13), top + 34], [inner(5, 24), top + 150], 20),
      ),
      0.3,
    ),
    // A light cloth breaks once more below the elbow, each arm in its own way.
    ...(drape > 1.08
      ? [
          dip(bend(isRight ? 0.64 : 0.655, isRight ? -14 : 16, 70, 14), 0.28),
          ridge(bend(isRight ? 0.662 : 0.677, isRight ? -12 : 14, 64, 12), 0.32),
        ]
      : []),
  ]
}

/** Behind the elbow the cloth lies in shallow waves. */
function backFolds(v: SleeveLines, s: number, side: Side): Shade[] {
  const wave = (from: number, middle: number, to: number, widthMm: number) =>
    onSide(side)(
      tapered([s + 88, v.yAt(from)], [s + 44, v.yAt(middle)], [s - 2, v.yAt(to)], widthMm),
    )
  const way = side > 0 ? 0 : 0.012
  return [
    dip(wave(0.48 + way, 0.52, 0.5, 18), 0.34),
    ridge(wave(0.53 + way, 0.56, 0.54, 15), 0.3),
    dip(wave(0.58, 0.58, 0.6 + way, 15), 0.2),
  ]
}

/** A shirt shoulder: short folds along the head of the sleeve, where its fullness is drawn in. */
function gathers(pen: Pen, j: JacketLines, side: Side): string {
  const place = onSide(side)
  const { shoulder: s, shoulderY: y } = j
  return [1, 2, 3, 4, 5, 6]
    .map((i) => {
      const [x, top] = [s - 2 - i * 3.2, y + i * 10]
      // The longer the fold, the nearer to the crown.
      const far = 26 - i * 2
      const fold = place(through([x, top], [x + far * 0.5, top + 6], [x + far, top + 20 + i]))
      return pen.seam(fold, 0.7, 0.34)
    })
    .join('')
}

/** Structured: a roll stands at the head. Natural: soft ripples where fullness is eased in. */
function headShades(j: JacketLines, place: (path: string) => string): Shade[] {
  const { shoulder: s, shoulderY: y } = j
  if (j.isStructured) {
    const roll = place(through([s - 2, y + 2], [s + 8, y + 5], [s + 15, y + 14], [s + 20, y + 32]))
    return [
      light(roll, 8, 6, 0.95),
      dip(place(tapered([s - 4, y + 10], [s + 5, y + 22], [s + 8, y + 62], 18)), 0.46),
    ]
  }
  const amount = j.isGathered ? 0.5 : 0.3
  return [0, 1, 2].flatMap((i) => {
    const x = s - 4 - i * 7
    const top = y + 16 + i * 17
    return [
      dip(place(tapered([x, top], [x + 14, top + 10], [x + 22, top + 34], 9)), amount),
      ridge(place(tapered([x - 1, top + 8], [x + 12, top + 19], [x + 19, top + 42], 8)), amount),
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
      curve([seamX + 1, v.cuffY - 10], [seamX - 2, v.cuffY - 2], [seamX - 7, v.cuffY + 2]) +
      line([seamX + 1, v.cuffY + 2]) +
      'Z'
    markup +=
      pen.flat(place(open), '#14151a', { opacity: 0.62 }) +
      pen.seam(place(polyline([seamX, first + 10], [seamX - 7, v.cuffY + 2])), 0.8, 1)
  }
  for (let i = 0; i < count; i++) {
    const y = first - i * CUFF_PITCH_MM
    const x = buttonX - i * 0.3
    if (isWorking) {
      const a: Point = [side * (x - 9.5), y]
      const b: Point = [side * (x + (i === 0 ? 3 : -3)), y]
      markup += pen.buttonhole(a, b, holeThread(options, i === 0 ? 'last-cuff' : 'cuff'))
    }
    const shift = isWorking && i === 0 ? 2.5 : 0
    markup += pen.button([Number(num(side * (x + shift))), y], CUFF_BUTTON_MM)
  }
  return markup
}
