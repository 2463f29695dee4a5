import { type Path, type Point, polyline, shifted, through } from '../path'
import type { Shade } from '../pen'
import { creaseStrip, glowStrip, type Strip, uneven } from './puckers'

/**
 * Quilting: where the seams run over a panel, and the light and shade of the chambers between them.
 * Distances between seams: narrow 54 mm, wide 104, diamonds 96; our assumption.
 */
export type Quilt = {
  readonly seams: Path
  /** The crests of the chambers where they do not lie across, and light runs along them. */
  readonly crests: Path
  readonly creases?: Strip
  readonly glows?: Strip
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

/** How far creases reach into a chamber, and how much of it its light covers. */
export const CREASE_SHARE = 0.38
const GLOW_SHARE = 0.2
/** Where light from above meets the round of a chamber, below the seam that holds its top. */
const CREST = 0.36

/** The strips of a panel whose seams lie across it; each begins at its seam's inner end. */
const strips = (
  lengthMm: number,
  pitchMm: number,
  slope: number,
  seams: readonly Point[],
): Required<Pick<Quilt, 'creases' | 'glows'>> => ({
  creases: creaseStrip(lengthMm, pitchMm * CREASE_SHARE, slope, seams),
  glows: glowStrip(
    lengthMm,
    pitchMm * GLOW_SHARE,
    slope,
    seams.map(([x, y]): Point => [x, y + pitchMm * CREST]),
  ),
})

/** The right half of the body: `sideX` is its width at a height. */
export function bodyQuilt(
  kind: string,
  topY: number,
  hemY: number,
  sideX: (y: number) => number,
): Quilt {
  const pitch = PITCH[kind] ?? 104
  if (kind === 'hidden') return { seams: '', crests: '', pitchMm: 140, seamYs: [] }
  if (kind === 'diamond') return diamonds(topY, hemY, sideX(hemY) + 30, pitch)
  if (kind === 'vertical') return uprights(topY, hemY, sideX, pitch)
  const count = Math.max(1, Math.round((hemY - topY) / pitch))
  const step = (hemY - topY) / count
  const seamYs = Array.from({ length: count }, (_, i) => topY + i * step)
  // Filling pushes a seam about between two creases: it is nowhere quite straight.
  const wave = (y: number, i: number) => (uneven(y + i * 3.7) - 0.5) * 3.4
  const seam = (y: number): Path =>
    through(
      [0, y + 7],
      ...[0.2, 0.4, 0.6, 0.8].map(
        (share, i): Point => [sideX(y) * share, y + 7 - 7 * share ** 2 + wave(y, i)],
      ),
      [sideX(y) + 12, y],
    )
  return {
    seams: seamYs.map(seam).join(''),
    crests: '',
    ...strips(
      Math.max(sideX(topY), sideX(hemY)),
      step,
      0,
      seamYs.map((y): Point => [0, y + 4]),
    ),
    pitchMm: step,
    seamYs,
  }
}

function diamonds(topY: number, hemY: number, width: number, pitch: number): Quilt {
  let seams = ''
  const crests: Point[] = []
  const rows = Math.ceil((hemY - topY + width) / pitch) + 1
  for (let i = 0; i < rows; i++) {
    const y = topY + i * pitch
    seams += polyline([0, y], [width, y - width]) + polyline([0, y - width], [width, y])
  }
  for (let row = -1; row < (hemY - topY) / (pitch / 2) + 1; row++)
    for (let column = 0; column < width / pitch + 1; column++)
      crests.push([column * pitch + (row % 2 === 0 ? 0 : pitch / 2), topY + row * (pitch / 2)])
  return {
    seams,
    crests: '',
    glows: { path: pillow(pitch), at: crests },
    pitchMm: pitch * 0.72,
    seamYs: [],
  }
}

/** The light on a diamond's pillow: a smaller diamond with hollow sides, above its middle. */
export function pillow(pitch: number): Path {
  const [a, b] = [pitch * 0.36, pitch * 0.1].map(Math.round) as [number, number]
  return `M${-a} -4C${-b} ${-b} ${-b} ${-b} 0 ${-a - 4}C${b} ${-b} ${b} ${-b} ${a} -4C${b} ${b} ${b} ${b} 0 ${Math.round(a * 0.7)}C${-b} ${b} ${-b} ${b} ${-a} -4Z`
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
    pitchMm: pitch,
    seamYs: [],
  }
}

/** Chambers: dark where the thread holds them, light on their crests, creases between. */
export function quiltShades(
  q: Quilt,
  place: (path: Path) => Path,
  bulge: number,
  gloss: number,
  isRight: boolean,
): Shade[] {
  if (!q.seams) return []
  // Much filling makes a chamber round, but its seams no darker than night.
  const depth = (bulge / 6.5) ** 0.6
  const wide = q.pitchMm
  const isWide = wide > 70
  const shade = (path: Path, width: number, blur: 2 | 6 | 12, strength: number): Shade => ({
    path: place(path),
    width,
    blur,
    strength,
  })
  const dx = isRight ? 0 : -9
  const laid = (strip: Strip, shiftMm: number, blur: 2 | 6 | 12, strength: number): Shade => {
    const { path, at, levelMm } = strip
    const begin = (x: number) => (isRight ? x : levelMm ? -x - levelMm : -x)
    return {
      path: levelMm ? path : place(path),
      at: at.map(([x, y]): Point => [begin(x) + shiftMm, y]),
      blur,
      strength,
    }
  }
  const isAcross = q.creases !== undefined
  // Lit from above, a chamber is darkest where it turns under, just over the seam that holds it.
  const turned = isAcross || q.glows ? shifted(q.seams, 0, -wide * 0.1) : q.seams
  const far = isWide ? 12 : 6
  const lit = (isRight ? 0.6 : 0.76) * gloss
  const crests = isAcross ? shifted(q.seams, 0, wide * CREST) : q.crests
  const bright = (shadeOf: Shade): Shade => ({ ...shadeOf, isLight: true })
  return [
    shade(turned, Math.min(36, wide * 0.38), far, 0.6 * depth),
    shade(q.seams, 6, 2, 0.4 * depth),
    ...(crests ? [bright(shade(crests, wide * 0.28, far, lit))] : []),
    ...(q.glows && (isWide || !crests)
      ? [bright(laid(q.glows, dx, 6, lit * (crests ? 0.45 : 0.9)))]
      : crests
        ? [bright(shade(crests, wide * 0.09, 6, lit * 0.4))]
        : []),
    ...(q.creases
      ? [
          { ...laid(q.creases, dx, 2, 0.24 * depth), width: 4 },
          bright({ ...laid(q.creases, dx + 5, 2, 0.24 * gloss), width: 3.6 }),
        ]
      : []),
  ]
}
