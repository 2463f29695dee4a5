import { darker } from '../colour'
import { onSide, type Path, type Point, polyline, SIDES, shifted, through } from '../path'
import { dark, light } from '../pen'
import { type DownTask, glossOf } from './down-task'
import { FUR } from './draw-hood-trim'
import { type HoodSize, shellOf, sizeOf } from './hood-lines'
import { creaseStrip, uneven } from './puckers'

/** From behind: the crown with its middle panel; where it comes off, a zip round the neck. */
export function drawHoodBack(task: DownTask): string {
  const { pen, d, options } = task
  if ((options.hood ?? 'fixed') === 'none') return ''
  const size = sizeOf(task)
  const { half: h, topY: t } = size
  const shell = shellOf(d.neck, size)
  const gloss = glossOf(options.cloth)
  const panel = SIDES.map((side) =>
    onSide(side)(through([h * 0.36, 24], [h * 0.44, t * 0.4], [h * 0.34, t * 0.96])),
  )
  const rows =
    options.quilt === 'hidden'
      ? ''
      : [0.2, 0.46, 0.72]
          .map((share) =>
            through([-h * 1.1, t * share + 12], [0, t * share - 8], [h * 1.1, t * share + 12]),
          )
          .join('')
  const drawnIn = creaseStrip(
    h * 2,
    32,
    0,
    [0.2, 0.46, 0.72].map((share): Point => [-h, t * share]),
  )
  return (
    (options.trim && options.trim !== 'plain'
      ? furTips(size, (path, share) =>
          pen.flat(path, 'none', {
            stroke: darker(FUR[options.trim ?? '']?.[0] ?? '#cdb894', share),
            widthMm: 2.4,
          }),
        )
      : '') +
    pen.shadow(shell, [2, 8], 6, 0.5) +
    pen.piece(
      shell,
      pen.cloth(),
      [
        dark(shell, 60, 25, 0.6),
        light(
          through([-h * 0.6, t * 0.2], [-h * 0.56, t * 0.6], [-h * 0.24, t * 0.9]),
          44,
          12,
          gloss,
        ),
        ...(rows
          ? [
              dark(shifted(rows, 0, -8), 24, 6, 0.45),
              dark(rows, 4, 2, 0.4),
              light(shifted(rows, 0, 28), 24, 12, 0.8 * gloss),
              { ...drawnIn, width: 4, blur: 2 as const, strength: 0.26 },
            ]
          : []),
        ...panel.map((seam) => dark(seam, 8, 6, 0.4)),
      ],
      { lineMm: 0.8 },
    ) +
    pen.within(
      shell,
      () =>
        (rows ? pen.seam(rows, 0.8, 0.9) : '') +
        panel.map((seam) => pen.seam(seam, 0.9, 1)).join(''),
    ) +
    (options.hood === 'helmet'
      ? pen.flat(polyline([-16, t * 0.5], [16, t * 0.5]), 'none', { stroke: '#15161a', widthMm: 9 })
      : '') +
    drawHoodZip(task)
  )
}

function drawHoodZip({ pen, d, options }: DownTask): string {
  if (options.hood !== 'zip-off') return ''
  const n = d.neck
  const round = `M${-n - 18} 8C${-n * 0.6} 34 ${n * 0.6} 34 ${n + 18} 8`
  return (
    pen.flat(round, 'none', { stroke: '#15161a', widthMm: 8 }) +
    pen.flat(round, 'none', { stroke: '#80848b', widthMm: 3.4, dash: '1.3 1.1' })
  )
}

/** In front the zip that holds the hood shows on both sides of the collar. */
export function drawHoodZipFront(task: DownTask): string {
  const { pen, d, options } = task
  if (options.hood !== 'zip-off') return ''
  const n = d.neck
  return SIDES.map((side) => {
    const path = onSide(side)(through([n + 20, -6], [n + 16, 16], [n * 0.9, 40]))
    return (
      pen.flat(path, 'none', { stroke: '#15161a', widthMm: 7 }) +
      pen.flat(path, 'none', { stroke: '#80848b', widthMm: 3, dash: '1.3 1.1' })
    )
  }).join('')
}

/** From behind only the tips of the trim are seen, over the arch of the hood. */
function furTips({ half, topY }: HoodSize, paint: (path: Path, shade: number) => string): string {
  const tips = (seed: number, count: number) =>
    Array.from({ length: count }, (_, i) => {
      const angle = Math.PI * (0.1 + (0.8 * (i + uneven(seed + i))) / count)
      const [c, s] = [Math.cos(angle), Math.sin(angle)]
      const at = (out: number): Point => [c * (half + out), topY * 0.58 + s * (topY * 0.42 - out)]
      const [x, y] = at(5 + 9 * s * uneven(seed + i * 3.1))
      return polyline(at(-14), [x + 8 * (uneven(i * 5.3) - 0.5), y])
    }).join('')
  return paint(tips(3, 130), 0.4) + paint(tips(17, 120), 0.12) + paint(tips(29, 60), 0)
}
