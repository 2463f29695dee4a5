import { onSide, type Path, polygon, polyline, SIDES } from '../path'
import { dark, light } from '../pen'
import { frontNeck, OVERLAP_MM } from './shirt-lines'
import { type ShirtTask, stitchInset } from './shirt-task'

const SHIRT_BUTTON_MM = 11
const COVERED_MM = 46

/**
 * The front's closing: a strip sewn on (placket), an edge turned inward that shows no seam (plain), or
 * a fly under which the buttons lie (covered).
 */
export function drawPlacket(task: ShirtTask, over: Path): string {
  const { pen, s, options } = task
  const kind = options.front ?? 'placket'
  const place = onSide(s.closing)
  const top = frontNeck(s)[1] - 3
  const low = s.hemY + 4
  const edge = -OVERLAP_MM
  const far = kind === 'covered' ? edge + COVERED_MM : OVERLAP_MM
  const inset = stitchInset(options)
  const down = (x: number) => place(polyline([x, top], [x, low]))
  const strip = place(polygon([edge, top], [far, top], [far, low], [edge, low]))
  const drawn =
    kind === 'plain'
      ? pen.within(over, () =>
          pen.onlyPainted(() =>
            pen.flat(down(edge + 26), 'none', {
              stroke: '#05060a',
              widthMm: 12,
              opacity: 0.06,
              blur: 6,
            }),
          ),
        ) + pen.fold(down(edge + 0.9), 0.7)
      : pen.within(
          over,
          () =>
            pen.shadow(strip, [1.6, 0.6], 2, kind === 'covered' ? 0.2 : 0.34) +
            pen.piece(
              strip,
              pen.cloth({ yMm: s.armholeY }),
              [
                light(down(edge + 1.2), 2, 0, 0.55),
                dark(down(far - 1), 5, 2, 0.2),
                light(down((edge + far) / 2), 12, 6, 0.4),
                dark(place(polyline([edge, s.waistY - 20], [far, s.waistY - 12])), 10, 6, 0.14),
              ],
              { lineMm: 0.6, edge: kind === 'covered' ? down(edge) : down(edge) + down(far) },
            ) +
            pen.stitch(down(edge + (kind === 'covered' ? 2.2 : inset + 3)), 0.5) +
            pen.stitch(down(far - (kind === 'covered' ? 0 : inset + 3)), 0.5),
        )
  return (
    (kind === 'pleated' ? drawBib(task, over) : '') +
    drawn +
    (kind === 'covered' ? '' : drawButtons(task))
  )
}

/** Holes stand upright, so that the front does not slip; each button sits at its hole's top. */
function drawButtons({ pen, s }: ShirtTask): string {
  return s.buttonYs
    .map((y) => pen.buttonhole([0, y - 6], [0, y + 9]) + pen.button([0, y], SHIRT_BUTTON_MM))
    .join('')
}

const TUCK_MM = 12
const TUCKS = 8

/** The evening front: narrow tucks pressed away from the centre, from the yoke to the waist. */
function drawBib({ pen, s }: ShirtTask, over: Path): string {
  const low = s.waistY + 16
  const end = OVERLAP_MM + TUCKS * TUCK_MM
  return SIDES.map((side) => {
    const place = onSide(side)
    const tucks = Array.from({ length: TUCKS }, (_, i) => {
      const x = OVERLAP_MM + (i + 1) * TUCK_MM
      // From the yoke's seam; nearer the middle from under the collar.
      const top = 26 + 0.31 * Math.max(0, x - s.neck) + (x < s.neck ? (s.neck - x) * 0.5 : 0)
      const edge = place(polyline([x, top], [x, low]))
      return (
        pen.onlyPainted(() =>
          pen.flat(place(polyline([x + 1.6, top], [x + 1.6, low])), 'none', {
            stroke: '#1d2740',
            widthMm: 3,
            opacity: 0.2,
            blur: 2,
          }),
        ) +
        pen.seam(edge, 0.6, 0.7) +
        pen.fold(place(polyline([x - 1.4, top], [x - 1.4, low])), 0.7)
      )
    })
    const hem = place(polyline([OVERLAP_MM, low], [end + 6, low], [end + 6, 40]))
    const all = tucks.join('') + pen.seam(hem, 0.7, 0.8)
    return side === s.closing ? pen.within(over, () => all) : all
  }).join('')
}
