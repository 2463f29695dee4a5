import type { LibraryPart } from '@freesewing/core'
import type { Outline, Xy } from '../geometry/outline'
import { rerouted } from '../geometry/reroute'
import { pointOf } from './library-point'
import { asDrawn, lineOnly, type Reshape } from './reshape'
import { lapelOn } from './waistcoat-lapel'

/** The waistcoat in two rows, and the lapels that lie on any of its fronts. */
const WIDER_MM = 58
const OPENING_LOWER = 0.75

export function waistcoatStyle(
  name: string,
  part: LibraryPart,
  modules: Readonly<Record<string, string>>,
): Reshape {
  const isDouble = modules.waistcoat === 'double-6'
  const front = (line: Outline): Outline => (isDouble ? doubleBreasted(line, part) : line)
  switch (name) {
    case 'front':
    case 'frontFacing':
      return lineOnly(front)
    case 'waistcoat-lapel': {
      const opening = isDouble ? doubleOpening(part) : pointOf(part, 'closureTop')
      return {
        line: (line) => lapelOn(front(line), part, opening, modules['waistcoat-lapel']),
        marks: () => [],
        notches: isDouble ? [opening] : [],
      }
    }
    default:
      return asDrawn
  }
}

/** Where the fronts begin to overlap: further out and lower than on a single-breasted one. */
function doubleOpening(part: LibraryPart): Xy {
  const [x, y] = pointOf(part, 'closureTop')
  return [x - WIDER_MM, y + WIDER_MM * OPENING_LOWER]
}

/** A deeper opening, the overlap straight down, the hem square instead of in points. */
function doubleBreasted(line: Outline, part: LibraryPart): Outline {
  const [top, hem] = [pointOf(part, 'closureTop'), pointOf(part, 'dartStart')]
  const opening = doubleOpening(part)
  return rerouted(line, top, hem, [opening, [opening[0], hem[1] + 4]])
}
