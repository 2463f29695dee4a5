import type { LibraryPart } from '@freesewing/core'
import type { DraftedParts } from '../freesewing/draft-design'
import { flatten } from '../geometry/flatten'
import { lengthOf, type Outline, type Xy } from '../geometry/outline'
import { rerouted, stretch } from '../geometry/reroute'
import { fullBack } from './coat-back'
import { raglanSleeve, withoutShoulder } from './coat-raglan'
import { coatShawl } from './coat-shawl'
import { pointOf } from './library-point'
import { hoodHalf, type NeckEdge, standBand } from './neck-pieces'
import { asDrawn, moved, oneAfterAnother, type Reshape } from './reshape'

/**
 * The library's coat closes over two rows of buttons and has a notched collar. Ours also closes over
 * one; with a stand or a hood its front runs straight up to the neck, and either is sewn to the neck
 * from centre front to centre front; with a shawl it turns over into the collar.
 */
const SINGLE_EDGE_MM = 28

type Style = { readonly modules: Readonly<Record<string, string>>; readonly headMm: number }

const SHOULDERED = ['front', 'frontLining', 'back', 'full-back', 'backStay']

export function coatStyle(
  name: string,
  part: LibraryPart,
  parts: DraftedParts,
  style: Style,
): Reshape {
  const { modules } = style
  if (name === 'raglan-front') return raglanSleeve('front', parts)
  if (name === 'raglan-back') return raglanSleeve('back', parts)
  const shaped = withCollar(name, part, parts, style)
  if (modules['coat-shoulder'] !== 'raglan' || !SHOULDERED.includes(name)) return shaped
  const keepsNeck = name === 'front' && modules['coat-collar'] === 'shawl'
  return oneAfterAnother([withoutShoulder(part, parts, keepsNeck), shaped])
}

function withCollar(
  name: string,
  part: LibraryPart,
  parts: DraftedParts,
  { modules, headMm }: Style,
): Reshape {
  const isSingle = modules['coat-front'] === 'single'
  const collar = modules['coat-collar'] ?? 'notch'
  if (name === 'coat-stand') return sewnToTheNeck(standBand(neckEdge(parts)))
  if (name === 'hood') return sewnToTheNeck(hoodHalf(neckEdge(parts), headMm))
  if (name === 'full-back') return fullBack(part, parts, modules['coat-back'] !== 'plain')
  if (name !== 'front' && name !== 'frontFacing') return asDrawn
  const edge = isSingle ? -SINGLE_EDGE_MM : pointOf(part, 'hemEdge')[0]
  switch (collar) {
    case 'stand':
    case 'hood':
      return closedToTheNeck(part, edge)
    case 'shawl':
      return coatShawl(name, part, parts, edge)
    default:
      return isSingle ? singleBreasted(part) : asDrawn
  }
}

const sewnToTheNeck = (piece: { line: Outline; shoulders: Outline }): Reshape => ({
  line: () => piece.line,
  marks: () => [],
  notches: piece.shoulders,
})

function neckEdge(parts: DraftedParts): NeckEdge {
  const seam = (name: string, from: string, to: string): number => {
    const part = parts.get(name)
    if (!part) throw new RangeError(`the coat has no ${name}`)
    const line = flatten(part.paths.seam?.ops ?? [])
    return lengthOf(stretch(line, pointOf(part, from), pointOf(part, to)))
  }
  return {
    frontMm: seam('front', 's3CollarSplit', 'cfNeck'),
    backMm: seam('back', 's3CollarSplit', 'cbNeck'),
  }
}

/** No lapel: the neck line runs level to the edge, and the edge straight down. No roll either. */
function closedToTheNeck(part: LibraryPart, edge: number): Reshape {
  const [neck, hem] = [pointOf(part, 'cfNeck'), pointOf(part, 'flbHem')]
  const roll = pointOf(part, 'rollLineStart')
  return {
    line: (line) =>
      rerouted(line, neck, hem, [
        [edge, neck[1]],
        [edge, hem[1]],
      ]),
    marks: (marks) => marks.filter(([first]) => !first || !isAt(first, roll)),
    notches: [neck],
  }
}

const isAt = (p: Xy, q: Xy): boolean => Math.hypot(p[0] - q[0], p[1] - q[1]) < 0.01

/** The overlap of two rows is brought in below the lapel, the roll with it. */
function singleBreasted(part: LibraryPart): Reshape {
  const [edge] = pointOf(part, 'hemEdge')
  const [top, lapelBreak] = [pointOf(part, 'collarEdge')[1], pointOf(part, 'rollLineStart')[1]]
  const less = 1 - SINGLE_EDGE_MM / Math.abs(edge)
  const moves = moved(([x, y]: Xy): Xy => {
    if (x >= 0) return [x, y]
    const down = Math.min(1, Math.max(0, (y - top) / (lapelBreak - top)))
    return [x * (1 - less * (0.25 + 0.75 * down)), y]
  })
  const at = (point: string): Xy => pointOf(part, point)
  // The edge bends where the roll begins, and needs a point there to do so.
  const bent = (line: Outline): Outline =>
    rerouted(line, at('lapelStraightEnd'), at('hemEdge'), [at('rollLineStart')])
  return { ...moves, line: (line) => moves.line(bent(line)) }
}
