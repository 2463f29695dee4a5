import { line, onSide, type Path } from '../path'
import { type JacketLines, outerLine, startAtNeck } from './jacket-lines'

/** The back seen from inside hangs shorter than the fronts' corner, as it does from outside. */
export const hemOf = (j: JacketLines) => j.hemY - 14

export function insideShape(j: JacketLines): Path {
  // A full body's sides lie behind the opened fronts and the sleeves.
  const side = { waist: Math.min(j.waist, j.shoulder + 62), hip: Math.min(j.hip, j.shoulder + 68) }
  const right =
    startAtNeck(j) +
    outerLine({ ...j, ...side, hemY: hemOf(j) + 9 }) +
    line([0, hemOf(j) + 4], [0, 20]) +
    'Z'
  return right + onSide(-1)(right)
}
