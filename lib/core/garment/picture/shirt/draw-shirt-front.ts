import {
  curve,
  move,
  onSide,
  type Path,
  polygon,
  polyline,
  SIDES,
  type Side,
  through,
} from '../path'
import { dark, light } from '../pen'
import { drawChestPockets } from './draw-chest-pocket'
import { drawPlacket } from './draw-placket'
import { drawInsideNeck, drawShirtCollar } from './draw-shirt-collar'
import { drawShirtSleeve } from './draw-shirt-sleeve'
import {
  backShape,
  frontShape,
  hemLine,
  OVERLAP_MM,
  type ShirtLines,
  YOKE_DROP_MM,
} from './shirt-lines'
import { bustPoint, frontShades } from './shirt-shades'
import { isShortSleeved, type ShirtTask, stitchInset } from './shirt-task'

/** The shirt from the front, from the inside of its back to the collar's points. */
export function drawShirtFront(task: ShirtTask): string {
  const { pen, s } = task
  const under = s.closing === 1 ? -1 : 1
  const half = (side: Side) => onSide(side)(frontShape(s, side === s.closing ? OVERLAP_MM : 0))
  const body = half(1) + half(-1)
  const over = half(s.closing)
  return (
    drawTailBehind(task) +
    drawInsideNeck(task) +
    drawHalf(task, under, half(under)) +
    pen.shadow(over, [-2.5 * s.closing, 1.5], 2, 0.4, half(under)) +
    drawHalf(task, s.closing, over) +
    drawPlacket(task, over) +
    drawChestPockets(task) +
    bodyMonogram(task) +
    SIDES.map((side) => drawShirtSleeve(task, side, 'front', body)).join('') +
    drawShirtCollar(task, body) +
    cuffMonogram(task)
  )
}

/** The back hangs lower: a strip of its inside is seen between the fronts' tails and behind them. */
function drawTailBehind({ pen, s }: ShirtTask): string {
  if (!s.isCurved) return ''
  const shape = backShape(s)
  return SIDES.map((side) =>
    pen.piece(
      onSide(side)(shape),
      pen.cloth({ yMm: s.armholeY }),
      [
        { path: onSide(side)(shape), blur: 0, strength: 0.34 },
        dark(onSide(side)(move([s.hip, s.sideHemY]) + hemLine(s, s.hemY, 0)), 16, 6, 0.5),
      ],
      { edge: onSide(side)(move([s.hip + 2, s.sideHemY]) + hemLine(s, s.backHemY, 0)) },
    ),
  ).join('')
}

function drawHalf(task: ShirtTask, side: Side, shape: Path): string {
  const { pen, s, options } = task
  const place = onSide(side)
  const inset = stitchInset(options)
  const [bx, by] = bustPoint(s)
  const dart =
    s.sex === 'w'
      ? pen.seam(
          place(through([s.chest - 4, by + 58], [bx + 46, by + 34], [bx + 24, by + 22])),
          0.6,
          0.7,
        ) +
        pen.seam(
          place(
            through([bx - 4, by + 70], [s.waist * 0.5, s.waistY - 8], [s.hip * 0.5, s.hipY - 40]),
          ),
          0.6,
          0.6,
        )
      : ''
  const hem = place(
    move([s.hip, s.sideHemY - 7]) +
      hemLine({ ...s, sideHemY: s.sideHemY - 7, hip: s.hip - 2 }, s.hemY - 6 - inset, OVERLAP_MM),
  )
  return (
    pen.piece(shape, pen.cloth({ yMm: s.armholeY }), frontShades(s, side, pen.drape), {
      lineMm: 0.7,
    }) +
    pen.seam(place(yokeSeam(s)), 0.7, 0.8) +
    pen.stitch(place(yokeSeam(s, inset)), 0.5) +
    dart +
    pen.within(shape, () => pen.stitch(hem, 0.45)) +
    (options.hem === 'gusset' ? drawGusset(task, place) : '') +
    (s.isCurved
      ? ''
      : pen.seam(place(polyline([s.hip - 1, s.hemY - 46], [s.hip - 3, s.hemY])), 0.9, 0.8))
  )
}

/** A small wedge set into the end of the side seam, so that it does not tear. */
function drawGusset({ pen, s }: ShirtTask, place: (path: Path) => Path): string {
  const y = s.sideHemY
  const shape = place(polygon([s.hip + 2.5, y - 34], [s.hip + 2, y + 4], [s.hip - 24, y + 20]))
  return (
    pen.shadow(shape, [0.5, 1.5], 2, 0.3) +
    pen.piece(shape, pen.cloth({ turnDeg: 45 }), [light(shape, 4, 2, 0.4)], { lineMm: 0.7 })
  )
}

/** The back's yoke reaches over the shoulder; its seam lies a thumb's breadth in front of it. */
const yokeSeam = (s: ShirtLines, below = 0): Path =>
  move([s.neck + 4, YOKE_DROP_MM - 5 + below]) +
  curve(
    [s.neck + 46, YOKE_DROP_MM + 8 + below],
    [s.shoulder - 60, s.shoulderY + YOKE_DROP_MM - 14 + below],
    [s.shoulder - 5, s.shoulderY + YOKE_DROP_MM - 2 + below],
  )

const THREADS: Readonly<Record<string, string>> = {
  navy: '#26355c',
  claret: '#7a2334',
  bottle: '#2b5a48',
  grey: '#84878d',
}

/** Low on the wearer's left side, or a drawn cipher on the breast. */
function bodyMonogram({ pen, s, options, monogram }: ShirtTask): string {
  const colour = THREADS[options['monogram-thread'] ?? ''] ?? '#8d93a1'
  if (options.monogram === 'chest')
    return pen.lettering(spaced(monogram), [s.waist * 0.56, s.waistY - 34], 10, colour)
  if (options.monogram === 'drawn')
    return pen.lettering(monogram || SAMPLE, [s.chest * 0.5, s.armholeY - 8], 24, colour)
  return ''
}

function cuffMonogram({ pen, s, options, monogram }: ShirtTask): string {
  if (options.monogram !== 'cuff' || isShortSleeved(options)) return ''
  const colour = THREADS[options['monogram-thread'] ?? ''] ?? '#8d93a1'
  const x = s.shoulder + s.armOut + 97 * (s.sex === 'w' ? 0.92 : 1) - 66 * s.armScale
  return pen.lettering(spaced(monogram), [x, s.shoulderY + s.sleeveMm - 26], 9, colour)
}

/** Letters that nobody has given yet stand as a sample. */
const SAMPLE = 'ABC'
const spaced = (letters: string): string => (letters || SAMPLE).split('').join('\u2009')
