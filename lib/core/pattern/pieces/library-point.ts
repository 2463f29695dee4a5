import type { LibraryPart } from '@freesewing/core'
import type { Xy } from '../geometry/outline'

/** A point that the library must have drawn; without it the styles of our own have nothing to hold on to. */
export function pointOf(part: LibraryPart, name: string): Xy {
  const point = part.points[name]
  if (!point) throw new RangeError(`the library draws no point ${name}`)
  return [point.x, point.y]
}
