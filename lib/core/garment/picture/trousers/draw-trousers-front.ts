import { darker } from '../colour'
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
import { dark, light, type Shade } from '../pen'
import { liningColour } from '../trim-colours'
import { drawBand, drawBraceButtons, drawLoops, drawSideAdjusters } from './draw-band'
import { drawHem } from './draw-hem'
import { creaseLine, drawCrease, legShades } from './leg-shades'
import { BAND_MM, legShape, sideX, type TrouserLines } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

const SAG = 10

/** The picture's left leg is laid first, so that the fly closes over it. */
export function drawTrousersFront(task: TrouserTask): string {
  const { pen, t, options } = task
  const adjusters = options.waistband === 'side-adjusters'
  const braces = options.waistband === 'brace-buttons'
  return (
    drawBackOfBand(task) +
    SIDES.map((side) => drawLeg(task, side)).join('') +
    drawFly(task) +
    drawBand(task, SAG) +
    (task.own?.band
      ? task.own.band(SAG)
      : adjusters
        ? drawSideAdjusters(task, SAG)
        : braces
          ? drawBraceButtons(task, [-0.68, -0.42, 0.42, 0.68], SAG)
          : options.closing === 'gurkha'
            ? ''
            : drawLoops(task, [-0.76, -0.36, 0.36, 0.76], SAG)) +
    (task.own?.closing
      ? task.own.closing(SAG)
      : adjusters
        ? pen.seam(
            through(
              [t.sex === 'w' ? -30 : 30, 9],
              [t.sex === 'w' ? -34 : 34, 26],
              [t.sex === 'w' ? -30 : 30, 44],
            ),
            0.8,
            1,
          )
        : pen.seam(polyline([40, 10], [40, 44]), 0.7, 1) +
          pen.buttonhole([14, 27], [28, 27]) +
          pen.button([20, 27], 14.8)) +
    (task.own?.onFront?.() ?? '')
  )
}

/** Inside of the back of the band, seen over the front. */
function drawBackOfBand({ pen, t, options }: TrouserTask): string {
  const w = t.waist
  const shape = `${move([-w, 2])}${curve([-w * 0.5, -13], [w * 0.5, -13], [w, 2])}${curve([w * 0.5, 12], [-w * 0.5, 12], [-w, 2])}Z`
  const colour = darker(liningColour(options.lining), 0.35)
  return (
    pen.flat(shape, colour, { stroke: darker(colour, 0.4) }) +
    pen.onlyPainted(() =>
      pen.flat(
        shape,
        pen.gradient(
          [0, -10],
          [0, 12],
          [
            [0, 'dark', 0.1],
            [1, 'dark', 0.8],
          ],
        ),
      ),
    )
  )
}

function pleatXs(t: TrouserLines, front: string | undefined): number[] {
  const main = t.waist * 0.5
  if (front === 'pleat-1') return [main]
  if (front === 'pleat-2') return [main, main + 34]
  return []
}

function drawLeg(task: TrouserTask, side: Side): string {
  const { pen, t, options } = task
  const place = onSide(side)
  const pleats = pleatXs(t, options['trousers-front'])
  // The crease runs into the first pleat; on a flat front it fades in below the hip.
  const crease = pleats.length
    ? creaseLine(t, t.hipY - 20, pleatX(t, t.waist * 0.5, 0))
    : creaseLine(t, t.hipY - 30, t.creaseX(t.hipY) - 2)
  const shape = place(legShape(t))
  const lay = { turnDeg: side * -1.2, xMm: side * t.creaseX(t.kneeY), yMm: 0 }
  return (
    pen.piece(
      shape,
      pen.cloth(lay),
      [
        ...legShades(t, side, crease, pen.drape, options.crease),
        ...crotchShades(t, place),
        ...pleatShades(t, pleats, place),
      ],
      { lineMm: 0.75 },
    ) +
    drawCrease(task, place(crease)) +
    pleats.map((x, i) => drawPleat(task, x, i, place)).join('') +
    drawSidePocket(task, place) +
    drawHem(task, side)
  )
}

function crotchShades(t: TrouserLines, place: (path: Path) => Path): Shade[] {
  const c = t.crotchY
  const at = (...points: Point[]) => place(through(...points))
  return [
    dark(at([0, t.hipY], [0, c - 60], [10, c - 4]), 18, 12, 0.26),
    dark(at([4, c - 8], [40, c - 28], [92, c - 62]), 11, 12, 0.2),
    light(at([6, c - 26], [44, c - 46], [92, c - 82]), 11, 12, 0.24),
    dark(at([10, c + 20], [42, c + 10], [96, c - 16]), 11, 12, 0.18),
    light(at([8, c + 38], [44, c + 28], [92, c + 6]), 11, 12, 0.22),
    dark(place(polyline([0, BAND_MM + 2], [t.waist, BAND_MM])), 8, 6, 0.36),
  ]
}

/**
 * A pleat is sewn shut at the band, opens over the belly and is pressed flat again where the crease
 * takes over: a slim shadow beside its lit edge, widest a third of the way down.
 */
function pleatShades(
  t: TrouserLines,
  pleats: readonly number[],
  place: (path: Path) => Path,
): Shade[] {
  return pleats.flatMap((x, i) => {
    const [low, depth] = i ? [t.hipY - 34, 0.7] : [t.hipY + 18, 1]
    const top = BAND_MM - 2
    const third = top + (low - top) * 0.36
    const lens = (from: number, bow: number): Path =>
      place(
        `${move([x + from, top])}${curve([x + from, third], [pleatX(t, x, i) + from, low - 50], [pleatX(t, x, i) + from, low])}${curve([pleatX(t, x, i) + from + bow * 0.3, low - 60], [x + from + bow, third + 20], [x + from, top])}Z`,
      )
    return [
      { path: lens(0.5, 20), blur: 2, strength: 0.42 * depth },
      { path: lens(2, 46), blur: 6, strength: 0.3 * depth },
      { path: lens(-3, -26), blur: 6, strength: 0.5 * depth, isLight: true },
    ]
  })
}

/** Where a pleat ends: the main one runs into the crease. */
const pleatX = (t: TrouserLines, x: number, index: number) =>
  index ? x + 5 : Math.max(x + 4, t.creaseX(t.hipY) - 1)

function drawPleat(
  { pen, t }: TrouserTask,
  x: number,
  index: number,
  place: (path: Path) => Path,
): string {
  const low = index ? t.hipY - 38 : t.hipY + 10
  const edge = place(
    through(
      [x, BAND_MM + 4],
      [x + (index ? 2 : 3), (BAND_MM + low) / 2],
      [pleatX(t, x, index), low],
    ),
  )
  return pen.seam(edge, 1, 1) + pen.fold(edge, 0.6)
}

function drawSidePocket(task: TrouserTask, place: (path: Path) => Path): string {
  const { pen, t, options } = task
  const w = t.waist
  if (task.own?.sidePocket) return task.own.sidePocket(place)
  if (options['trouser-pockets'] === 'jetted') return drawJettedMouth(task, place)
  if (options['trouser-pockets'] === 'seam')
    return pen.seam(
      place(through([sideX(t, 50) - 3, 50], [sideX(t, 120) - 4, 120], [sideX(t, 196) - 4, 196])),
      1.1,
      0.9,
    )
  const low = Math.min(w + 8, sideX(t, 190) - 9)
  const mouth = place(polyline([w - 34, BAND_MM + 2], [low, 190]))
  return (
    pen.onlyPainted(() =>
      pen.flat(mouth, 'none', { stroke: '#05060a', widthMm: 5, opacity: 0.3, blur: 2 }),
    ) +
    pen.seam(mouth, 0.9, 1) +
    (options.stitching === 'pick'
      ? pen.stitch(place(polyline([w - 39, BAND_MM + 2], [low - 5, 187])))
      : '')
  )
}

/** A straight mouth between two narrow edges, a hand below the band. */
function drawJettedMouth({ pen, t }: TrouserTask, place: (path: Path) => Path): string {
  const [from, to, y] = [t.waist * 0.56, t.waist - 6, BAND_MM + 26]
  const across = (dy: number) => place(polyline([from, y + dy], [to, y + dy + 3]))
  return (
    pen.shadow(across(0), [0.5, 3], 2, 0.4) +
    pen.seam(across(-5), 0.8, 1) +
    pen.seam(across(5), 0.8, 1) +
    pen.fold(across(-4), 0.5) +
    pen.slit(across(0), 1.2) +
    pen.seam(place(polyline([from, y - 6], [from, y + 6])), 1.2, 1) +
    pen.seam(place(polyline([to, y - 3], [to, y + 9])), 1.2, 1)
  )
}

function drawFly({ pen, t }: TrouserTask): string {
  const c = t.crotchY
  const way = t.sex === 'w' ? -1 : 1
  const seam = polyline([0, BAND_MM], [0, c])
  const stitch =
    move([way * 36, BAND_MM + 2]) + curve([way * 36, c - 70], [way * 34, c - 34], [way * 4, c - 24])
  return (
    pen.onlyPainted(() =>
      pen.flat(seam, 'none', { stroke: '#05060a', widthMm: 5, opacity: 0.34, blur: 2 }),
    ) +
    pen.seam(seam, 0.9, 1) +
    pen.seam(stitch, 0.5, 0.45) +
    pen.seam(through([-3, c + 2], [0, c - 4], [3, c + 2]) + line([3, c + 2]), 0.7, 0.6)
  )
}
