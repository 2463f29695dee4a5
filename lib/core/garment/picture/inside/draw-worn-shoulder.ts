import { line, onSide, type Path, type Side, through } from '../path'
import { dark, light, type Pen } from '../pen'

/** Above its fold an opened front stays where it is worn: its right side shows. */
export type WornShoulder = {
  readonly pen: Pen
  readonly side: Side
  readonly neck: number
  readonly waist: number
  readonly shoulder: number
  readonly shoulderY: number
  readonly armholeY: number
  /** From the neck point over the shoulder and down the armhole. */
  readonly outline: Path
}

export function drawWornShoulder(w: WornShoulder): string {
  const { pen, shoulder: s, armholeY: arm, neck: n } = w
  const place = onSide(w.side)
  const shape = place(
    `${w.outline}${line([w.waist * 0.8, arm + 60], [n + 34, arm - 90], [n + 8, 0])}Z`,
  )
  return pen.piece(shape, pen.cloth({ yMm: arm }), [
    light(place(through([n + 40, 30], [s - 50, w.shoulderY + 26])), 30, 12, w.side > 0 ? 0.4 : 0.6),
    dark(
      place(through([s - 20, arm], [s - 30, arm - 60], [s - 16, w.shoulderY + 60])),
      40,
      12,
      0.3,
    ),
  ])
}
