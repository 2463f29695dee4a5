import { between, curve, line, move, type Path, type Point } from '../path'
import type { JacketLines } from './jacket-lines'

/**
 * Lapel and collar of the picture's right half. The lapel's width is measured square to the roll
 * line, from the roll to the tip, as a tailor does; gorge and notch angles: technique page, section 3.
 */
export type LapelLines = {
  readonly style: 'notch' | 'peak' | 'shawl'
  readonly widthMm: number
  readonly lapel: Path
  readonly collar: Path | undefined
  /** Outer edge from tip to break, as a path of its own. */
  readonly edge: Path
  readonly edgeStitch: Path
  readonly collarStitch: Path | undefined
  readonly collarEdge: Path | undefined
  readonly gorge: Path | undefined
  readonly tip: Point
  readonly gorgeCorner: Point
  readonly gorgeStart: Point
  readonly buttonhole: readonly [Point, Point]
  /** Unit vector across the roll line, outward. */
  readonly across: Point
  readonly slopeDeg: number
}

const WIDTHS: Readonly<Record<string, number>> = { slim: 75, regular: 88, wide: 101 }
export const lapelWidthMm = (option: string | undefined) => WIDTHS[option ?? ''] ?? 88

const rad = (deg: number) => (deg * Math.PI) / 180
const from = (p: Point, deg: number, distance: number): Point => [
  p[0] + Math.cos(rad(deg)) * distance,
  p[1] + Math.sin(rad(deg)) * distance,
]

/** Handles of the roll, which melts into the front edge instead of breaking. */
export const rollHandles = ({
  rollTop: r,
  breakPoint: b,
}: JacketLines): readonly [Point, Point] => [
  [r[0] - 14, r[1] + (b[1] - r[1]) * 0.27],
  [b[0] + 26, b[1] - (b[1] - r[1]) * 0.2],
]

export const rollUp = (j: JacketLines) => {
  const [a, b] = rollHandles(j)
  return curve(b, a, j.rollTop)
}

function onRoll(j: JacketLines, y: number): Point {
  const [h1, h2] = rollHandles(j)
  const at = (t: number): Point => {
    const u = 1 - t
    const mix = (i: 0 | 1) =>
      u ** 3 * j.rollTop[i] +
      3 * u * u * t * h1[i] +
      3 * u * t * t * h2[i] +
      t ** 3 * j.breakPoint[i]
    return [mix(0), mix(1)]
  }
  let low = 0
  let high = 1
  for (let i = 0; i < 24; i++) {
    const middle = (low + high) / 2
    if (at(middle)[1] < y) low = middle
    else high = middle
  }
  return at(low)
}

export function lapelLines(j: JacketLines, options: Readonly<Record<string, string>>): LapelLines {
  const { rollTop: r, breakPoint: b } = j
  const length = Math.hypot(r[0] - b[0], r[1] - b[1])
  const across: Point = [-(r[1] - b[1]) / length, (r[0] - b[0]) / length]
  const widthMm = lapelWidthMm(options['lapel-width'])
  const style = options.lapel === 'peak' || options.lapel === 'shawl' ? options.lapel : 'notch'
  const out = (p: Point, distance: number): Point => [
    p[0] + across[0] * distance,
    p[1] + across[1] * distance,
  ]
  const widthAt = (p: Point) => (p[0] - b[0]) * across[0] + (p[1] - b[1]) * across[1]
  /** Walks from a corner until the ordered width is reached. */
  const tipFrom = (corner: Point, deg: number): Point => {
    let step = 20
    while (widthAt(from(corner, deg, step)) < widthMm && step < 160) step += 0.5
    return from(corner, deg, step)
  }
  const ground = { widthMm, across }
  return style === 'shawl'
    ? shawlLines(j, { ...ground, style }, onRoll(j, 30), out)
    : notchedLines(j, { ...ground, style }, onRoll(j, 64), tipFrom, out)
}

type Ground<S> = { readonly style: S; readonly widthMm: number; readonly across: Point }
type Out = (p: Point, distance: number) => Point

const slopeOf = (tip: Point, b: Point) => (Math.atan2(tip[0] - b[0], b[1] - tip[1]) * 180) / Math.PI
const collarOuter = (j: JacketLines): Point => [j.neck + 24, 4.5]
const collarTop = (j: JacketLines): Point => [j.neck - 6, -22]
/** From the shoulder up to the fold, nearly straight: rounder it would stand off like an ear. */
const collarRise = (o: Point, f: Point): Path =>
  curve([o[0] - 9, o[1] - 9], [f[0] + 9, f[1] + 5], f)

function notchedLines(
  j: JacketLines,
  ground: Ground<'notch' | 'peak'>,
  start: Point,
  tipFrom: (corner: Point, deg: number) => Point,
  out: Out,
): LapelLines {
  const { breakPoint: b, rollTop: r } = j
  const isPeak = ground.style === 'peak'
  const scale = ground.widthMm / 88
  const corner = from(start, 25, (isPeak ? 56 : 47) * scale)
  const tip = tipFrom(corner, isPeak ? -36 : 6)
  const collarTip = from(corner, isPeak ? -45 : -49, isPeak ? 27 : 31)
  const top = isPeak
    ? curve(between(corner, tip, 0.3), out(between(corner, tip, 0.7), 1.5), tip)
    : line(tip)
  const belly = isPeak ? 11 : 8
  const e1 = between(tip, b, 0.26)
  const e2 = between(tip, b, 0.72)
  const edge = curve(out(e1, belly), out(e2, belly * 1.35), b)
  const o = collarOuter(j)
  const f = collarTop(j)
  const outer = curve([collarTip[0] - 4, collarTip[1] - 24], [o[0] + 5, o[1] + 24], o)
  const hole = out(between(tip, b, isPeak ? 0.15 : 0.062), -10)
  const [, h2] = rollHandles(j)
  return {
    ...ground,
    lapel: `${move(start)}${line(corner)}${top}${edge}${curve(h2, [start[0] - 9, start[1] + 88], start)}Z`,
    collar: `${move(start)}${line(corner, collarTip)}${outer}${collarRise(o, f)}${curve([f[0] + 1, -8], [r[0] + 1, r[1] - 12], r)}${curve([r[0] - 3, r[1] + 20], [start[0] + 2, start[1] - 20], start)}Z`,
    edge: move(tip) + edge,
    edgeStitch:
      move(out([tip[0] - 2, tip[1] + 4], -4)) +
      curve(out(e1, belly - 4.5), out(e2, belly * 1.35 - 4.5), [b[0] + 4, b[1] - 10]),
    collarStitch:
      move([corner[0] + 3.5, corner[1] - 5]) +
      line([collarTip[0] - 4, collarTip[1] + 1]) +
      curve([collarTip[0] - 8, collarTip[1] - 22], [o[0] + 1, o[1] + 24], [o[0] - 4, o[1] + 4]),
    collarEdge:
      move(o) +
      curve([o[0] + 5, o[1] + 24], [collarTip[0] - 4, collarTip[1] - 24], collarTip) +
      line(corner),
    gorge: move(start) + line(corner),
    tip,
    gorgeCorner: corner,
    gorgeStart: start,
    buttonhole: [from(hole, isPeak ? 156 : 186, 22), hole],
    slopeDeg: slopeOf(tip, b),
  }
}

function shawlLines(j: JacketLines, ground: Ground<'shawl'>, start: Point, out: Out): LapelLines {
  const { breakPoint: b, rollTop: r } = j
  const w = ground.widthMm
  const o = collarOuter(j)
  const f = collarTop(j)
  const span = b[1] - 150
  const belly: Point = [r[0] + w * 0.92, 150]
  const edgeOf = (inset: number) =>
    curve([o[0] + 12 - inset, 40], [r[0] + w * 1.02 - inset, 96], [belly[0] - inset, belly[1]]) +
    curve(
      [r[0] + w * 0.8 - inset, 150 + span * 0.48],
      [b[0] + 46 - inset, b[1] - span * 0.3],
      [b[0] + (inset ? 4 : 0), b[1] - inset],
    )
  const hole = out(between(belly, b, 0.06), -12)
  return {
    ...ground,
    lapel: `${move(f)}${curve([f[0] + 9, f[1] + 5], [o[0] - 9, o[1] - 9], o)}${edgeOf(0)}${rollUp(j)}${curve([r[0] + 1, r[1] - 12], [f[0] + 1, -8], f)}Z`,
    collar: undefined,
    edge: move(o) + edgeOf(0),
    edgeStitch: move([o[0] - 3, o[1] + 6]) + edgeOf(5),
    collarStitch: undefined,
    collarEdge: undefined,
    gorge: undefined,
    tip: belly,
    gorgeCorner: [o[0] + 10, 60],
    gorgeStart: start,
    buttonhole: [from(hole, 196, 22), hole],
    slopeDeg: slopeOf(belly, b),
  }
}
