import type { LibraryOperation, LibraryPoint } from '@freesewing/core'
import type { Xy } from './outline'

/**
 * Curves as chords that stay within `TOLERANCE_MM` of them. The number of chords after Wang's bound
 * (G. Wang, 1984): sqrt(n(n-1)/8 · M / tolerance), M the largest second difference of the control
 * points, n = 3. Rounding to a tenth later adds 0.07 mm, together under the 0.1 mm of the contract.
 */
const TOLERANCE_MM = 0.03

/** The corners and chord ends of a path, in order; `close` and repeated points are dropped. */
export function flatten(operations: readonly LibraryOperation[]): Xy[] {
  const points: Xy[] = []
  const add = (x: number, y: number) => {
    const last = points.at(-1)
    if (!last || Math.abs(last[0] - x) > 1e-6 || Math.abs(last[1] - y) > 1e-6) points.push([x, y])
  }
  let from: LibraryPoint = { x: 0, y: 0 }
  for (const operation of operations) {
    if (operation.type === 'close' || operation.type === 'noop') continue
    if (operation.type === 'curve') {
      const { cp1, cp2, to } = operation
      const bend = Math.max(
        Math.hypot(from.x - 2 * cp1.x + cp2.x, from.y - 2 * cp1.y + cp2.y),
        Math.hypot(cp1.x - 2 * cp2.x + to.x, cp1.y - 2 * cp2.y + to.y),
      )
      const chords = Math.max(1, Math.ceil(Math.sqrt((0.75 * bend) / TOLERANCE_MM)))
      for (let at = 1; at < chords; at++) {
        const t = at / chords
        const u = 1 - t
        const a = u * u * u
        const b = 3 * u * u * t
        const c = 3 * u * t * t
        const d = t * t * t
        add(
          a * from.x + b * cp1.x + c * cp2.x + d * to.x,
          a * from.y + b * cp1.y + c * cp2.y + d * to.y,
        )
      }
    }
    add(operation.to.x, operation.to.y)
    from = operation.to
  }
  const [first] = points
  const last = points.at(-1)
  if (
    first &&
    last &&
    points.length > 1 &&
    Math.hypot(first[0] - last[0], first[1] - last[1]) < 1e-6
  )
    points.pop()
  return points
}
