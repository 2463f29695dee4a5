/**
 * SVG path data in millimetres: absolute M, L, C and Z only, so that a path can be mirrored by its
 * coordinates. (A mirrored transform would also mirror the twill, the light and the buttonholes.)
 */
export type Point = readonly [xMm: number, yMm: number]
export type Path = string
/** 1 is the picture's right (the wearer's left), −1 the picture's left. */
export type Side = 1 | -1
export const SIDES: readonly Side[] = [-1, 1]

export const num = (value: number): string => String(Math.round(value * 10) / 10 || 0)
const xy = (point: Point) => `${num(point[0])} ${num(point[1])}`

export const move = (point: Point): Path => `M${xy(point)}`
export const line = (...points: Point[]): Path => points.map((point) => `L${xy(point)}`).join('')
export const curve = (a: Point, b: Point, to: Point): Path => `C${xy(a)} ${xy(b)} ${xy(to)}`
export const polyline = (first: Point, ...rest: Point[]): Path => move(first) + line(...rest)
export const polygon = (first: Point, ...rest: Point[]): Path => `${polyline(first, ...rest)}Z`

/** Catmull-Rom through the points, from the first (where the path already stands). */
export function spline(points: readonly Point[]): Path {
  const at = (i: number) => points[Math.max(0, Math.min(points.length - 1, i))] as Point
  let path = ''
  for (let i = 0; i < points.length - 1; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)]
    path += curve(
      [b[0] + (c[0] - a[0]) / 6, b[1] + (c[1] - a[1]) / 6],
      [c[0] - (d[0] - b[0]) / 6, c[1] - (d[1] - b[1]) / 6],
      c,
    )
  }
  return path
}

export const through = (...points: Point[]): Path => move(points[0] ?? [0, 0]) + spline(points)

export const between = (a: Point, b: Point, share: number): Point => [
  a[0] + (b[0] - a[0]) * share,
  a[1] + (b[1] - a[1]) * share,
]

const eachPoint = (path: Path, change: (x: number, y: number) => Point): Path =>
  path.replace(/(-?[\d.]+) (-?[\d.]+)/g, (_, x: string, y: string) =>
    xy(change(Number(x), Number(y))),
  )

/** Numbers are already rounded, so that only the sign of each x is written anew: half of all paths. */
export const mirrored = (path: Path): Path =>
  path.replace(/(-?)([\d.]+) (-?[\d.]+)/g, (_, minus: string, x: string, y: string) =>
    minus || x === '0' ? `${x} ${y}` : `-${x} ${y}`,
  )

export const shifted = (path: Path, dx: number, dy: number): Path =>
  eachPoint(path, (x, y) => [x + dx, y + dy])

/** Everything is drawn for the picture's right and placed by its side. */
export const onSide = (side: Side) => (path: Path) => (side < 0 ? mirrored(path) : path)

/** The frame of a path, by its control points: never too small. */
export function boundsOf(path: Path): { minX: number; minY: number; maxX: number; maxY: number } {
  const numbers = (path.match(/-?[\d.]+/g) ?? []).map(Number)
  const xs = numbers.filter((_, i) => i % 2 === 0)
  const ys = numbers.filter((_, i) => i % 2 === 1)
  return {
    minX: Math.min(...xs),
    minY: Math.min(...ys),
    maxX: Math.max(...xs),
    maxY: Math.max(...ys),
  }
}
