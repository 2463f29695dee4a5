import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polyline,
  SIDES,
  type Side,
  through,
} from '../path'
import { dark, light } from '../pen'
import { collarLines } from './collar-lines'
import { drawShirtSleeve } from './draw-shirt-sleeve'
import { backShape, hemLine, neckPoint, outerLine, type ShirtLines } from './shirt-lines'
import { backShades } from './shirt-shades'
import { accentFill, type ShirtTask, stitchInset } from './shirt-task'

const yokeY = (s: ShirtLines) => s.shoulderY + 52

/** The shirt from behind: yoke, pleats or darts, sleeves, the collar's fall. */
export function drawShirtBack(task: ShirtTask): string {
  const { pen, s, options } = task
  const body = SIDES.map((side) => onSide(side)(backShape(s))).join('')
  const inset = stitchInset(options)
  const halves = SIDES.map((side) => {
    const place = onSide(side)
    const shape = place(backShape(s))
    const hem = place(
      move([s.hip, s.sideHemY - 7]) +
        hemLine({ ...s, sideHemY: s.sideHemY - 7, hip: s.hip - 2 }, s.backHemY - 6 - inset, 0),
    )
    return (
      pen.piece(shape, pen.cloth({ yMm: s.armholeY }), backShades(s, side, pen.drape), {
        lineMm: 0.7,
        edge: place(move(neckPoint(s)) + outerLine(s) + hemLine(s, s.backHemY, -1.5)),
      }) + pen.within(shape, () => pen.stitch(hem, 0.45))
    )
  })
  return (
    halves.join('') +
    drawFullness(task) +
    drawYoke(task) +
    SIDES.map((side) => drawShirtSleeve(task, side, 'back', body)).join('') +
    drawCollarBehind(task)
  )
}

function drawYoke(task: ShirtTask): string {
  const { pen, s, options } = task
  const y = yokeY(s)
  const isSplit = options.yoke === 'split'
  const inset = stitchInset(options)
  const seamOf = (below: number) =>
    move([-(s.shoulder - 10), y - 6 + below]) +
    curve(
      [-s.shoulder * 0.5, y + 2 + below],
      [s.shoulder * 0.5, y + 2 + below],
      [s.shoulder - 10, y - 6 + below],
    )
  const shape = (side: Side) =>
    onSide(side)(
      `${move([isSplit ? 0 : -1, -14])}${curve([s.neck * 0.5, -14], [s.neck * 0.9, -10], [s.neck + 7, -2])}${curve([s.neck + 44, 13], [s.shoulder - 54, s.shoulderY - 11], [s.shoulder - 1, s.shoulderY])}${line([s.shoulder - 10, y - 6])}${curve([s.shoulder * 0.6, y], [s.shoulder * 0.3, y], [isSplit ? 0 : -1, y])}Z`,
    )
  // A split yoke is cut on the bias, so that stripes meet in chevrons.
  const yokeShades = (side: Side) => [
    light(
      onSide(side)(through([s.neck + 30, 22], [s.shoulder - 50, s.shoulderY + 8])),
      24,
      12,
      side > 0 ? 0.4 : 0.65,
    ),
    dark(
      onSide(side)(through([s.shoulder - 2, s.shoulderY], [s.shoulder - 10, y])),
      30,
      12,
      side > 0 ? 0.36 : 0.2,
    ),
    dark(
      onSide(side)(move([0, -10]) + curve([s.neck * 0.6, -8], [s.neck, 0], [s.neck + 20, 6])),
      22,
      12,
      0.3,
    ),
  ]
  const halves = isSplit
    ? SIDES.map((side) =>
        pen.piece(shape(side), pen.cloth({ turnDeg: side * -38, yMm: y }), yokeShades(side), {
          edge: seamOf(0),
        }),
      )
    : [
        pen.piece(
          shape(1) + shape(-1),
          pen.cloth({ turnDeg: 90, yMm: y }),
          SIDES.flatMap((side) => yokeShades(side)),
          { edge: seamOf(0) },
        ),
      ]
  return (
    halves.join('') +
    pen.onlyPainted(() =>
      pen.flat(seamOf(3), 'none', { stroke: '#05060a', widthMm: 4, opacity: 0.14, blur: 2 }),
    ) +
    pen.seam(seamOf(0), 0.8, 1) +
    pen.stitch(seamOf(-inset), 0.55) +
    (isSplit ? pen.seam(polyline([0, 10], [0, y]), 0.8, 1) : '')
  )
}

/** What gives the back its room: a box pleat, two at the shoulder blades, or darts that take it away. */
function drawFullness({ pen, s, options }: ShirtTask): string {
  const kind = options.back ?? 'plain'
  const y = yokeY(s)
  const pleat = (x: number, way: number, length: number): string => {
    const edge = through([x, y], [x + way * 1.5, y + length * 0.4], [x + way * 5, y + length])
    const wedge = `${move([x, y])}${curve([x + way * 3, y + length * 0.4], [x + way * 5, y + length * 0.7], [x + way * 5, y + length])}${curve([x + way * 10, y + length * 0.6], [x + way * 15, y + length * 0.3], [x + way * 15, y])}Z`
    return (
      pen.onlyPainted(
        () =>
          pen.flat(wedge, '#05060a', { opacity: 0.16, blur: 6 }) +
          pen.flat(edge, 'none', { stroke: '#05060a', widthMm: 4, opacity: 0.2, blur: 2 }),
      ) +
      pen.seam(edge, 0.8, 0.9) +
      pen.fold(edge, 0.6)
    )
  }
  if (kind === 'box') {
    const loop: Path = `M-4 ${y}L-4 ${y + 18}C-4 ${y + 23} 4 ${y + 23} 4 ${y + 18}L4 ${y}`
    return (
      pleat(-19, 1, 250) +
      pleat(19, -1, 250) +
      pen.flat(loop, 'none', { stroke: '#8f8d88', widthMm: 2.4 })
    )
  }
  if (kind === 'side') {
    const x = s.shoulder * 0.62
    return pleat(x, 1, 200) + pleat(-x, -1, 200)
  }
  if (kind === 'darts')
    return SIDES.map((side) => {
      const dart = onSide(side)(
        through(
          [s.chest * 0.44, s.armholeY + 66],
          [s.waist * 0.46, s.waistY],
          [s.hip * 0.5, s.hipY + 6],
        ),
      )
      return (
        pen.onlyPainted(() =>
          pen.flat(dart, 'none', { stroke: '#05060a', widthMm: 14, opacity: 0.14, blur: 6 }),
        ) +
        pen.seam(dart, 0.7, 0.9) +
        pen.fold(dart, 0.4)
      )
    }).join('')
  return ''
}

function drawCollarBehind(task: ShirtTask): string {
  const { pen, s, options } = task
  const n = s.neck
  const c = collarLines(s, options)
  const isStanding = c.kind === 'band' || c.kind === 'wing'
  const top = -47
  const [x, y] = c.foldSide
  const low = isStanding ? -10 : 8
  const foot: Point = isStanding ? [n + 6, -3] : c.shoulderEnd
  const shape = `${move([-foot[0], foot[1]])}${curve([-n - 12, -6], [-n - 5, -18], [-x, y])}${curve([-n * 0.84, top + 8], [-n * 0.5, top], [0, top])}${curve([n * 0.5, top], [n * 0.84, top + 8], [x, y])}${curve([n + 5, -18], [n + 12, -6], foot)}${curve([n * 0.7, low + 9], [n * 0.3, low + 11], [0, low + 11])}${curve([-n * 0.3, low + 11], [-n * 0.7, low + 9], [-foot[0], foot[1]])}Z`
  const lower = (up: number) =>
    move([-foot[0] + up, foot[1] - up * 0.6]) +
    curve([-n * 0.7, low + 9 - up], [-n * 0.3, low + 11 - up], [0, low + 11 - up]) +
    curve([n * 0.3, low + 11 - up], [n * 0.7, low + 9 - up], [foot[0] - up, foot[1] - up * 0.6])
  const arch = (dy: number) =>
    move([-n, y + dy]) + curve([-n * 0.5, top + dy], [n * 0.5, top + dy], [n, y + dy])
  const isButtoned = c.kind === 'button-down'
  return (
    pen.shadow(shape, [1, 4.5], 2, 0.36) +
    pen.piece(shape, accentFill(task, 'collar'), [
      light(arch(8), 9, 6, 0.8),
      dark(arch(0), 6, 2, 0.2),
      dark(lower(0), 6, 2, 0.3),
      dark(onSide(1)(through([x, y], [n + 6, -14], foot)), 26, 12, 0.5),
      dark(onSide(-1)(through([x, y], [n + 6, -14], foot)), 20, 12, 0.3),
    ]) +
    (isStanding ? '' : pen.stitch(lower(stitchInset(options)), 0.55)) +
    (isButtoned ? pen.button([0, low + 3], 9) : '')
  )
}
