import { curve, line, move, onSide, type Path, polygon, polyline, SIDES, through } from '../path'
import type { CoatTask } from './coat-task'
import { drawBeltKnot } from './draw-tied-belt'

const COAT_BUTTON_MM = 28
const ROW_X_MM = 68
const SHOW_X_MM = 94

/** What closes the front: buttons, a fly that hides them, toggles with loops, or a tied belt. */
export function drawFastening(task: CoatTask): string {
  const { j, options, pen } = task
  const front = options.front ?? 'single-3'
  if (front === 'fly') return drawFly(task)
  if (front === 'toggles') return j.buttonYs.map((y) => drawToggle(task, y)).join('')
  if (front === 'wrap') return drawBeltKnot(task)
  const way = j.closing
  if (!j.isDouble)
    return j.buttonYs
      .map((y) => pen.buttonhole([-way, y], [way * 27, y]) + pen.button([0, y], COAT_BUTTON_MM))
      .join('')
  const [first = 0] = j.buttonYs
  const show = SIDES.map((side) => pen.button([side * SHOW_X_MM, first - 108], COAT_BUTTON_MM))
  const rows = j.buttonYs.flatMap((y) =>
    SIDES.map(
      (side) =>
        (side === -way
          ? pen.buttonhole([side * ROW_X_MM, y], [side * ROW_X_MM + way * 26, y])
          : '') + pen.button([side * ROW_X_MM, y], COAT_BUTTON_MM),
    ),
  )
  return show.join('') + rows.join('')
}

/** One row of stitches tells where the hidden buttons are. */
function drawFly({ pen, j }: CoatTask): string {
  const place = onSide(j.closing)
  const x = -j.overlap + 62
  const low = j.waistY + 210
  const top = j.isClosed ? 110 : j.breakPoint[1] + 12
  const path = place(
    move([x, top]) +
      line([x, low - 40]) +
      curve([x, low - 8], [x - 12, low], [-j.overlap + 2, low + 6]),
  )
  return (
    pen.onlyPainted(() =>
      pen.flat(path, 'none', { stroke: '#05060a', widthMm: 7, opacity: 0.16, blur: 2 }),
    ) + pen.stitch(path, 0.8)
  )
}

/** Horn on leather patches: the loop comes from the side that lies on top. */
function drawToggle({ pen, j }: CoatTask, y: number): string {
  const place = onSide(j.closing)
  const leather = '#4a3221'
  const patch = (x: number): Path =>
    polygon(
      [x - 18, y - 19],
      [x + 18, y - 19],
      [x + 14, y],
      [x + 18, y + 19],
      [x - 18, y + 19],
      [x - 14, y],
    )
  const left = place(patch(-62))
  const right = place(patch(62))
  const cord = place(
    move([-50, y - 5]) +
      curve([-20, y - 9], [10, y - 10], [26, y - 6]) +
      curve([34, y - 3], [34, y + 5], [26, y + 7]) +
      curve([10, y + 11], [-20, y + 9], [-50, y + 5]),
  )
  const cordBack = place(polyline([50, y], [16, y]))
  const horn = place(
    move([-8, y - 3]) +
      curve([4, y - 12], [22, y - 10], [36, y - 3]) +
      curve([38, y], [37, y + 4], [34, y + 5]) +
      curve([20, y + 12], [4, y + 10], [-8, y + 5]) +
      'Z',
  )
  const stroke = (path: Path, colour: string, widthMm: number) =>
    pen.flat(path, 'none', { stroke: colour, widthMm })
  return (
    [left, right]
      .map(
        (shape) =>
          pen.onlyPainted(() => pen.shadow(shape, [1, 2.5], 2, 0.5)) +
          pen.flat(shape, leather, { stroke: '#22150c', widthMm: 0.7 }) +
          pen.onlyPainted(() => pen.stitch(shape, 0.4)),
      )
      .join('') +
    pen.onlyPainted(() => pen.shadow(horn, [2, 4], 2, 0.6)) +
    stroke(cordBack, '#2a1b10', 5) +
    pen.flat(horn, '#6b4a2d', { stroke: '#2b1b0f', widthMm: 0.8 }) +
    pen.onlyPainted(() =>
      pen.flat(place(through([-2, y - 3], [14, y - 7], [30, y - 3])), 'none', {
        stroke: '#d8bb8e',
        widthMm: 3,
        opacity: 0.6,
        blur: 2,
      }),
    ) +
    stroke(cord, '#2a1b10', 5) +
    pen.onlyPainted(() => stroke(cord, '#6d4d31', 1.6))
  )
}
