import type { SleeveLines } from '../jacket/sleeve-lines'
import { curve, line, move, onSide, polygon, polyline, type Side } from '../path'
import { dark, light } from '../pen'
import type { CoatTask, CoatView } from './coat-task'

/** A coat's cuffs: plain, turned back, held by a strap, or with a jacket's buttons. */
export function drawCoatCuff(task: CoatTask, v: SleeveLines, side: Side, view: CoatView): string {
  const kind = task.options.cuffs ?? 'plain'
  const { pen } = task
  const place = onSide(side)
  const [ox, oy] = v.cuffOuter
  const [ix, iy] = v.cuffInner
  const lay = pen.cloth({ turnDeg: side * v.lowerDeg, xMm: side * v.pivotX, yMm: task.j.armholeY })
  if (kind === 'turn-back') {
    const h = 92
    const band = `${move([ox + 4, oy - h])}${curve([ox - 30, oy - h + 6], [ix + 30, iy - h + 4], [ix - 5, iy - h + 2])}${line([ix - 2, iy + 1])}${curve([ix + 30, iy + 4], [ox - 30, oy + 8], [ox + 3, oy + 1])}Z`
    const top = place(
      move([ox + 4, oy - h]) +
        curve([ox - 30, oy - h + 6], [ix + 30, iy - h + 4], [ix - 5, iy - h + 2]),
    )
    return (
      pen.shadow(place(band), [0, -3], 2, 0.5) +
      pen.piece(place(band), lay, [
        light(top, 3.4, 0, 0.6),
        dark(place(polyline([ox + 4, oy - h], [ox + 3, oy])), 46, 12, side > 0 ? 0.6 : 0.36),
        dark(place(polyline([ix - 4, iy - h], [ix - 2, iy])), 44, 12, side > 0 ? 0.44 : 0.6),
        light(place(polyline([(ox + ix) / 2 + 6, oy - h], [(ox + ix) / 2 + 6, oy])), 22, 12, 0.6),
      ]) +
      pen.stitch(
        place(
          move([ox, oy - h + 7]) +
            curve([ox - 30, oy - h + 13], [ix + 30, iy - h + 11], [ix - 1, iy - h + 9]),
        ),
        0.5,
      )
    )
  }
  if (kind === 'strap') {
    const y = oy - 76
    const end = ix + (view === 'front' ? 30 : 46)
    const strap = polygon(
      [ox + 2, y - 17],
      [end + 16, y - 13],
      [end, y + 4],
      [end + 15, y + 22],
      [ox + 2, y + 19],
    )
    return (
      pen.shadow(place(strap), [0.6, 3], 2, 0.42) +
      pen.piece(place(strap), lay, [
        light(place(polyline([ox, y - 16], [end + 16, y - 12])), 2, 0, 0.6),
        dark(place(polyline([ox, y - 16], [ox, y + 18])), 40, 12, side > 0 ? 0.6 : 0.36),
      ]) +
      pen.stitch(
        place(
          polyline(
            [ox, y - 12],
            [end + 17, y - 8],
            [end + 6, y + 4],
            [end + 16, y + 17],
            [ox, y + 14],
          ),
        ),
        0.55,
      ) +
      pen.button([side * (end + 20), y + 4], 19)
    )
  }
  if (kind === 'buttons') {
    const x = ox - (view === 'front' ? 13 : 16)
    return (
      pen.seam(place(polyline([x - 12, oy + 2], [x - 11, oy - 104])), 0.7, 0.7) +
      [0, 1, 2, 3].map((i) => pen.button([side * (x - i * 0.3), oy - 30 - i * 19], 16)).join('')
    )
  }
  return pen.stitch(
    place(
      move([ox - 2, oy - 34]) + curve([ox - 30, oy - 28], [ix + 30, iy - 29], [ix + 1, iy - 32]),
    ),
    0.35,
  )
}
