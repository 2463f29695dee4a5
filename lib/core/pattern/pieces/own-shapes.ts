import type { LibraryPart } from '@freesewing/core'
import { flatten } from '../geometry/flatten'
import { boxOf, type Outline, type Xy } from '../geometry/outline'

/**
 * Small jacket pieces that the library does not draw (it knows patch pockets alone): flap, jetting and
 * bag of a slit pocket, as wide as the patch pocket would be, a little less. Sizes are ours.
 */
const SLIT_PER_PATCH = 0.9
const FLAP_MM = 55
const CORNER_MM = 14
const JETTING_MM = { beyond: 40, height: 60 }
const BAG_MM = { beyond: 40, height: 200 }

export function ownShape(name: string, patchPocket: LibraryPart): Outline | undefined {
  const drawn = patchPocket.paths.seam
  if (!drawn) return undefined
  const box = boxOf(flatten(drawn.ops))
  const width = SLIT_PER_PATCH * (box.maxX - box.minX)
  switch (name) {
    case 'own:flap':
      return roundedBelow(width, FLAP_MM, CORNER_MM)
    case 'own:jetting':
      return roundedBelow(width + JETTING_MM.beyond, JETTING_MM.height, 0)
    case 'own:bag':
      return roundedBelow(width + BAG_MM.beyond, BAG_MM.height, 2 * CORNER_MM)
    default:
      return undefined
  }
}

function roundedBelow(width: number, height: number, radius: number): Outline {
  const corner = (cx: number, cy: number, from: number): Xy[] =>
    radius === 0
      ? [[cx, cy]]
      : Array.from({ length: 9 }, (_, at): Xy => {
          const angle = ((from + at * 11.25) * Math.PI) / 180
          return [cx + radius * Math.cos(angle), cy + radius * Math.sin(angle)]
        })
  return [
    [0, 0],
    [width, 0],
    ...corner(width - radius, height - radius, 0),
    ...corner(radius, height - radius, 90),
  ]
}
