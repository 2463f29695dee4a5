/**
 * The contour of a standing person seen from the front, as points of the right half in figure units
 * (one unit is about 3.5 mm; the middle line is x = 0, y runs down). A drawing aid after usual
 * figure proportions of 7.5 heads, not a measured body.
 */
export type Sex = 'm' | 'w'
type Point = readonly [x: number, y: number]

export type Landmarks = {
  readonly crown: number
  readonly neck: Point
  readonly nape: number
  readonly shoulder: Point
  readonly axilla: Point
  readonly chest: Point
  readonly waist: Point
  readonly seat: Point
  readonly crotch: number
  readonly thigh: readonly [inner: number, outer: number, y: number]
  readonly knee: readonly [inner: number, outer: number, y: number]
  readonly calf: readonly [inner: number, outer: number, y: number]
  readonly ankle: readonly [inner: number, outer: number, y: number]
  readonly floor: number
  readonly elbow: readonly [inner: number, outer: number, y: number]
  readonly biceps: readonly [inner: number, outer: number, y: number]
  readonly wrist: readonly [inner: number, outer: number, y: number]
}

export const LANDMARKS: Readonly<Record<Sex, Landmarks>> = {
  w: {
    crown: 10,
    neck: [11, 84],
    nape: 86,
    shoulder: [44, 101],
    axilla: [35, 141],
    chest: [36, 156],
    waist: [28, 203],
    seat: [44, 258],
    crotch: 266,
    thigh: [2, 43, 284],
    knee: [8, 30, 374],
    calf: [8, 31, 412],
    ankle: [10, 21, 470],
    floor: 490,
    elbow: [47, 58, 200],
    biceps: [38, 53, 152],
    wrist: [57, 66, 258],
  },
  m: {
    crown: 10,
    neck: [14, 84],
    nape: 86,
    shoulder: [54, 101],
    axilla: [43, 144],
    chest: [43, 158],
    waist: [36, 210],
    seat: [42, 258],
    crotch: 268,
    thigh: [2, 42, 286],
    knee: [9, 32, 376],
    calf: [8, 34, 412],
    ankle: [11, 23, 470],
    floor: 490,
    elbow: [53, 66, 204],
    biceps: [45, 63, 156],
    wrist: [62, 73, 264],
  },
}

/** A smooth line through points (Catmull-Rom as cubic Béziers). */
export function smooth(points: readonly Point[], close = false): string {
  const at = (index: number): Point =>
    points[Math.min(points.length - 1, Math.max(0, index))] ?? [0, 0]
  const first = at(0)
  const steps = points.slice(1).map(([x, y], i) => {
    const [ax, ay] = at(i - 1)
    const [bx, by] = at(i)
    const [dx, dy] = at(i + 2)
    return `C${n(bx + (x - ax) / 6)} ${n(by + (y - ay) / 6)} ${n(x - (dx - bx) / 6)} ${n(y - (dy - by) / 6)} ${n(x)} ${n(y)}`
  })
  return `M${n(first[0])} ${n(first[1])}${steps.join('')}${close ? 'Z' : ''}`
}

const n = (value: number) => String(Math.round(value * 10) / 10)

/** The right half's outer line: neck, shoulder, down to the axilla; the arm; trunk and leg. */
export function contourOf(sex: Sex): readonly string[] {
  const l = LANDMARKS[sex]
  const [nx, ny] = l.neck
  const [sx, sy] = l.shoulder
  const leg: Point[] = [
    l.axilla,
    [l.chest[0] + (sex === 'w' ? 1 : 0), l.chest[1]],
    [l.chest[0] - 3, l.chest[1] + 22],
    l.waist,
    [l.waist[0] + (l.seat[0] - l.waist[0]) * 0.62, l.waist[1] + 28],
    l.seat,
    [l.thigh[1], l.thigh[2] + 6],
    [l.knee[1] + 5, l.knee[2] - 34],
    [l.knee[1], l.knee[2]],
    [l.calf[1], l.calf[2]],
    [l.ankle[1] + 4, l.ankle[2] - 28],
    [l.ankle[1], l.ankle[2]],
    [l.ankle[1] + 5, l.floor - 7],
    [l.ankle[1] + 4, l.floor - 1],
    [l.ankle[0] + 2, l.floor],
    [l.ankle[0] - 1, l.floor - 6],
    [l.ankle[0], l.ankle[2]],
    [l.calf[0] + 1, l.calf[2] + 20],
    [l.calf[0], l.calf[2]],
    [l.knee[0] + 1, l.knee[2]],
    [l.knee[0] - 3, l.knee[2] - 40],
    [l.thigh[0], l.thigh[2] + 4],
    [0, l.crotch],
  ]
  const arm: Point[] = [
    [nx - 1, ny - 14],
    [nx, ny],
    [nx + 8, ny + 7],
    [sx - 8, sy - 6],
    [sx, sy],
    [l.biceps[1] - 2, sy + 22],
    [l.biceps[1], l.biceps[2]],
    [l.elbow[1], l.elbow[2]],
    [l.elbow[1] + 4, l.elbow[2] + 22],
    [l.wrist[1], l.wrist[2]],
    [l.wrist[1] + 3, l.wrist[2] + 14],
    [l.wrist[1] + 1, l.wrist[2] + 32],
    [l.wrist[1] - 6, l.wrist[2] + 36],
    [l.wrist[0], l.wrist[2] + 20],
    [l.wrist[0], l.wrist[2]],
    [l.elbow[0] + 3, l.elbow[2] + 20],
    [l.elbow[0], l.elbow[2]],
    [l.biceps[0] + 1, l.biceps[2] + 6],
    l.axilla,
  ]
  return [smooth(arm), smooth(leg)]
}

/** The head as an egg, chin down. */
export function headOf(sex: Sex): string {
  const half = sex === 'w' ? 19.5 : 21
  const side = (sign: 1 | -1, from: 'down' | 'up') =>
    from === 'down'
      ? `C${n(sign * half * 0.7)} 10 ${n(sign * half)} 22 ${n(sign * half)} 37C${n(sign * half)} 54 ${n(sign * half * 0.5)} 73 0 73`
      : `C${n(sign * half * 0.5)} 73 ${n(sign * half)} 54 ${n(sign * half)} 37C${n(sign * half)} 22 ${n(sign * half * 0.7)} 10 0 10`
  return `M0 10${side(1, 'down')}${side(-1, 'up')}Z`
}
