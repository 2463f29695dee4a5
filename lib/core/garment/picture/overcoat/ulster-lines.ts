import type { LapelLines } from '../jacket/lapel-lines'
import { between, curve, line, move, type Path, type Point } from '../path'
import type { CoatLines } from './coat-lines'

/**
 * An ulster's collar: lapel and collar nearly as broad as each other, cut to be turned up and
 * buttoned. The collar's leaf is 96 mm deep at its point; widths are our assumption.
 */
export function ulsterLines(j: CoatLines): LapelLines {
  const { rollTop: r, breakPoint: b } = j
  const length = Math.hypot(r[0] - b[0], r[1] - b[1])
  const across: Point = [-(r[1] - b[1]) / length, (r[0] - b[0]) / length]
  const start: Point = [r[0] - 20, 92]
  const corner: Point = [start[0] + 62, start[1] + 26]
  const tip: Point = [corner[0] + 54, corner[1] - 2]
  const collarTip: Point = [corner[0] + 40, corner[1] - 26]
  const o: Point = [j.neck + 34, 9]
  const f: Point = [j.neck - 4, -26]
  const out = (p: Point, by: number): Point => [p[0] + across[0] * by, p[1] + across[1] * by]
  const edgeFrom = (inset: number): Path =>
    curve(out(between(tip, b, 0.26), 9 - inset), out(between(tip, b, 0.72), 12 - inset), [
      b[0] + inset * 0.6,
      b[1] - inset,
    ])
  const collarOuter = (inset: number): Path =>
    curve(
      [collarTip[0] + 2 - inset, collarTip[1] - 34],
      [o[0] + 16 - inset, o[1] + 34],
      [o[0] - inset * 0.6, o[1]],
    )
  const h1: Point = [r[0] - 14, r[1] + (b[1] - r[1]) * 0.27]
  const h2: Point = [b[0] + 26, b[1] - (b[1] - r[1]) * 0.2]
  return {
    style: 'notch',
    widthMm: 108,
    lapel: `${move(start)}${line(corner, tip)}${edgeFrom(0)}${curve(h2, [h1[0] - 4, Math.max(h1[1], start[1] + 40)], start)}Z`,
    collar: `${move(start)}${line(corner, collarTip)}${collarOuter(0)}${curve([o[0] - 6, -12], [f[0] + 16, f[1] + 2], f)}${curve([f[0] + 1, -10], [r[0] + 1, r[1] - 12], r)}${curve([r[0] - 3, r[1] + 24], [start[0] + 4, start[1] - 30], start)}Z`,
    edge: move(tip) + edgeFrom(0),
    edgeStitch: move([tip[0] - 7, tip[1] + 5]) + edgeFrom(6),
    collarStitch:
      move([corner[0] + 4, corner[1] - 8]) +
      line([collarTip[0] - 6, collarTip[1] + 1]) +
      collarOuter(6),
    collarEdge: `${move(o)}${curve([o[0] + 16, o[1] + 34], [collarTip[0] + 2, collarTip[1] - 34], collarTip)}${line(corner)}`,
    gorge: move(start) + line(corner),
    tip,
    gorgeCorner: corner,
    gorgeStart: start,
    buttonhole: [
      [tip[0] - 38, tip[1] + 12],
      [tip[0] - 14, tip[1] + 10],
    ],
    across,
    slopeDeg: (Math.atan2(tip[0] - b[0], b[1] - tip[1]) * 180) / Math.PI,
  }
}
