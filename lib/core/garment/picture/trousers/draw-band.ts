import { curve, line, move, onSide, type Path, type Point, polygon, polyline, SIDES } from '../path'
import { dark, light } from '../pen'
import { BAND_MM, sideX, type TrouserLines } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** The waistband is the same in front and behind, but for its curve. */
export function bandShape(t: TrouserLines, sag: number): Path {
  const w = t.waist
  // It ends where the side seam passes under it: wider it would stand off like a ruff.
  const low = sideX(t, BAND_MM + 1) + 0.4
  return `${move([-w, 2])}${curve([-w * 0.5, 2 + sag], [w * 0.5, 2 + sag], [w, 2])}${line([low, BAND_MM + 1])}${curve([w * 0.5, BAND_MM + 1 + sag], [-w * 0.5, BAND_MM + 1 + sag], [-low, BAND_MM + 1])}Z`
}

/** How far the band has sagged at a place, so that loops stand on it. */
export const sagAt = (t: TrouserLines, x: number, sag: number) =>
  sag * 0.75 * (1 - (x / t.waist) ** 2)

export function drawBand({ pen, t }: TrouserTask, sag: number): string {
  const w = t.waist
  const along = (y: number) =>
    move([-w, y]) + curve([-w * 0.5, y + sag], [w * 0.5, y + sag], [w, y])
  return pen.piece(bandShape(t, sag), pen.cloth(), [
    light(along(4), 2.4, 0, 0.5),
    dark(polyline([w, 2], [w, 40]), 50, 12, 0.5),
    dark(polyline([-w, 2], [-w, 40]), 36, 12, 0.4),
    dark(along(BAND_MM), 4, 2, 0.4),
  ])
}

export function drawLoops({ pen, t }: TrouserTask, shares: readonly number[], sag: number): string {
  return shares
    .map((share) => {
      const x = share * t.waist
      const y = sagAt(t, x, sag)
      const shape = polygon([x - 5, 3 + y], [x + 5, 3 + y], [x + 5, 49 + y], [x - 5, 49 + y])
      return (
        pen.shadow(shape, [1, 2], 2, 0.4) +
        pen.piece(
          shape,
          pen.cloth(),
          [light(polyline([x - 3, 4 + y], [x - 3, 48 + y]), 2, 0, 0.5)],
          { lineMm: 0.6 },
        )
      )
    })
    .join('')
}

/** Where the braces are buttoned on: outside, on the band. */
export function drawBraceButtons(
  { pen, t }: TrouserTask,
  shares: readonly number[],
  sag: number,
): string {
  return shares
    .map((share) => {
      const x = share * t.waist
      return pen.button([x, 25 + sagAt(t, x, sag)], 14)
    })
    .join('')
}

/** A cloth tab on the band near the side seam, drawn through a small metal buckle. */
export function drawSideAdjusters({ pen, t }: TrouserTask, sag: number): string {
  return SIDES.map((side) => {
    const place = onSide(side)
    const from = t.waist * 0.52
    const to = t.waist + 1
    const y = 11 + sagAt(t, from, sag) * 0.6
    const tab: Path = polygon(
      [from, y + 7],
      [from + 9, y],
      [to, y - 4],
      [to + 2, y + 12],
      [from + 9, y + 15],
    )
    const b = from + 26
    const frame = polygon([b - 7, y - 4], [b + 7, y - 5], [b + 7, y + 18], [b - 7, y + 19])
    const bar: Point[] = [
      [b, y - 4],
      [b, y + 18],
    ]
    return (
      pen.shadow(place(tab), [0.5, 2], 2, 0.4) +
      pen.piece(
        place(tab),
        pen.cloth(),
        [light(place(polyline([from + 9, y + 1], [to, y - 3])), 1.8, 0, 0.5)],
        { lineMm: 0.7 },
      ) +
      pen.stitch(place(polyline([from + 10, y + 12], [to, y + 9])), 0.6) +
      pen.flat(place(frame), 'none', { stroke: '#6f6a60', widthMm: 2.6 }) +
      pen.onlyPainted(() => pen.flat(place(frame), 'none', { stroke: '#d9d3c4', widthMm: 1.1 })) +
      pen.flat(place(polyline(bar[0] ?? [0, 0], bar[1] ?? [0, 0])), 'none', {
        stroke: '#a49d8e',
        widthMm: 1.6,
      })
    )
  }).join('')
}
