import { line, move, type Path, type Point, polyline, shifted, through } from '../path'
import type { Shade } from '../pen'

/**
 * Quilting: where the seams run over a panel, and the light and shade of the chambers between them.
 * Distances between seams: narrow 52 mm, wide 104, diamonds 96; our assumption.
 */
export type Quilt = {
  readonly seams: Path
  /** The crests of the chambers, where light lies. */
  readonly crests: Path
  readonly creases: Path
  readonly pitchMm: number
  /** Heights at which horizontal seams meet the side. */
  readonly seamYs: readonly number[]
}

export const PITCH: Readonly<Record<string, number>> = {
  wide: 104,
  narrow: 54,
  diamond: 96,
  vertical: 74,
  hidden: 0,
}

/** A repeatable irregularity in [0, 1): puckers must not look ruled. */
export const uneven = (n: number): number => {
  const x = Math.sin(n * 127.1 + 11.7) * 43758.5453
  return x - Math.floor(x)
}

/** Short puckers on both sides of a seam, where the thread draws the cloth in. */
function puckers(from: Point, to: Point, reach: number, seed: number): Path {
  const length = Math.hypot(to[0] - from[0], to[1] - from[1])
  const count = Math.max(2, Math.round(length / 24))
  const along: Point = [(to[0] - from[0]) / length, (to[1] - from[1]) / length]
  const across: Point = [-along[1], along[0]]
  return Array.from({ length: count }, (_, i) => {
    const r = uneven(seed + i * 3.3)
    const t = ((i + 0.2 + 0.6 * r) / count) * length
    const way = i % 2 === 0 ? 1 : -1
    const long = reach * (0.45 + 0.55 * uneven(seed + i * 7.1))
    const lean = (uneven(seed + i * 5.7) - 0.5) * 14
    const at: Point = [from[0] + along[0] * t, from[1] + along[1] * t]
    return (
      move(at) +
      line([
        at[0] + across[0] * long * way + along[0] * lean,
        at[1] + across[1] * long * way + along[1] * lean,
      ])
    )
  }).join('')
}

/** The right half of the body: `sideX` is its width at a height. */
export function bodyQuilt(
  kind: string,
  topY: number,
  hemY: number,
  sideX: (y: number) => number,
): Quilt {
  const pitch = PITCH[kind] ?? 104
  if (kind === 'hidden') return { seams: '', crests: '', creases: '', pitchMm: 140, seamYs: [] }
  if (kind === 'diamond') return diamonds(topY, hemY, sideX(hemY) + 30, pitch)
  if (kind === 'vertical') return uprights(topY, hemY, sideX, pitch)
  const count = Math.max(1, Math.round((hemY - topY) / pitch))
  const step = (hemY - topY) / count
  const seamYs = Array.from({ length: count }, (_, i) => topY + i * step)
  const seam = (y: number): Path =>
    through([0, y + 7], [sideX(y) * 0.55, y + 4], [sideX(y) + 12, y])
  return {
    seams: seamYs.map(seam).join(''),
    crests: seamYs.map((y) => seam(y + step * 0.4)).join(''),
    creases: seamYs
      .map((y, i) => puckers([0, y + 6], [sideX(y), y], step * 0.34, i * 31 + kind.length))
      .join(''),
    pitchMm: step,
    seamYs,
  }
}

function diamonds(topY: number, hemY: number, width: number, pitch: number): Quilt {
  let seams = ''
  let crests = ''
  const rows = Math.ceil((hemY - topY + width) / pitch) + 1
  for (let i = 0; i < rows; i++) {
    const y = topY + i * pitch
    seams += polyline([0, y], [width, y - width]) + polyline([0, y - width], [width, y])
  }
  for (let row = -1; row < (hemY - topY) / (pitch / 2) + 1; row++)
    for (let column = 0; column < width / pitch + 1; column++) {
      const x = column * pitch + (row % 2 === 0 ? 0 : pitch / 2)
      const y = topY + row * (pitch / 2)
      crests += polyline([x - pitch * 0.18, y + pitch * 0.02], [x + pitch * 0.1, y - pitch * 0.1])
    }
  return { seams, crests, creases: '', pitchMm: pitch * 0.72, seamYs: [] }
}

function uprights(topY: number, hemY: number, sideX: (y: number) => number, pitch: number): Quilt {
  const count = Math.ceil(sideX(hemY) / pitch)
  const xs = Array.from({ length: count }, (_, i) => (i + 1) * pitch)
  const course = (share: number): Path =>
    through(
      [share * sideX(topY), topY - 60],
      [share * sideX((topY + hemY) / 2), (topY + hemY) / 2],
      [share * sideX(hemY), hemY + 10],
    )
  const full = sideX(hemY)
  return {
    seams: xs.map((x) => course(x / full)).join(''),
    crests: [0, ...xs].map((x) => course((x + pitch * 0.42) / full)).join(''),
    creases: xs.map((x, i) => puckers([x, topY], [x, hemY], pitch * 0.3, i * 17)).join(''),
    pitchMm: pitch,
    seamYs: [],
  }
}

/** Chambers: dark where the thread holds them, light on their crests, puckers between. */
export function quiltShades(
  q: Quilt,
  place: (path: Path) => Path,
  bulge: number,
  gloss: number,
  isRight: boolean,
): Shade[] {
  if (!q.seams) return []
  const depth = bulge / 6.5
  const wide = q.pitchMm
  const shade = (
    path: Path,
    width: number,
    blur: 2 | 6 | 12,
    strength: number,
    isLight: boolean,
  ): Shade => ({ path: place(path), width, blur, strength, isLight })
  const isAcross = q.seamYs.length > 0
  // Lit from above, a chamber is darkest where it turns under, just over the seam that holds it.
  const turned = isAcross ? shifted(q.seams, 0, -wide * 0.13) : q.seams
  return [
    shade(turned, Math.min(38, wide * 0.4), wide > 70 ? 12 : 6, 0.62 * depth, false),
    shade(q.seams, 5, 2, 0.5 * depth, false),
    shade(q.crests, wide * 0.3, wide > 70 ? 12 : 6, (isRight ? 0.6 : 0.74) * gloss, true),
    shade(q.crests, wide * 0.1, 6, (isRight ? 0.4 : 0.5) * gloss, true),
    ...(gloss > 1.3 ? [shade(q.crests, wide * 0.07, 2, 0.7, true)] : []),
    ...(q.creases ? [shade(q.creases, 3, 2, 0.2 * depth, false)] : []),
  ]
}
