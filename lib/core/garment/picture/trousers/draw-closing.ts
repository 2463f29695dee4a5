import { line, move, onSide, type Path, polygon, polyline, SIDES, through } from '../path'
import { dark, light } from '../pen'
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

/** Two straps cross in front and run to buckles at the sides: no belt, no button in the middle. */
export function drawGurkha({ pen, t }: TrouserTask, sag: number): string {
  const way = t.sex === 'w' ? -1 : 1
  const place = onSide(way)
  const end = t.waist * 0.62
  const strap = (toRight: boolean): Path => {
    const s = toRight ? 1 : -1
    const top = toRight ? 8 : 22
    return place(
      polygon(
        [-s * 36, top + sag * 0.8],
        [s * end, 10 + sag * 0.4],
        [s * (end + 22), 18 + sag * 0.3],
        [s * end, 28 + sag * 0.4],
        [-s * 30, top + 20 + sag * 0.8],
      ),
    )
  }
  const piece = (toRight: boolean) => {
    const shape = strap(toRight)
    const s = toRight ? way : -way
    const b = end - 26
    const frame = polygon(
      [s * (b - 8), 5 + sag * 0.5],
      [s * (b + 8), 5 + sag * 0.5],
      [s * (b + 8), 33 + sag * 0.5],
      [s * (b - 8), 33 + sag * 0.5],
    )
    return (
      pen.shadow(shape, [1, 3], 2, 0.46) +
      pen.piece(
        shape,
        pen.cloth({ turnDeg: 90 }),
        [light(shape, 2, 0, 0.5), dark(shape, 5, 6, 0.2)],
        { lineMm: 0.7 },
      ) +
      pen.stitch(polyline([s * -10, 14 + sag], [s * (end - 4), 14 + sag * 0.4]), 0.5) +
      pen.flat(frame, 'none', { stroke: '#6f6a60', widthMm: 2.8 }) +
      pen.onlyPainted(() => pen.flat(frame, 'none', { stroke: '#d9d3c4', widthMm: 1.1 })) +
      pen.flat(polyline([s * b, 6 + sag * 0.5], [s * b, 32 + sag * 0.5]), 'none', {
        stroke: '#a49d8e',
        widthMm: 1.8,
      })
    )
  }
  return piece(false) + piece(true)
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
