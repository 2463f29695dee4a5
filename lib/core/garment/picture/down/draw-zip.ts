import { darker, lighter } from '../colour'
import { move, type Path, type Point, polygon, polyline } from '../path'
import type { DownTask } from './down-task'
import { zipColour } from './down-task'

/** A zip along a straight line: tape, teeth, a slider with its puller. */
export function drawZip(
  task: DownTask,
  from: Point,
  to: Point,
  halfTapeMm: number,
  hasPuller = true,
): string {
  const { pen, options, shellHex } = task
  const colour = zipColour(options['zip-colour'], shellHex)
  const isBrass = options['zip-colour'] === 'brass'
  const tape = isBrass ? darker(shellHex, 0.35) : colour
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const u: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const n: Point = [-u[1], u[0]]
  const at = (along: number, across: number): Point => [
    from[0] + u[0] * along + n[0] * across,
    from[1] + u[1] * along + n[1] * across,
  ]
  const strip = polygon(
    at(0, halfTapeMm),
    at(length, halfTapeMm),
    at(length, -halfTapeMm),
    at(0, -halfTapeMm),
  )
  const middle = polyline(from, to)
  const teeth = isBrass ? '#c9a35a' : lighter(colour, 0.22)
  return (
    pen.onlyPainted(() => pen.shadow(strip, [0, 0], 6, 0.6)) +
    pen.flat(strip, tape, { stroke: darker(tape, 0.45), widthMm: 0.6 }) +
    pen.flat(middle, 'none', { stroke: darker(tape, 0.5), widthMm: 5.4 }) +
    pen.flat(middle, 'none', { stroke: teeth, widthMm: 4.4, dash: '1.3 1.1' }) +
    (hasPuller ? drawSlider(task, at(6, 0), u) : '')
  )
}

export function drawSlider(
  { pen, options, shellHex }: DownTask,
  [x, y]: Point,
  u: Point = [0, 1],
): string {
  const metal = options['zip-colour'] === 'brass' ? '#b08d47' : '#8b8f95'
  const n: Point = [-u[1], u[0]]
  const at = (along: number, across: number): Point => [
    x + u[0] * along + n[0] * across,
    y + u[1] * along + n[1] * across,
  ]
  const body: Path = polygon(at(-6, 5), at(5, 3.6), at(5, -3.6), at(-6, -5))
  const tab = zipColour(options['zip-colour'], shellHex)
  const pull: Path = polygon(at(5, 2), at(30, 4), at(34, 0), at(30, -4), at(5, -2))
  return (
    pen.onlyPainted(() => pen.shadow(pull, [1.5, 2.5], 2, 0.6)) +
    pen.flat(body, metal, { stroke: darker(metal, 0.5), widthMm: 0.6 }) +
    pen.flat(pull, darker(tab, 0.15), { stroke: darker(tab, 0.6), widthMm: 0.6 }) +
    pen.onlyPainted(() =>
      pen.flat(polyline(at(8, -1), at(28, -2)), 'none', {
        stroke: lighter(tab, 0.5),
        widthMm: 1,
        opacity: 0.6,
      }),
    )
  )
}

/** A press stud in burnished metal. */
export function drawSnap({ pen }: DownTask, [x, y]: Point): string {
  const disc = (r: number): Path =>
    `${move([x - r, y])}C${x - r} ${y - r * 1.33} ${x + r} ${y - r * 1.33} ${x + r} ${y}C${x + r} ${y + r * 1.33} ${x - r} ${y + r * 1.33} ${x - r} ${y}Z`
  return (
    pen.onlyPainted(() => pen.shadow(disc(7.5), [1, 2], 2, 0.6)) +
    pen.flat(disc(7.5), '#5b5e63', { stroke: '#26282c', widthMm: 0.7 }) +
    pen.onlyPainted(() => pen.flat(disc(4.4), '#9a9da3', { opacity: 0.8 }))
  )
}
