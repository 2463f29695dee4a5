import type { LibraryPart } from '@freesewing/core'
import type { DraftedParts } from '../freesewing/draft-design'
import { flatten } from '../geometry/flatten'
import type { Outline, Xy } from '../geometry/outline'
import { rerouted, stretch } from '../geometry/reroute'
import { pointOf } from './library-point'
import { asDrawn, type Reshape } from './reshape'

/**
 * The library's coat has a back with an inverted pleat that ends in a half belt, and a tail below it.
 * Every other back is one piece from neck to hem: the side is the front's own side seam, so that both
 * are sewn together point by point; the waist's dart closes again below it; the centre seam is open
 * from the vent down, each side extended to lie over the other.
 */
const VENT = { share: 0.36, widerMm: 45, slopeMm: 20 }
const DART_BELOW_WAIST_MM = 130

export function fullBack(back: LibraryPart, parts: DraftedParts, hasVent: boolean): Reshape {
  const front = parts.get('front')
  if (!front) return asDrawn
  const [neck, armhole, hem] = [
    pointOf(back, 'cbNeck'),
    pointOf(back, 'armhole'),
    pointOf(front, 'hem'),
  ]
  const side = stretch(flatten(front.paths.seam?.ops ?? []), hem, pointOf(front, 'armhole'))
  const ventTop = hem[1] - VENT.share * (hem[1] - neck[1])
  const centre: Outline = hasVent
    ? [
        [0, ventTop],
        [-VENT.widerMm, ventTop + VENT.slopeMm],
        [-VENT.widerMm, hem[1]],
      ]
    : [[0, hem[1]]]
  return {
    line: (line) => rerouted(line, neck, armhole, [...centre, ...side.slice(0, -1)]),
    marks: () => dartOf(back, pointOf(front, 'waist')[1]),
  }
}

/** Nothing to take in where the waist is as wide as the chest. */
function dartOf(back: LibraryPart, waistY: number): readonly Outline[] {
  const [tip, left, right] = [
    pointOf(back, 'dartTip'),
    pointOf(back, 'dartLeft'),
    pointOf(back, 'dartRight'),
  ]
  if (right[0] <= left[0]) return []
  const below: Xy = [tip[0], waistY + DART_BELOW_WAIST_MM]
  return [[tip, [left[0], waistY], below, [right[0], waistY], tip]]
}
