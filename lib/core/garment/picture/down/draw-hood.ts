import { darker } from '../colour'
import { onSide, type Path, type Point, SIDES, shifted, through } from '../path'
import { dark, light } from '../pen'
import { type DownTask, downLining, glossOf } from './down-task'
import { drawTrim } from './draw-hood-trim'
import { type HoodSize, mouthOf, shellOf, sizeOf } from './hood-lines'
import { creaseStrip } from './puckers'

/** The hood stands up empty: its shell, and its lining in the mouth. Drawn before the collar. */
export function drawHoodFront(task: DownTask): string {
  const { pen, d, options } = task
  if ((options.hood ?? 'fixed') === 'none') return ''
  const size = sizeOf(task)
  const n = d.neck
  const shell = shellOf(n, size)
  const mouth = mouthOf(n, size)
  const lining = downLining(options.lining)
  const gloss = glossOf(options.cloth)
  const { half: h, topY: t } = size
  const rows = [0.24, 0.5, 0.76]
  const seams =
    options.quilt === 'hidden'
      ? ''
      : rows
          .map((share) =>
            SIDES.map((side) =>
              onSide(side)(
                through(
                  [h * 1.1, t * share + 10],
                  [h * 0.86, t * share - 4],
                  [h * 0.5, t * share - 2],
                ),
              ),
            ).join(''),
          )
          .join('')
  const drawnIn = creaseStrip(
    20,
    30,
    0,
    rows.flatMap((share) => [-h * 1.02, h * 0.62].map((x): Point => [x + 52, t * share - 2])),
  )
  const creases = [{ ...drawnIn, width: 4, blur: 2, strength: 0.26 } as const]
  return (
    pen.piece(
      shell,
      pen.cloth(),
      [
        dark(shell, 46, 12, 0.5),
        light(
          through([-h * 0.86, t * 0.3], [-h * 0.8, t * 0.66], [-h * 0.4, t * 0.92]),
          26,
          12,
          gloss,
        ),
        light(
          through([h * 0.86, t * 0.3], [h * 0.8, t * 0.66], [h * 0.4, t * 0.92]),
          18,
          12,
          0.6 * gloss,
        ),
        ...(seams
          ? [
              dark(shifted(seams, 0, -7), 20, 6, 0.4),
              dark(seams, 4, 2, 0.4),
              light(shifted(seams, 0, 26), 22, 12, 0.7 * gloss),
              ...creases,
            ]
          : []),
      ],
      { lineMm: 0.8 },
    ) +
    (seams ? pen.within(shell, () => pen.seam(seams, 0.8, 0.9)) : '') +
    drawRim(task, size, shell) +
    pen.flat(mouth, darker(lining, 0.12), { stroke: darker(lining, 0.6) }) +
    pen.onlyPainted(() =>
      pen.within(
        mouth,
        () =>
          pen.flat(
            mouth,
            pen.gradient(
              [0, t],
              [0, 20],
              [
                [0, 'dark', 0.25],
                [1, 'dark', 0.95],
              ],
            ),
          ) +
          pen.flat(mouth, 'none', { stroke: '#05060a', widthMm: 46, opacity: 0.4, blur: 12 }) +
          pen.seam(`M0 ${t}L0 20`, 0.7, 0.6),
      ),
    ) +
    (options.hood === 'helmet' ? drawBrim(task, size) : '') +
    drawTrim(task, size)
  )
}

const RIM_MM = 17

/** The edge of the mouth is a channel of its own for cord or elastic, which gathers it a little. */
function drawRim({ pen, d, options }: DownTask, size: HoodSize, shell: Path): string {
  const wider = (mm: number): Path =>
    mouthOf(d.neck + mm, {
      ...size,
      mouthHalf: size.mouthHalf + mm,
      mouthTopY: size.mouthTopY - mm,
    })
  const rim = wider(RIM_MM)
  return (
    pen.shadow(rim, [0, 2], 6, 0.4, shell) +
    pen.piece(
      rim,
      pen.cloth(),
      [
        light(wider(RIM_MM * 0.6), 7, 2, 0.5 * glossOf(options.cloth)),
        dark(wider(RIM_MM * 0.15), 8, 2, 0.4),
        dark(rim, 4, 2, 0.3),
      ],
      { lineMm: 0.7 },
    ) +
    pen.stitch(wider(RIM_MM - 3), 0.4)
  )
}

/** A helmet's hood has a stiffened brim and a cord at the back of the head. */
function drawBrim({ pen }: DownTask, { mouthHalf: m, mouthTopY: t }: HoodSize): string {
  const brim = `M${-m * 0.94} ${t * 0.78}C${-m * 0.8} ${t * 1.16} ${m * 0.8} ${t * 1.16} ${m * 0.94} ${t * 0.78}C${m * 0.6} ${t * 0.98} ${-m * 0.6} ${t * 0.98} ${-m * 0.94} ${t * 0.78}Z`
  return (
    pen.shadow(brim, [0, 5], 6, 0.6) +
    pen.piece(brim, pen.cloth(), [
      light(
        `M${-m * 0.84} ${t * 0.84}C${-m * 0.6} ${t * 1.06} ${m * 0.6} ${t * 1.06} ${m * 0.84} ${t * 0.84}`,
        8,
        6,
        0.9,
      ),
    ])
  )
}
