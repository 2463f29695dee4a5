import { lighter } from '../colour'
import { onSide, type Path, polyline, type Side, through } from '../path'
import { dark, light, type Pen } from '../pen'
import type { OpenBody, OpenFront } from './open-lines'

/**
 * A front turned outward: its facing of cloth with the lapel lying open, the lining between facing
 * and side, the crease of the lapel, and what the caller lays on it (pockets, letters).
 */
export type OpenFrontTask = {
  readonly pen: Pen
  readonly body: OpenBody
  readonly side: Side
  /** What lies below it, for its shadow. */
  readonly below: Path
  readonly liningHex: string
  readonly isStitched: boolean
  /** Drawn over the lining alone: dots, quilting. */
  readonly onLining?: string
}

export function drawOpenFront(task: OpenFrontTask, f: OpenFront): string {
  const { pen, body: b, side, liningHex } = task
  const place = onSide(side)
  const isRight = side > 0
  const panel = place(f.panel)
  const lining = place(f.lining)
  const mid = (share: number) => f.foldX + (f.reach - f.facingMm - f.foldX) * share
  const facingX = f.reach - f.facingMm / 2
  const long = (x: number, from: number, lean = 6) =>
    place(through([x - lean, from], [x, b.waistY], [x + lean / 2, b.hemY - 60]))
  return (
    pen.shadow(panel, [side * -6, 8], 12, 0.7, task.below) +
    pen.shadow(panel, [4, 9], 6, 0.3) +
    pen.piece(panel, pen.cloth({ turnDeg: side * -7, xMm: side * facingX, yMm: b.armholeY }), [
      light(long(facingX + 8, b.armholeY + 40, 20), 34, 12, isRight ? 0.42 : 0.7),
      dark(long(f.reach - 3, b.armholeY + 60, 20), 22, 12, isRight ? 0.5 : 0.26),
      light(place(f.edge), 3, 0, 0.35),
      ...(b.isClosed
        ? []
        : [
            dark(place(f.crease), 9, 6, 0.34),
            light(place(f.crease), 3, 2, 0.3),
            light(place(through([b.neck + 96, 74], [b.neck + 118, b.armholeY - 90])), 26, 12, 0.4),
          ]),
    ]) +
    pen.piece(
      lining,
      liningHex,
      [
        dark(place(f.fold), 46, 12, 0.62),
        dark(place(f.seam), 10, 6, 0.4),
        light(long(mid(0.66), b.armholeY + 70), 22, 12, isRight ? 0.75 : 1),
        dark(long(mid(0.42), b.waistY - 90), 9, 6, 0.34),
        dark(
          place(
            through(
              [mid(0.1), b.waistY - 26],
              [mid(0.5), b.waistY - 40],
              [mid(0.95), b.waistY - 70],
            ),
          ),
          8,
          6,
          0.18,
        ),
        light(
          place(
            through(
              [mid(0.1), b.waistY - 10],
              [mid(0.5), b.waistY - 22],
              [mid(0.95), b.waistY - 50],
            ),
          ),
          7,
          6,
          0.3,
        ),
      ],
      { lineMm: 0.6 },
    ) +
    pen.within(lining, () => task.onLining ?? '') +
    pen.flat(place(f.seam), 'none', {
      stroke: lighter(liningHex, 0.25),
      widthMm: 2,
      opacity: 0.5,
    }) +
    pen.seam(place(f.seam), 0.8, 1) +
    (b.isClosed ? '' : pen.seam(place(f.gorge), 0.8, 0.9)) +
    (task.isStitched ? pen.stitch(stitchLine(f, place), 0.6) : '') +
    pen.fold(place(f.fold), 0.25)
  )
}

const stitchLine = (f: OpenFront, place: (path: Path) => Path): Path =>
  place(polyline([f.reach - 8, f.pocket[1] + 120], [f.reach - 5, f.pocket[1] + 320]))
