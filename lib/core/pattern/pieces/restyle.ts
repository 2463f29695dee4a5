import type { LibraryPart } from '@freesewing/core'
import type { DesignId, DraftedParts } from '../freesewing/draft-design'
import { rightHalf } from '../geometry/half'
import type { Outline, Xy } from '../geometry/outline'
import { rerouted } from '../geometry/reroute'
import { shawlCollar, shawlFacing, shawlFront, shawlLining } from './shawl'

/**
 * Styles that the library does not draw, on top of its blocks: the double-breasted jacket and
 * waistcoat, the shawl collar, the single-breasted coat. Overlaps are ours, the trade's usual ones
 * (a jacket's rows of buttons 12 to 15 cm apart); every seam but the front's edge stays as it was.
 */
export type Reshape = (line: Outline) => Outline

const asDrawn: Reshape = (line) => line
const FRONT_PARTS = ['front', 'frontFacing', 'chestPiece']
const JACKET_WIDER_MM = { tip: 18, edge: 60 }
const WAISTCOAT_WIDER_MM = 58
const WAISTCOAT_OPENING_LOWER = 0.75
const SINGLE_COAT_EDGE_MM = 28

export function restyle(
  design: DesignId,
  name: string,
  parts: DraftedParts,
  modules: Readonly<Record<string, string>>,
): Reshape {
  const part = parts.get(name)
  if (!part) return asDrawn
  if (design === 'jacket') return jacketStyle(name, part, parts, modules)
  if (design === 'waistcoat' && modules.waistcoat === 'double-6') return doubleWaistcoat(name, part)
  if (design === 'shirt' && name === 'yoke' && modules.yoke === 'split') return rightHalf
  if (design === 'overcoat' && modules['coat-front'] === 'single') return singleCoat(name, part)
  return asDrawn
}

const pointOf = (part: LibraryPart, name: string): Xy => {
  const point = part.points[name]
  if (!point) throw new RangeError(`the library draws no point ${name}`)
  return [point.x, point.y]
}

function jacketStyle(
  name: string,
  part: LibraryPart,
  parts: DraftedParts,
  { front, lapel }: Readonly<Record<string, string>>,
): Reshape {
  const steps: Reshape[] = []
  if (lapel === 'shawl') {
    const undercollar = parts.get('underCollar')
    if (name === 'front') steps.push((line) => shawlFront(line, part))
    if (name === 'frontLining') steps.push((line) => shawlLining(line, part))
    if (name === 'frontFacing' && undercollar)
      steps.push((line) => shawlFacing(line, part, undercollar))
    const body = parts.get('front')
    if (name === 'underCollar' && body) steps.push((line) => shawlCollar(line, part, body))
  }
  if (front === 'double-6x2' && FRONT_PARTS.includes(name))
    steps.push((line) => doubleBreasted(name, line, part))
  return (line) => steps.reduce((drawn, step) => step(drawn), line)
}

/** Wider from the lapel's tip to the button, then straight down to a square corner. */
function doubleBreasted(name: string, line: Outline, part: LibraryPart): Outline {
  const at = (point: string): Xy => pointOf(part, point)
  const corner = at('hemEdge')
  const square =
    name === 'chestPiece'
      ? line
      : rerouted(line, at('cutawayPoint'), at(name === 'front' ? 'roundEnd' : 'facingBottom'), [
          corner,
        ])
  const [top, lapelBreak] = [at('notchEdge')[1], at('lapelBreakPoint')[1]]
  const { tip, edge } = JACKET_WIDER_MM
  return square.map(([x, y]): Xy => {
    // The collar of a shawl lies above the gorge and keeps its place.
    if (x >= 0 || y < top - 5) return [x, y]
    const down = Math.min(1, Math.max(0, (y - top) / (lapelBreak - top)))
    return [x - Math.min(1, x / corner[0]) * (tip + (edge - tip) * down), y]
  })
}

/** A deeper opening, the overlap straight down, the hem square instead of in points. */
function doubleWaistcoat(name: string, part: LibraryPart): Reshape {
  if (name !== 'front' && name !== 'frontFacing') return asDrawn
  const [top, hem] = [pointOf(part, 'closureTop'), pointOf(part, 'splitDartHemLeft')]
  const x = top[0] - WAISTCOAT_WIDER_MM
  const opening: Xy = [x, top[1] + WAISTCOAT_WIDER_MM * WAISTCOAT_OPENING_LOWER]
  return (line) => rerouted(line, top, hem, [opening, [x, hem[1] + 4]])
}

/** The library's coat closes over two rows; for one its overlap is brought in below the lapel. */
function singleCoat(name: string, part: LibraryPart): Reshape {
  if (name !== 'front' && name !== 'frontFacing') return asDrawn
  const [edge] = pointOf(part, 'hemEdge')
  const [top, lapelBreak] = [pointOf(part, 'collarEdge')[1], pointOf(part, 'rollLineStart')[1]]
  const less = 1 - SINGLE_COAT_EDGE_MM / Math.abs(edge)
  return (line) =>
    line.map(([x, y]): Xy => {
      if (x >= 0) return [x, y]
      const down = Math.min(1, Math.max(0, (y - top) / (lapelBreak - top)))
      return [x * (1 - less * (0.25 + 0.75 * down)), y]
    })
}
