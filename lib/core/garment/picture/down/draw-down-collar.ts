import { darker, lighter } from '../colour'
import { curve, line, move, onSide, type Path, polyline, SIDES, through } from '../path'
import { dark, light } from '../pen'
import { frontBase } from './down-lines'
import { type DownTask, downLining, glossOf } from './down-task'

/** How far the collar stands above the neck's base in front; the zip runs up to its top. */
export const collarTopY = ({ d, options }: DownTask): number =>
  frontBase(d) - (options.collar === 'funnel' ? 104 : options.collar === 'rib' ? 58 : 72)

/** Rise of the collar's back above y = 0. */
const backRise = ({ options }: DownTask): number =>
  options.collar === 'funnel' ? 84 : options.collar === 'rib' ? 46 : 58

/** Lining of the neck, seen over the collar's front edge. */
export function drawDownNeck(task: DownTask): string {
  const { pen, d, options } = task
  const n = d.neck
  const rise = backRise(task)
  const top = collarTopY(task)
  const lining = downLining(options.lining)
  const well = `M${-n - 2} ${-rise + 24}C${-n * 0.8} ${-rise - 4} ${-n * 0.4} ${-rise - 8} 0 ${-rise - 8}C${n * 0.4} ${-rise - 8} ${n * 0.8} ${-rise - 4} ${n + 2} ${-rise + 24}C${n * 0.8} ${top - 10} ${n * 0.3} ${top + 8} 0 ${top + 8}C${-n * 0.3} ${top + 8} ${-n * 0.8} ${top - 10} ${-n - 2} ${-rise + 24}Z`
  return (
    pen.flat(well, lining, { stroke: darker(lining, 0.6) }) +
    pen.onlyPainted(
      () =>
        pen.flat(
          well,
          pen.gradient(
            [0, -rise],
            [0, top + 8],
            [
              [0, 'dark', 0.1],
              [1, 'dark', 1],
            ],
          ),
        ) +
        pen.flat(
          `M-17 ${-rise + 6}L17 ${-rise + 6}L17 ${-rise + 20}L-17 ${-rise + 20}Z`,
          '#efe9dc',
          { stroke: '#b7ae9b', widthMm: 0.5 },
        ) +
        pen.lettering('Market of One', [0, -rise + 15], 4.6, '#4a4336'),
    )
  )
}

function collarHalf(task: DownTask): Path {
  const { d } = task
  const n = d.neck
  const base = frontBase(d)
  const top = collarTopY(task)
  const rise = backRise(task)
  const out = task.options.collar === 'rib' ? 0 : 5
  return `${move([n + 2, -rise + 24])}${curve([n * 0.86, top - 14], [n * 0.4, top], [0, top])}${line([0, base + 3])}${curve([n * 0.55, base], [n * 1.02, base * 0.52], [n + 12, 3])}${curve([n + 10 + out, -rise * 0.2], [n + 9 + out, -rise * 0.5], [n + 2, -rise + 24])}Z`
}

export function drawDownCollar(task: DownTask, body: Path): string {
  const { pen, d, options, shellHex } = task
  const n = d.neck
  const base = frontBase(d)
  const top = collarTopY(task)
  const rise = backRise(task)
  const isRib = options.collar === 'rib'
  const gloss = glossOf(options.cloth)
  const hex = darker(shellHex, 0.25)
  return SIDES.map((side) => {
    const place = onSide(side)
    const shape = place(collarHalf(task))
    const at = (share: number): Path =>
      through(
        [n + 8, -rise * (1 - share) + 20 * (1 - share)],
        [n * 0.72, top + (base - top) * share + (share - 1) * 22],
        [0, top + (base - top) * share],
      )
    if (isRib) {
      const ribs = Array.from({ length: 13 }, (_, i) => {
        const t = (i + 0.5) / 13
        const x = t * (n + 6)
        return through(
          [x, top - t * t * 36 - 4],
          [x * 1.03, (top + base) / 2 - t * t * 46],
          [x * 1.06, base - t * t * 66],
        )
      }).join('')
      return (
        pen.shadow(shape, [0, 3], 2, 0.4, body) +
        pen.piece(shape, hex, [
          { path: place(ribs), width: 2, blur: 0, strength: 0.5 },
          {
            path: place(ribs.replace(/M/g, 'M')),
            width: 0.8,
            blur: 2,
            strength: 0.5,
            isLight: true,
          },
          dark(
            place(through([n + 10, -20], [n * 0.8, base * 0.5], [0, base])),
            18,
            12,
            side > 0 ? 0.6 : 0.4,
          ),
          light(place(at(0.05)), 4, 2, 0.6),
        ])
      )
    }
    const rows = options.collar === 'funnel' ? [0.36, 0.7] : [0.52]
    const seams = options.quilt === 'hidden' ? [] : rows
    return (
      pen.shadow(shape, [1, 6], 6, 0.5, body) +
      pen.piece(
        shape,
        pen.cloth({ turnDeg: side * -12 }),
        [
          ...seams.flatMap((share) => [
            dark(place(at(share)), 15, 6, 0.5),
            dark(place(at(share)), 4, 2, 0.4),
          ]),
          ...(seams.length ? [0.22, 0.78] : [0.4]).map((share) =>
            light(place(at(share)), 16, 6, (side > 0 ? 0.7 : 1) * gloss),
          ),
          dark(
            place(through([n + 16, -20], [n * 0.94, base * 0.5], [n * 0.4, base])),
            24,
            12,
            side > 0 ? 0.6 : 0.36,
          ),
          dark(place(at(1)), 12, 6, 0.45),
          light(place(at(0.03)), 4, 2, 0.6),
        ],
        { lineMm: 0.8 },
      ) +
      pen.within(shape, () => seams.map((share) => pen.seam(place(at(share)), 0.8, 0.9)).join(''))
    )
  }).join('')
}

/** From behind, where no hood covers it. */
export function drawDownCollarBehind(task: DownTask): string {
  const { pen, d, options, shellHex } = task
  const n = d.neck
  const rise = backRise(task)
  const shape = `M${-n - 14} 6C${-n - 12} ${-rise * 0.3} ${-n - 9} ${-rise * 0.6} ${-n} ${-rise + 20}C${-n * 0.7} ${-rise - 6} ${n * 0.7} ${-rise - 6} ${n} ${-rise + 20}C${n + 9} ${-rise * 0.6} ${n + 12} ${-rise * 0.3} ${n + 14} 6C${n * 0.5} -4 ${-n * 0.5} -4 ${-n - 14} 6Z`
  const row = `M${-n - 8} ${-rise * 0.36}C${-n * 0.5} ${-rise * 0.5} ${n * 0.5} ${-rise * 0.5} ${n + 8} ${-rise * 0.36}`
  const hex = darker(shellHex, 0.25)
  if (options.collar === 'rib') {
    const ribs = Array.from({ length: 25 }, (_, i) => {
      const x = -n - 4 + ((i + 0.5) * 2 * (n + 4)) / 25
      return polyline([x, -4], [x * 0.96, -rise + 8])
    }).join('')
    return (
      pen.shadow(shape, [1, 3], 2, 0.4) +
      pen.piece(shape, hex, [
        { path: ribs, width: 2, blur: 0, strength: 0.5 },
        dark(shape, 12, 6, 0.4),
      ]) +
      pen.onlyPainted(() =>
        pen.within(shape, () =>
          pen.flat(ribs, 'none', { stroke: lighter(hex, 0.3), widthMm: 0.7, opacity: 0.4 }),
        ),
      )
    )
  }
  return (
    pen.shadow(shape, [1, 5], 6, 0.45) +
    pen.piece(shape, pen.cloth(), [
      dark(shape, 18, 6, 0.45),
      light(
        `M${-n} ${-rise + 26}C${-n * 0.5} ${-rise + 8} ${n * 0.5} ${-rise + 8} ${n} ${-rise + 26}`,
        14,
        6,
        glossOf(options.cloth),
      ),
      ...(options.quilt === 'hidden' ? [] : [dark(row, 12, 6, 0.5)]),
    ]) +
    (options.quilt === 'hidden' ? '' : pen.seam(row, 0.8, 0.9))
  )
}
