import { onSide, type Path, type Point, type Side, through } from '../path'
import { dark, light } from '../pen'
import { downSleeve } from './down-sleeve-lines'
import { type DownTask, glossOf } from './down-task'
import { drawBinding, drawDownCuff, drawRibCuff } from './draw-down-cuff'
import { quiltShades } from './quilt'

export function drawDownSleeve(
  task: DownTask,
  side: Side,
  view: 'front' | 'back',
  body: Path,
): string {
  const { pen, d, options } = task
  if (options.sleeves === 'none') return drawBinding(task, side)
  const v = downSleeve(task, view)
  const place = onSide(side)
  const isRight = side > 0
  const shape = place(v.shape)
  const axis = [d.shoulderY + 60, d.shoulderY + 200, d.shoulderY + 340, v.endY].map(
    (y): Point => [v.outerX(y) - (isRight ? 74 : 42), y],
  )
  return (
    pen.shadow(shape, [isRight ? -3 : 6, 8], 12, 0.6, body) +
    (options.cuffs === 'rib' ? drawRibCuff(task, v, place) : '') +
    pen.piece(
      shape,
      pen.cloth({ turnDeg: side * -7, xMm: side * d.shoulder, yMm: d.armholeY }),
      [
        dark(place(v.outer), isRight ? 66 : 42, 12, isRight ? 0.62 : 0.36),
        dark(place(v.inner), isRight ? 44 : 64, 12, isRight ? 0.5 : 0.66),
        light(place(through(...axis)), 36, 12, isRight ? 0.5 : 0.8),
        dark(place(v.armhole), 16, 6, 0.45),
        ...quiltShades(v.quilt, place, d.bulge, glossOf(options.cloth), isRight),
      ],
      { lineMm: 0.8 },
    ) +
    (v.quilt.seams ? pen.within(shape, () => pen.seam(place(v.quilt.seams), 0.8, 0.9)) : '') +
    pen.seam(place(v.armhole), 1, 1) +
    (options.sleeves === 'zip-off'
      ? pen.flat(place(v.armhole), 'none', { stroke: '#101114', widthMm: 6 }) +
        pen.flat(place(v.armhole), 'none', { stroke: '#8b8f95', widthMm: 3, dash: '1.3 1.3' })
      : '') +
    drawDownCuff(task, v, side)
  )
}
