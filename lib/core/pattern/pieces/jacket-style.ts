import type { LibraryPart } from '@freesewing/core'
import type { DraftedParts } from '../freesewing/draft-design'
import type { Outline, Xy } from '../geometry/outline'
import { rerouted } from '../geometry/reroute'
import { pointOf } from './library-point'
import { lineOnly, moved, oneAfterAnother, type Reshape } from './reshape'
import { shawlCollar, shawlFacing, shawlFront, shawlLining } from './shawl'

/** The double-breasted jacket (rows of buttons 12 to 15 cm apart) and the jacket's shawl collar. */
const FRONT_PARTS = ['front', 'frontFacing', 'chestPiece']
const WIDER_MM = { tip: 18, edge: 60 }

export function jacketStyle(
  name: string,
  part: LibraryPart,
  parts: DraftedParts,
  { front, lapel }: Readonly<Record<string, string>>,
): Reshape {
  const steps: Reshape[] = []
  if (lapel === 'shawl') {
    const undercollar = parts.get('underCollar')
    if (name === 'front') steps.push(lineOnly((line) => shawlFront(line, part)))
    if (name === 'frontLining') steps.push(lineOnly((line) => shawlLining(line, part)))
    if (name === 'frontFacing' && undercollar)
      steps.push(lineOnly((line) => shawlFacing(line, part, undercollar)))
    const body = parts.get('front')
    if (name === 'underCollar' && body)
      steps.push(lineOnly((line) => shawlCollar(line, part, body)))
  }
  if (front === 'double-6x2' && FRONT_PARTS.includes(name))
    steps.push(doubleBreasted(name, part, lapel === 'shawl'))
  return oneAfterAnother(steps)
}

/** Wider from the lapel's tip to the button, then straight down to a square corner. */
function doubleBreasted(name: string, part: LibraryPart, isShawl: boolean): Reshape {
  const at = (point: string): Xy => pointOf(part, point)
  const corner = at('hemEdge')
  const [top, lapelBreak] = [at('notchEdge')[1], at('lapelBreakPoint')[1]]
  // A shawl has no tip: its edge leaves the collar, which keeps its place, without a step.
  const { tip, edge } = isShawl ? { ...WIDER_MM, tip: 0 } : WIDER_MM
  const wider = ([x, y]: Xy): Xy => {
    if (x >= 0 || y < top - 5) return [x, y]
    const down = Math.min(1, Math.max(0, (y - top) / (lapelBreak - top)))
    return [x - Math.min(1, x / corner[0]) * (tip + (edge - tip) * down), y]
  }
  // The edge bends where the lapel begins, and needs a point there to do so.
  const bent = (line: Outline): Outline =>
    rerouted(line, at('lapelStraightEnd'), at('cutawayPoint'), [at('lapelBreakPoint')])
  const square = (line: Outline): Outline =>
    name === 'chestPiece'
      ? line
      : rerouted(
          bent(line),
          at('cutawayPoint'),
          at(name === 'front' ? 'roundEnd' : 'facingBottom'),
          [corner],
        )
  // Its roll begins at the new edge.
  const moves = moved(wider)
  return { line: (line) => moves.line(square(line)), marks: moves.marks }
}
