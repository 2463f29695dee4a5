import { line, move, type Path, polygon, polyline } from '../path'
import { dark, light } from '../pen'
import { frontBase } from './down-lines'
import { type DownTask, glossOf } from './down-task'
import { drawSlider, drawSnap, drawZip } from './draw-zip'

/** What closes the front, from the collar's top to the hem. */
export function drawDownFront(task: DownTask, topY: number): string {
  const { pen, d, options, shellHex } = task
  const kind = options.front ?? 'zip'
  const low = d.hemY + 4
  if (kind === 'zip-flap') {
    const edge = -d.closing * 30
    const far = d.closing * 26
    const flap: Path = `${move([edge, topY])}${line([far, topY], [far, low + 3], [edge, low + 3])}Z`
    const count = Math.max(4, Math.round((low - frontBase(d)) / 120))
    return (
      pen.shadow(flap, [-d.closing * 2.5, 3], 6, 0.6) +
      pen.piece(flap, pen.cloth({ yMm: d.armholeY }), [
        light(polyline([edge + d.closing * 3, topY], [edge + d.closing * 3, low]), 5, 2, 0.6),
        light(polyline([0, topY], [0, low]), 20, 6, 0.5 * glossOf(options.cloth)),
        dark(polyline([far, topY], [far, low]), 9, 6, 0.5),
      ]) +
      pen.stitch(polyline([edge + d.closing * 6, topY + 4], [edge + d.closing * 6, low]), 0.6) +
      Array.from({ length: count }, (_, i) =>
        drawSnap(task, [-d.closing * 12, topY + 22 + (i * (low - 50 - topY)) / (count - 1)]),
      ).join('')
    )
  }
  if (kind === 'sealed') {
    const tape = polygon([-8, topY + 2], [8, topY + 2], [8, low], [-8, low])
    return (
      pen.piece(
        tape,
        pen.cloth(),
        [
          { path: tape, blur: 0, strength: 0.34 },
          light(polyline([-5, topY], [-5, low]), 3, 2, 0.9),
        ],
        { lineMm: 0.6 },
      ) +
      pen.slit(polyline([0, topY + 2], [0, low]), 1.4) +
      drawSlider(task, [0, topY + 12])
    )
  }
  const second = kind === 'two-way' ? drawSlider({ ...task, shellHex }, [0, low - 40], [0, -1]) : ''
  return drawZip(task, [0, topY + 2], [0, low], 8) + second
}
