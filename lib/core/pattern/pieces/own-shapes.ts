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

/** Folded along its middle. */
const WELT_MM = 80
const GUSSET_MM = 60
const TICKET_PER_POCKET = 0.62
const BREAST_PER_POCKET = 0.62
const SHIRT_POCKET_MM = { width: 112, height: 132, flap: 52, corner: 12 }

/** Shapes of one size for every body; the others follow the patch pocket that the library draws. */
export function ownShape(name: string, patchPocket?: LibraryPart): Outline | undefined {
  const shirt = SHIRT_POCKET_MM
  if (name === 'own:shirt-pocket') return roundedBelow(shirt.width, shirt.height, shirt.corner)
  if (name === 'own:shirt-flap') return roundedBelow(shirt.width + 6, shirt.flap, shirt.corner)
  if (name === 'own:gusset') return roundedBelow(GUSSET_MM, GUSSET_MM, 0)
  const drawn = patchPocket?.paths.seam
  if (!drawn) return undefined
  const box = boxOf(flatten(drawn.ops))
  const width = SLIT_PER_PATCH * (box.maxX - box.minX)
  const ticket = TICKET_PER_POCKET * width
  switch (name) {
    case 'own:flap':
      return roundedBelow(width, FLAP_MM, CORNER_MM)
    case 'own:jetting':
      return roundedBelow(width + JETTING_MM.beyond, JETTING_MM.height, 0)
    case 'own:bag':
      return roundedBelow(width + BAG_MM.beyond, BAG_MM.height, 2 * CORNER_MM)
    case 'own:welt':
      return roundedBelow(width, WELT_MM, 0)
    case 'own:ticket-flap':
      return roundedBelow(ticket, FLAP_MM - 10, CORNER_MM)
    case 'own:ticket-jetting':
      return roundedBelow(ticket + JETTING_MM.beyond, JETTING_MM.height, 0)
    case 'own:ticket-bag':
      return roundedBelow(ticket + BAG_MM.beyond, BAG_MM.height / 2, CORNER_MM)
    case 'own:breast-patch':
      return roundedBelow(
        BREAST_PER_POCKET * (box.maxX - box.minX),
        BREAST_PER_POCKET * (box.maxY - box.minY),
        CORNER_MM,
      )
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
