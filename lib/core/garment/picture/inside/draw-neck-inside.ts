import { curve, move, polygon } from '../path'
import { dark, light, type Pen } from '../pen'

/** The back neck from inside: standing collar, facing of cloth with label and hanger. */
export function drawNeckInside(pen: Pen, n: number): string {
  const stand = `${move([-n - 10, 6])}${curve([-n + 2, -26], [-n * 0.55, -36], [0, -37])}${curve([n * 0.55, -36], [n - 2, -26], [n + 10, 6])}${curve([n * 0.6, -8], [n * 0.3, -12], [0, -12])}${curve([-n * 0.3, -12], [-n * 0.6, -8], [-n - 10, 6])}Z`
  const facing = `${move([-n - 10, 6])}${curve([-n * 0.6, -8], [-n * 0.3, -12], [0, -12])}${curve([n * 0.3, -12], [n * 0.6, -8], [n + 10, 6])}${curve([n * 0.8, 50], [n * 0.4, 62], [0, 62])}${curve([-n * 0.4, 62], [-n * 0.8, 50], [-n - 10, 6])}Z`
  const label = polygon([-27, 18], [27, 18], [27, 44], [-27, 44])
  return (
    pen.shadow(facing, [0, 4], 6, 0.4) +
    pen.piece(facing, pen.cloth(), [dark(facing, 8, 6, 0.4)]) +
    pen.piece(stand, pen.cloth(), [
      dark(stand, 9, 6, 0.4),
      light(move([-n, -14]) + curve([-n * 0.5, -30], [n * 0.5, -30], [n, -14]), 8, 6, 0.6),
    ]) +
    pen.flat(move([-17, -4]) + curve([-10, 5], [10, 5], [17, -4]), 'none', {
      stroke: '#2a2c33',
      widthMm: 2.4,
    }) +
    pen.shadow(label, [0.5, 1.5], 2, 0.4) +
    pen.flat(label, '#efe9dc', { stroke: '#b7ae9b', widthMm: 0.6 }) +
    pen.lettering('Market of One', [0, 33.6], 7.4, '#4a4336')
  )
}
