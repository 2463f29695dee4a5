import {
  curve,
  line,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  type Side,
} from '../path'
import { dark, light } from '../pen'
import type { JacketTask } from './jacket-task'

/** Pocket mouths stay at the hand's size: their millimetres do not grow with the body. */
const FLAP_MM = 50
const JET_MM = 5

type Mouth = { readonly inner: Point; readonly outer: Point; readonly flapMm: number }

/** A slanted mouth falls away from the button towards the side. */
const SLANT_MM = 26

function sideMouth({ j, options }: JacketTask): Mouth {
  const x = 0.4 * j.waist + 2
  const width = Math.min(142, j.waist * 0.7)
  if (options.pockets === 'slant-flap')
    return {
      inner: [x, j.pocketY - 10],
      outer: [x + width, j.pocketY - 10 + SLANT_MM],
      flapMm: FLAP_MM,
    }
  return { inner: [x, j.pocketY + 3], outer: [x + width, j.pocketY - 2], flapMm: FLAP_MM }
}

/** The ticket pocket: on the wearer's right, three fifths as wide, a thumb above the side pocket. */
function ticketMouth(task: JacketTask): Mouth {
  const { inner, outer } = sideMouth(task)
  const width = (outer[0] - inner[0]) * 0.64
  const start = outer[0] - width - 3
  if (task.options.pockets === 'slant-flap') {
    const rise = SLANT_MM / (outer[0] - inner[0])
    const y = (x: number) => inner[1] + rise * (x - inner[0]) - 60
    return { inner: [start, y(start)], outer: [start + width, y(start + width)], flapMm: 38 }
  }
  return { inner: [start, inner[1] - 62], outer: [start + width, inner[1] - 65.5], flapMm: 38 }
}

export function drawSidePockets(task: JacketTask, side: Side): string {
  const place = onSide(side)
  const kind = task.options.pockets ?? 'flap'
  let markup = ''
  if (task.options['ticket-pocket'] === 'ticket' && side < 0)
    markup += drawMouth(task, ticketMouth(task), place, kind === 'jetted' ? 'jetted' : 'flap')
  return (
    markup +
    (kind === 'patch' ? drawPatch(task, place) : drawMouth(task, sideMouth(task), place, kind))
  )
}

type Place = (path: Path) => Path

function bar(a: Point, b: Point, top: number, height: number): Path {
  return polygon(
    [a[0], a[1] + top],
    [b[0], b[1] + top],
    [b[0], b[1] + top + height],
    [a[0], a[1] + top + height],
  )
}

function drawMouth(
  { pen, j, options }: JacketTask,
  mouth: Mouth,
  place: Place,
  kind: string,
): string {
  const { inner: a, outer: b, flapMm } = mouth
  const fill = pen.cloth({ yMm: j.armholeY })
  const isJetted = kind === 'jetted'
  const across = (dy: number) => place(polyline([a[0], a[1] + dy], [b[0], b[1] + dy]))
  const upper = pen.piece(
    place(bar(a, b, -JET_MM, JET_MM)),
    fill,
    [light(across(-4), 1.6, 0, 0.8), dark(across(0), 2.4, 0, 0.4)],
    { lineMm: 0.6 },
  )
  const shadow = pen.shadow(place(bar(a, b, -3, isJetted ? 12 : 8)), [0, 1], 2, 0.4)
  if (isJetted) {
    const lower = pen.piece(
      place(bar(a, b, 0.6, JET_MM)),
      fill,
      [light(across(1.6), 1.6, 0, 0.8), dark(across(5.4), 2, 0, 0.4)],
      { lineMm: 0.6 },
    )
    const ends = [a, b].map((e) =>
      pen.seam(place(polyline([e[0], e[1] - 5], [e[0], e[1] + 6])), 1.2, 1),
    )
    return shadow + upper + lower + pen.slit(across(0.3), 1.1) + ends.join('')
  }
  const f = flapMm
  const flap = place(
    move(a) +
      line(b) +
      curve([b[0] + 1, b[1] + f * 0.5], [b[0] + 2, b[1] + f * 0.6], [b[0] + 1, b[1] + f * 0.7]) +
      curve([b[0] + 1, b[1] + f * 0.92], [b[0] - 6, b[1] + f], [b[0] - 16, b[1] + f]) +
      line([a[0] + 16, a[1] + f + 1]) +
      curve([a[0] + 4, a[1] + f + 1], [a[0] - 2, a[1] + f * 0.92], [a[0] - 2, a[1] + f * 0.7]) +
      'Z',
  )
  const stitched =
    options.stitching === 'pick'
      ? pen.stitch(
          place(
            move([a[0] + 2.5, a[1] + f * 0.6]) +
              curve(
                [a[0] + 2.5, a[1] + f * 0.86],
                [a[0] + 7, a[1] + f - 4],
                [a[0] + 16, a[1] + f - 4],
              ) +
              line([b[0] - 16, b[1] + f - 5]) +
              curve(
                [b[0] - 8, b[1] + f - 5],
                [b[0] - 3.5, b[1] + f * 0.86],
                [b[0] - 3.5, b[1] + f * 0.6],
              ),
          ),
        )
      : ''
  return (
    shadow +
    upper +
    pen.shadow(flap, [1.5, 4.5], 2, 0.36) +
    pen.piece(
      flap,
      fill,
      [
        dark(place(polyline(a, b)), 5, 2, 0.38),
        light(across(14), 16, 6, 0.36),
        light(across(f - 1), 1.8, 0, 0.5),
      ],
      { lineMm: 0.6 },
    ) +
    stitched
  )
}

function drawPatch({ pen, j }: JacketTask, place: Place): string {
  const x = 0.4 * j.waist + 2
  const w = Math.min(142, j.waist * 0.7)
  const y = j.pocketY
  const bottom = Math.min(157, j.hemY - y - 34)
  const outline = (inset: number, closed: boolean) => {
    const i = inset
    const start: Point = [x - 8 + i, y - 22 + i]
    const body =
      curve(
        [x - 9 + i, y + bottom * 0.3],
        [x - 9 + i, y + bottom * 0.6],
        [x - 9 + i, y + bottom - 24],
      ) +
      curve(
        [x - 9 + i, y + bottom - 4],
        [x - 2, y + bottom + 5 - i],
        [x + 20, y + bottom + 5 - i],
      ) +
      line([x + w - 24, y + bottom - i]) +
      curve(
        [x + w - 6, y + bottom - i],
        [x + w + 3 - i, y + bottom - 6],
        [x + w + 4 - i, y + bottom - 28],
      ) +
      curve(
        [x + w + 5 - i, y + bottom * 0.6],
        [x + w + 2 - i, y + bottom * 0.3],
        [x + w - 2 - i, y - 27 + i],
      )
    return place(move(start) + body + (closed ? 'Z' : ''))
  }
  const shape = outline(0, true)
  const top = place(polyline([x - 7, y - 20], [x + w - 2, y - 25]))
  return (
    pen.shadow(shape, [1, 4], 2, 0.36) +
    pen.piece(shape, pen.cloth({ yMm: j.armholeY }), [
      light(top, 3, 0, 0.6),
      dark(shape, 8, 6, 0.34),
      light(place(polyline([x + 12, y + 16], [x + 22, y + bottom - 16])), 42, 12, 0.3),
    ]) +
    pen.stitch(outline(4.5, false), 0.7) +
    pen.seam(place(polyline([x - 8, y - 4], [x + w - 1, y - 9])), 0.5, 0.6)
  )
}

/** The breast welt: always on the wearer's left, rising outward, clear of lapel and sleeve. */
export function drawBreastPocket(task: JacketTask): string {
  const { pen, j, l, options } = task
  if (options['breast-pocket'] === 'patch') return drawBreastPatch(task)
  const [from, to] = breastMouth(j.neck, l.widthMm, j.shoulder, j.armholeY)
  const shape = polygon(from, to, [to[0] - 1, to[1] + 23], [from[0] + 2, from[1] + 23])
  return (
    pen.shadow(shape, [0.6, 2], 2, 0.34) +
    pen.piece(
      shape,
      pen.cloth({ yMm: j.armholeY }),
      [
        light(polyline(from, to), 1.8, 0, 0.8),
        dark(polyline([from[0], from[1] + 22], [to[0], to[1] + 22]), 3, 2, 0.4),
      ],
      { lineMm: 0.6 },
    ) +
    pen.slit(polyline([from[0], from[1] - 0.4], [to[0], to[1] - 0.4]))
  )
}

/** A small patch in the same place, level at the top and rounded below. */
function drawBreastPatch({ pen, j, l }: JacketTask): string {
  const [from, to] = breastMouth(j.neck, l.widthMm, j.shoulder, j.armholeY)
  const depth = 98
  const outline = (inset: number): Path => {
    const [left, right] = [from[0] + inset, to[0] - inset]
    const bottom = from[1] + depth - inset
    return (
      move([left, from[1]]) +
      line([left + 2, bottom - 16]) +
      curve([left + 2, bottom - 4], [left + 8, bottom], [left + 18, bottom]) +
      line([right - 18, bottom - 3]) +
      curve([right - 6, bottom - 3], [right, bottom - 8], [right, bottom - 20]) +
      line([right, to[1]])
    )
  }
  const shape = `${outline(0)}Z`
  return (
    pen.shadow(shape, [0.8, 3], 2, 0.34) +
    pen.piece(
      shape,
      pen.cloth({ yMm: j.armholeY }),
      [light(polyline(from, to), 2.4, 0, 0.7), dark(shape, 7, 6, 0.3)],
      { lineMm: 0.65 },
    ) +
    pen.stitch(outline(4), 0.7) +
    pen.seam(polyline([from[0] + 1, from[1] + 17], [to[0] - 1, to[1] + 17]), 0.5, 0.6)
  )
}

export function breastMouth(
  neck: number,
  lapelMm: number,
  shoulder: number,
  armholeY: number,
): [Point, Point] {
  const end = Math.min(neck + lapelMm * 0.52 + 100, shoulder - 58)
  const width = Math.min(90, end - (neck + lapelMm * 0.3))
  return [
    [end - width, armholeY - 4],
    [end, armholeY - 15],
  ]
}
