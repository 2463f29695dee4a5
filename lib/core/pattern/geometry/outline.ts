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
