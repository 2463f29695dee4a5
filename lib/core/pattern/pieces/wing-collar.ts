import type { LibraryPart } from '@freesewing/core'
import { distance, type Outline, type Xy } from '../geometry/outline'
import { curveBetween, rerouted } from '../geometry/reroute'
import { pointOf } from './library-point'
import type { Reshape } from './reshape'

/**
 * A wing collar: a high stand whose front corners are folded outwards. The library draws the stand,
 * high enough (`WING_STAND_MM`); its seam to the neck stays as it is. In front the edge rises to
 * `opensMm`, where the wings begin to part, then to a point that reaches back down to the neck seam
 * once it is folded along the line from there to the stand's upper edge. Amounts are ours.
 */
export const WING_STAND_MM = 45
const WING_MM = { opens: 26, point: 57, forward: 4 }

type Side = 'right' | 'left'

/** The corner of one side, from the overlap's end round the wing to where the fold ends. */
function wingOf(stand: LibraryPart, side: Side): { edge: Outline; fold: Outline } {
  const [low, high] = [pointOf(stand, `${side}BottomCf`), pointOf(stand, `${side}TopCf`)]
  const [end, back] = [pointOf(stand, `${side}BottomEdge`), pointOf(stand, `${side}TopHinge`)]
  const height = distance(low, high)
  const up: Xy = [(high[0] - low[0]) / height, (high[1] - low[1]) / height]
  const out: Xy = side === 'right' ? [-up[1], up[0]] : [up[1], -up[0]]
  const at = (alongUp: number, forward: number): Xy => [
    low[0] + up[0] * alongUp + out[0] * forward,
    low[1] + up[1] * alongUp + out[1] * forward,
  ]
  const opens = at(WING_MM.opens, 0)
  const point = at(WING_MM.point, WING_MM.forward)
  const overlap = distance(low, end)
  return {
    edge: [
      ...curveBetween(end, at(WING_MM.opens, overlap), opens),
      opens,
      point,
      ...curveBetween(point, at(height, -distance(high, back) / 3), back),
    ],
    fold: [opens, back],
  }
}

export function wingCollar(stand: LibraryPart): Reshape {
  const [right, left] = [wingOf(stand, 'right'), wingOf(stand, 'left')]
  const at = (name: string): Xy => pointOf(stand, name)
  return {
    line: (line) =>
      rerouted(
        rerouted(line, at('rightBottomEdge'), at('rightTopHinge'), right.edge),
        at('leftTopHinge'),
        at('leftBottomEdge'),
        [...left.edge].reverse(),
      ),
    marks: (marks) => [...marks, right.fold, left.fold],
  }
}
