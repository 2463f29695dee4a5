import { curve, move, type Path, type Point, polyline, spline, through } from '../path'
import { eased, scalloped } from './down-lines'
import type { DownTask } from './down-task'
import { creaseStrip } from './puckers'
import { CREASE_SHARE, PITCH, pillow, type Quilt } from './quilt'

/** The picture's right sleeve, drawn in at every seam; its seams lie across the arm. */
export type DownSleeve = {
  readonly shape: Path
  readonly quilt: Quilt
  readonly armhole: Path
  readonly outer: Path
  readonly inner: Path
  readonly outerX: (y: number) => number
  readonly innerX: (y: number) => number
  readonly endY: number
}

export function downSleeve({ d, options }: DownTask, view: 'front' | 'back'): DownSleeve {
  const { shoulder: s, shoulderY: y0, armholeY, sleeveMm } = d
  const k = d.sex === 'w' ? 0.92 : 1
  const out = d.armOut
  const y = (share: number) => y0 + sleeveMm * share
  const endY = y(options.cuffs === 'rib' ? 0.94 : 0.99)
  const outerX = eased([
    [y0 + 8, s + 13 + out * 0.06],
    [y0 + 40, s + 32 + out * 0.26],
    [y(0.2), s + 58 * k + out * 0.56],
    [y(0.36), s + 76 * k + out * 0.84],
    [y(0.52), s + 91 * k + out],
    [y(0.68), s + 102 * k + out],
    [y(0.86), s + 106 * k + out],
    [endY, s + 99 * k + out],
  ])
  const width = eased([
    [y(0.3), 136],
    [y(0.5), 132],
    [y(0.68), 128],
    [y(0.88), 120],
    [endY, 106],
  ])
  const innerX = (at: number) => outerX(at) - width(at) * d.armScale * k
  const kind = options.quilt ?? 'wide'
  const pitch = kind === 'hidden' ? 0 : kind === 'vertical' ? 104 : (PITCH[kind] ?? 104)
  const count = pitch ? Math.round((endY - y0 - 40) / pitch) : 0
  const ys = Array.from(
    { length: Math.max(0, count - 1) },
    (_, i) => y0 + 40 + ((i + 1) * (endY - y0 - 40)) / count,
  )
  const under: Point = [s - 44, armholeY - (view === 'front' ? 2 : 0)]
  const armPoints: Point[] = [
    under,
    [s - (view === 'front' ? 44 : 34), armholeY - 46],
    [s - 32, y0 + 94],
    [s - 16, y0 + 40],
    [s - 2, y0 - 0.5],
  ]
  const head: Point[] = [
    [s - 2, y0 - 1],
    [s + 11, y0 + 6],
    [s + 23, y0 + 20],
    [outerX(y0 + 46), y0 + 46],
  ]
  const outer = [y0 + 46, ...ys.filter((at) => at > y0 + 70), endY].map(
    (at): Point => [outerX(at), at],
  )
  const innerYs = [
    endY + 9,
    ...[...ys]
      .reverse()
      .map((at) => at + 11)
      .filter((at) => at > armholeY + 30 && at < endY - 20),
  ]
  const inner: Point[] = [...innerYs.map((at): Point => [innerX(at), at]), under]
  const isPlain = ys.length === 0
  const outerPath = isPlain
    ? through(
        ...head,
        ...[y(0.2), y(0.36), y(0.52), y(0.68), y(0.86), endY].map((at): Point => [outerX(at), at]),
      )
    : through(...head) + scalloped(outer, d.bulge)
  const innerPath = isPlain
    ? spline([
        [innerX(endY + 9), endY + 9],
        [innerX(y(0.8)), y(0.8)],
        [innerX(y(0.6)), y(0.6)],
        [innerX(y(0.42)), y(0.42)],
        under,
      ])
    : scalloped(inner, -d.bulge * 0.8)
  const seam = (at: number): Path =>
    through(
      [outerX(at) + 10, at - 1],
      [(outerX(at) + innerX(at)) / 2, at + 9],
      [innerX(at) - 12, at + 12],
    )
  const diamond = kind === 'diamond' ? sleeveDiamonds(y0, endY, s, pitch) : undefined
  const upright =
    kind === 'vertical'
      ? [0.34, 0.68]
          .map((share) =>
            through(
              ...[y0 + 12, y(0.3), y(0.6), endY + 8].map(
                (at): Point => [outerX(at) - share * width(at) * d.armScale * k, at],
              ),
            ),
          )
          .join('')
      : undefined
  const across = ys.length > 0 && !diamond && !upright
  const width0 = Math.max(...ys.map((at) => outerX(at) - innerX(at)), 0)
  const quilt: Quilt = {
    seams: diamond?.seams ?? upright ?? ys.map(seam).join(''),
    crests: upright
      ? [0.2, 0.52, 0.86]
          .map((share) =>
            through(
              ...[y0 + 20, y(0.3), y(0.6), endY].map(
                (at): Point => [outerX(at) - share * width(at) * d.armScale * k, at],
              ),
            ),
          )
          .join('')
      : '',
    ...(across
      ? {
          creases: creaseStrip(
            width0,
            pitch * CREASE_SHARE,
            -0.09,
            [y0 + 40, ...ys].map((at): Point => [innerX(at), at + 12]),
          ),
        }
      : diamond
        ? { glows: { path: pillow(pitch), at: diamond.crests } }
        : {}),
    pitchMm: diamond ? pitch * 0.72 : upright ? 50 : pitch,
    seamYs: ys,
  }
  return {
    shape: `${outerPath}${curve([outerX(endY) - 30, endY + 6], [innerX(endY) + 30, endY + 10], [innerX(endY + 9), endY + 9])}${innerPath}${spline(armPoints)}Z`,
    quilt: isPlain ? { ...quilt, seams: '', crests: '' } : quilt,
    armhole: through(...armPoints),
    outer: outerPath,
    inner: move([innerX(endY + 9), endY + 9]) + innerPath,
    outerX,
    innerX,
    endY,
  }
}

function sleeveDiamonds(top: number, end: number, s: number, pitch: number) {
  let seams = ''
  const crests: Point[] = []
  for (let i = -2; i < (end - top) / pitch + 3; i++) {
    const y = top + i * pitch
    seams += polyline([s - 90, y], [s + 130, y + 236]) + polyline([s + 130, y], [s - 90, y + 204])
    crests.push([s + 20, y + 50], [s + 66, y + 6])
  }
  return { seams, crests }
}
