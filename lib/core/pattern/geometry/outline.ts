/** Points in millimetres, y down as on paper; an outline is closed by itself and never repeats its first. */
export type Xy = readonly [x: number, y: number]
export type Outline = readonly Xy[]

/** Twice-free shoelace: positive when the outline runs clockwise on a page whose y points down. */
export function signedArea(outline: Outline): number {
  let sum = 0
  let [px, py] = outline.at(-1) ?? [0, 0]
  for (const [x, y] of outline) {
    sum += px * y - x * py
    px = x
    py = y
  }
  return sum / 2
}

export const areaOf = (outline: Outline): number => Math.abs(signedArea(outline))

export type Box = {
  readonly minX: number
  readonly minY: number
  readonly maxX: number
  readonly maxY: number
}

export function boxOf(outline: Outline): Box {
  let minX = Number.POSITIVE_INFINITY
  let minY = Number.POSITIVE_INFINITY
  let maxX = Number.NEGATIVE_INFINITY
  let maxY = Number.NEGATIVE_INFINITY
  for (const [x, y] of outline) {
    if (x < minX) minX = x
    if (x > maxX) maxX = x
    if (y < minY) minY = y
    if (y > maxY) maxY = y
  }
  return { minX, minY, maxX, maxY }
}

export const distance = (a: Xy, b: Xy): number => Math.hypot(a[0] - b[0], a[1] - b[1])

/** The way along a line that is not closed. */
export const lengthOf = (line: Outline): number =>
  line.slice(1).reduce((sum, p, at) => sum + distance(p, line[at] as Xy), 0)

/** The first so many mm of a line that is not closed. */
export function firstMmOf(line: Outline, mm: number): Xy[] {
  const kept: Xy[] = line.slice(0, 1)
  let rest = mm
  for (const [at, p] of line.slice(1).entries()) {
    const before = line[at] as Xy
    const length = distance(before, p)
    if (length >= rest) {
      const share = rest / length
      return [
        ...kept,
        [before[0] + share * (p[0] - before[0]), before[1] + share * (p[1] - before[1])],
      ]
    }
    kept.push(p)
    rest -= length
  }
  return kept
}

/** The outline on the other side of the body: x turned, direction kept. */
export const mirrored = (outline: Outline): Outline =>
  outline.map(([x, y]): Xy => [-x, y]).reverse()

/** Mirror in x, then turn about the origin, then move: the placement of the contract. */
export function placed(
  outline: Outline,
  at: {
    readonly x: number
    readonly y: number
    readonly rotationDeg: number
    readonly mirrored: boolean
  },
): Outline {
  const turn = (at.rotationDeg * Math.PI) / 180
  const cos = at.rotationDeg === 180 ? -1 : at.rotationDeg === 90 ? 0 : Math.cos(turn)
  const sin = at.rotationDeg === 180 ? 0 : at.rotationDeg === 90 ? 1 : Math.sin(turn)
  const flip = at.mirrored ? -1 : 1
  return outline.map(
    ([x, y]): Xy => [flip * x * cos - y * sin + at.x, flip * x * sin + y * cos + at.y],
  )
}
