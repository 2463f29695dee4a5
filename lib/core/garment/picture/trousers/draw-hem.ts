import { line, move, onSide, type Side } from '../path'
import { dark, light } from '../pen'
import { hemLine, TURN_UP_MM } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** A turn-up is a band of its own: wider than the leg, with a folded edge and a shadow above it. */
export function drawHem(task: TrouserTask, side: Side): string {
  const { pen, t, options, own } = task
  if (own?.hem) return own.hem(side)
  const place = onSide(side)
  const x = t.creaseX(t.hemY)
  const half = t.hemMm * 0.5
  if (!options['trousers-hem']?.startsWith('turn-up')) return ''
  const top = t.hemY - (options['trousers-hem'] === 'turn-up-50' ? 50 : TURN_UP_MM)
  const out = half + 2.6
  const shape = place(
    `${move([x - out, top + 4])}${line([x, top + 6.5], [x + out, top + 1], [x + out - 0.6, t.hemY + 1])}${hemLine({ ...t, hemMm: (out - 0.6) * 2 }, t.hemY + 1)}Z`,
  )
  const upper = place(move([x - out, top + 4]) + line([x, top + 6.5], [x + out, top + 1]))
  const isRight = side > 0
  return (
    pen.shadow(
      shape,
      [0, -3.5],
      2,
      0.6,
      place(
        `M${x - half} ${top - 30}L${x + half} ${top - 30}L${x + half} ${top + 12}L${x - half} ${top + 12}Z`,
      ),
    ) +
    pen.piece(shape, pen.cloth({ turnDeg: side * -1.2, xMm: side * t.creaseX(t.kneeY), yMm: 1 }), [
      light(upper, 3.4, 0, 0.75),
      dark(place(`M${x + out} ${top}L${x + out} ${t.hemY}`), 44, 12, isRight ? 0.55 : 0.4),
      dark(place(`M${x - out} ${top}L${x - out} ${t.hemY}`), 44, 12, isRight ? 0.4 : 0.55),
      light(place(`M${x} ${top + 4}L${x} ${t.hemY + 6}`), 12, 6, 0.5),
      dark(place(move([x + out, t.hemY]) + hemLine(t)), 8, 2, 0.34),
    ]) +
    pen.seam(place(`M${x} ${top + 7}L${x} ${t.hemY + 5}`), 0.6, 0.5)
  )
}
