import { darker, lighter } from '../colour'
import { type Path, polyline, through } from '../path'
import type { Pen } from '../pen'

/** Pin dots of a printed lining, 14 mm apart, over a field. */
export function liningDots(
  pen: Pen,
  optionId: string | undefined,
  halfMm: number,
  lowMm: number,
): string {
  if (optionId !== 'midnight-dot') return ''
  // Every row is one line of round dashes without length.
  const rows = Array.from({ length: Math.ceil((lowMm + 40) / 14) }, (_, row) => {
    const y = row * 14 - 20
    return polyline([(row % 2) * 7 - halfMm, y], [halfMm, y])
  })
  return pen.onlyPainted(
    () =>
      `<path d="${rows.join('')}" fill="none" stroke="#b9c2d8" stroke-width="1.8" stroke-linecap="round" stroke-dasharray="0 14" opacity=".75"/>`,
  )
}

/** A warm lining quilted in diamonds: its stitched lines, with the light side of each. */
export function liningQuilt(
  pen: Pen,
  hex: string,
  halfMm: number,
  lowMm: number,
  pitchMm: number,
): string {
  const lines: Path[] = []
  for (let x = -halfMm - lowMm; x < halfMm + lowMm; x += pitchMm)
    lines.push(through([x, -20], [x + lowMm, lowMm]), through([x, -20], [x - lowMm, lowMm]))
  const path = lines.join('')
  return (
    pen.flat(path, 'none', { stroke: lighter(hex, 0.3), widthMm: 4, opacity: 0.35 }) +
    pen.flat(path, 'none', { stroke: darker(hex, 0.45), widthMm: 1.4 })
  )
}
