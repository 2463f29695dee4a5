import { onSide, type Path, type Point, polygon, type Side } from '../path'
import type { Pen, Shade } from '../pen'
import type { SleeveLines } from './sleeve-lines'

/**
 * A sleeve bends at the elbow, and its cloth with it: stripes and checks run down the upper arm, then
 * straighter below. Both lays meet in one point of the pattern, so that no stripe breaks off there.
 */
const rad = (deg: number) => (deg * Math.PI) / 180

function turned([x, y]: Point, deg: number): Point {
  const [c, s] = [Math.cos(rad(deg)), Math.sin(rad(deg))]
  return [x * c - y * s, x * s + y * c]
}

export function drawBentSleeve(
  pen: Pen,
  side: Side,
  v: SleeveLines,
  shape: Path,
  origin: Point,
  shades: readonly Shade[],
  lineMm: number,
): string {
  const upperDeg = side * v.upperDeg
  const lowerDeg = side * v.lowerDeg
  const elbow: Point = [side * v.elbow[0], v.elbow[1]]
  const start: Point = [side * origin[0], origin[1]]
  const [dx, dy] = turned([elbow[0] - start[0], elbow[1] - start[1]], lowerDeg - upperDeg)
  const [x, y] = v.elbow
  const forearm = onSide(side)(
    polygon([x + 190, y - 24], [x - 170, y + 24], [x - 170, v.cuffY + 40], [x + 190, v.cuffY + 40]),
  )
  // A raglan sleeve reaches the neck.
  const upperArm = onSide(side)(
    polygon([x + 190, y - 22], [x - 170, y + 26], [-10, y + 26], [-10, -40], [x + 190, -40]),
  )
  return pen.piece(shape, pen.cloth({ turnDeg: upperDeg, xMm: start[0], yMm: start[1] }), shades, {
    lineMm,
    below: {
      path: forearm,
      rest: upperArm,
      fill: pen.cloth({ turnDeg: lowerDeg, xMm: elbow[0] - dx, yMm: elbow[1] - dy }),
    },
  })
}
