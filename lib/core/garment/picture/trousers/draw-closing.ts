import {
  line,
  move,
  onSide,
  type Path,
  type Point,
  polygon,
  polyline,
  SIDES,
  through,
} from '../path'
import { dark, light } from '../pen'
import { sagAt } from './draw-band'
import { BAND_MM } from './trouser-lines'
import type { TrouserTask } from './trouser-task'

/** The band's front edge reaches past the fly as a pointed tab, hooked inside and buttoned at its end. */
export function drawTab({ pen, t }: TrouserTask, sag: number): string {
  const way = t.sex === 'w' ? -1 : 1
  const place = onSide(way)
  const y = sag * 0.7
  const shape = place(
    `${move([-4, 2 + y])}${line([70, 2 + y], [88, 19 + y], [70, BAND_MM + 1 + y], [-4, BAND_MM + 1 + y])}Z`,
  )
  return (
    pen.shadow(shape, [0.8, 2], 2, 0.42) +
    pen.piece(
      shape,
      pen.cloth(),
      [
        light(place(polyline([-2, 4 + y], [69, 4 + y], [86, 19 + y])), 2.2, 0, 0.6),
        dark(place(polyline([70, BAND_MM + y], [-2, BAND_MM + y])), 4, 2, 0.36),
      ],
      {
        lineMm: 0.7,
        edge: place(
          polyline(
            [0, 2 + y],
            [70, 2 + y],
            [88, 19 + y],
            [70, BAND_MM + 1 + y],
            [0, BAND_MM + 1 + y],
          ),
        ),
      },
    ) +
    pen.stitch(
      place(
        polyline(
          [0, 6 + y],
          [68, 6 + y],
          [82, 19 + y],
          [68, BAND_MM - 3 + y],
          [0, BAND_MM - 3 + y],
        ),
      ),
      0.5,
    ) +
    pen.buttonhole([way * 62, 19 + y], [way * 76, 19 + y]) +
    pen.button([way * 68, 19 + y], 14.8)
  )
}

/**
 * Each front's band runs on as a strap, over the other front to a buckle at its side: no belt, no
 * button in the middle. The wearer's left front lies on top (a woman's right one).
 */
export function drawGurkha({ pen, t }: TrouserTask, sag: number): string {
  const top = t.sex === 'w' ? -1 : 1
  const end = t.waist * 0.66
  const root = t.waist * 0.3
  const strap = (way: 1 | -1): string => {
    const y = (x: number) => 19 + sagAt(t, x, sag)
    const edge = (half: number, from: number, to: number): Path =>
      [0.25, 0.5, 0.75, 1]
        .map((share): Point => {
          const x = from + (to - from) * share
          return [x, y(x) + half]
        })
        .map((point) => line(point))
        .join('')
    const [a, z] = [-way * root, way * end]
    const shape = `${move([a, y(a) - 13])}${edge(-10, a, z)}${line([z + way * 17, y(z)], [z, y(z) + 10])}${edge(10, z, a)}${line([a, y(a) + 13])}Z`
    const upper = move([a, y(a) - 12]) + edge(-9, a, z)
    const b = z - way * 22
    const frame = polygon(
      [b - 9, y(b) - 14],
      [b + 9, y(b) - 14],
      [b + 9, y(b) + 14],
      [b - 9, y(b) + 14],
    )
    return (
      pen.shadow(shape, [1, 3], 2, 0.46) +
      pen.piece(
        shape,
        pen.cloth(),
        [
          light(upper, 2.4, 0, 0.6),
          dark(move([z, y(z) + 10]) + edge(10, z, a), 4, 2, 0.36),
          dark(polyline([a, y(a) - 14], [a, y(a) + 14]), 5, 2, 0.3),
        ],
        { lineMm: 0.7 },
      ) +
      pen.stitch(move([a, y(a) - 8]) + edge(-6.5, a, z), 0.5) +
      pen.stitch(move([a, y(a) + 9]) + edge(6.5, a, z), 0.5) +
      pen.onlyPainted(() => pen.shadow(frame, [1, 2.4], 2, 0.4)) +
      pen.flat(frame, 'none', { stroke: '#6f6a60', widthMm: 2.8 }) +
      pen.onlyPainted(() => pen.flat(frame, 'none', { stroke: '#d9d3c4', widthMm: 1.1 })) +
      pen.flat(polyline([b, y(b) - 13], [b, y(b) + 13]), 'none', {
        stroke: '#a49d8e',
        widthMm: 1.8,
      })
    )
  }
  return strap(top === 1 ? 1 : -1) + strap(top === 1 ? -1 : 1)
}

/** Gathers in the band, and the cord's two ends through eyelets. */
export function drawDrawstring({ pen, t }: TrouserTask, sag: number): string {
  const gathers = Array.from({ length: 34 }, (_, i) => {
    const x = -t.waist + ((i + 0.5) * 2 * t.waist) / 34
    if (Math.abs(x) < 30) return ''
    const y = sag * 0.75 * (1 - (x / t.waist) ** 2)
    return polyline([x, 7 + y], [x + (i % 3) - 1, BAND_MM - 5 + y])
  }).join('')
  const cords = SIDES.map((side) => {
    const x = side * 13
    const path = through(
      [x, 22 + sag * 0.8],
      [x + side * 4, 60],
      [x + side * 10, 104],
      [x + side * 7, 150 + side * 12],
    )
    return (
      pen.onlyPainted(() =>
        pen.flat(path, 'none', { stroke: '#05060a', widthMm: 7, opacity: 0.3, blur: 2 }),
      ) +
      pen.flat(path, 'none', { stroke: '#d8d2c3', widthMm: 4.4 }) +
      pen.onlyPainted(() =>
        pen.flat(path, 'none', { stroke: '#8d8676', widthMm: 1.6, dash: '2 2.4' }),
      ) +
      pen.flat(`M${x - 4} ${22 + sag * 0.8}a4 4 0 1 0 8 0a4 4 0 1 0 -8 0`, '#6f6a60', {
        stroke: '#2a2823',
        widthMm: 0.6,
      })
    )
  })
  return (
    pen.onlyPainted(() =>
      pen.flat(gathers, 'none', { stroke: '#05060a', widthMm: 4.6, opacity: 0.22, blur: 2 }),
    ) +
    pen.seam(gathers, 0.5, 0.5) +
    cords.join('')
  )
}
