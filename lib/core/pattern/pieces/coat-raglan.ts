import type { LibraryPart } from '@freesewing/core'
import type { DraftedParts } from '../freesewing/draft-design'
import { flatten } from '../geometry/flatten'
import { distance, firstMmOf, lengthOf, type Outline, type Xy } from '../geometry/outline'
import { curveBetween, laidOnto, rerouted, stretch } from '../geometry/reroute'
import { pointOf } from './library-point'
import { lineOnly, type Reshape } from './reshape'

/**
 * Raglan: front and back lose their shoulder along a straight line from the neck to the armhole's pitch,
 * and the sleeve, in two halves with a seam over the arm, gets both shoulders. Each is laid on the
 * sleeve as it was cut, its shoulder line leaning over by `LEAN_DEG`, so that the slanting seam is as
 * long on either side; below the pitch the sleeve's edge is as long as the armhole, and both halves end
 * at one depth, together as wide as the set-in sleeve. Where the neck is cut and the lean are ours.
 */
const ALONG_NECK_MM = 28
const LEAN_DEG = 16
const ROUNDED_MM = { above: 40, below: 60 }
const HOLLOW = 0.3

type Cut = {
  /** Neck to shoulder's end: where the slanting seam begins, the neck's edge, the shoulder line. */
  readonly neckEdge: Outline
  readonly tip: Xy
  readonly pitch: Xy
  /** The armhole below the pitch. */
  readonly lowerMm: number
}

function cutOf(part: LibraryPart, neckMm: number): Cut {
  const line = flatten(part.paths.seam?.ops ?? [])
  const at = (name: string): Xy => pointOf(part, name)
  const corner = at('s3CollarSplit')
  const pitch = at('armholePitch')
  // On a front to its centre, on its lining to the facing, on a back to its centre.
  const neck = ['cfNeck', 'flbTop', 'cbNeck']
    .map((end) => (part.points[end] ? stretch(line, corner, at(end)) : []))
    .find((way) => way.length > 1)
  if (!neck) throw new RangeError('the coat has no neck line')
  return {
    neckEdge: [...firstMmOf(neck, neckMm)].reverse(),
    tip: at('s3ArmholeSplit'),
    pitch,
    lowerMm: lengthOf(stretch(line, at('armhole'), pitch)),
  }
}

/** On the front it has to lie outside the facing, whose edge meets the neck line too. */
function neckMmOf(parts: DraftedParts): number {
  const lining = parts.get('frontLining')
  if (!lining) return ALONG_NECK_MM
  const line = flatten(lining.paths.seam?.ops ?? [])
  const edge = stretch(line, pointOf(lining, 's3CollarSplit'), pointOf(lining, 'flbTop'))
  return Math.min(ALONG_NECK_MM, 0.7 * lengthOf(edge))
}

/** `keepsNeck`: the neck's edge stays on the outline, because a shawl is cut on to it. */
export function withoutShoulder(
  part: LibraryPart,
  parts: DraftedParts,
  keepsNeck: boolean,
): Reshape {
  const { neckEdge, pitch } = cutOf(part, neckMmOf(parts))
  const [begin] = neckEdge as readonly [Xy, ...Xy[]]
  const corner = neckEdge.at(-1) as Xy
  const neck = pointOf(part, 's3CollarSplit')
  return {
    ...lineOnly((line) => {
      if (keepsNeck) return rerouted(line, pitch, corner, neckEdge.slice(0, -1))
      const after = neckPointAfter(line, neck, begin)
      return rerouted(line, pitch, after, [begin])
    }),
    notches: [begin],
  }
}

/** Where the slanting seam crosses a height: above it a back may turn without tearing the seam. */
export function slantAt(part: LibraryPart, parts: DraftedParts, y: number): Xy {
  const { neckEdge, pitch } = cutOf(part, neckMmOf(parts))
  const [begin] = neckEdge as readonly [Xy, ...Xy[]]
  const share = (y - begin[1]) / (pitch[1] - begin[1])
  return [begin[0] + share * (pitch[0] - begin[0]), y]
}

/** The first of the outline's own points beyond the cut, away from the shoulder. */
function neckPointAfter(line: Outline, corner: Xy, begin: Xy): Xy {
  const start = line.findIndex((p) => distance(p, corner) < 0.05)
  const reach = distance(corner, begin)
  for (let step = 1; step < line.length; step++) {
    const p = line[(start + step) % line.length] as Xy
    if (distance(p, corner) > reach + 0.5) return p
  }
  throw new RangeError('the neck has no point beyond the cut')
}

type Half = { readonly shoulder: Outline; readonly pitch: Xy; readonly lowerMm: number }

/** A shoulder laid on the sleeve: its tip at the origin, its line leaning over, the arm straight down. */
function laid(part: LibraryPart, neckMm: number): Half {
  const { neckEdge, tip, pitch, lowerMm } = cutOf(part, neckMm)
  const corner = neckEdge.at(-1) as Xy
  const length = distance(tip, corner)
  const lean = (LEAN_DEG * Math.PI) / 180
  const onto = laidOnto(tip, corner, [0, 0], [-length * Math.sin(lean), -length * Math.cos(lean)])
  return { shoulder: neckEdge.map(onto), pitch: onto(pitch), lowerMm }
}

/** The edge from the pitch to the underarm, hollow like the armhole. */
const lowerEdge = (pitch: Xy, [x, y]: Xy): Outline => [
  pitch,
  ...curveBetween(pitch, [pitch[0] + HOLLOW * (x - pitch[0]), y], [x, y], 16),
  [x, y],
]

/** How far out the underarm lies at a depth, so that the edge is as long as the armhole. */
function reachAt({ pitch, lowerMm }: Half, depth: number): number {
  return solved(0, lowerMm, (out) => lengthOf(lowerEdge(pitch, [pitch[0] - out, depth])) - lowerMm)
}

/** Where a rising function is nought between two places. */
function solved(from: number, to: number, excess: (at: number) => number): number {
  let [low, high] = [from, to]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (excess(middle) > 0) high = middle
    else low = middle
  }
  return (low + high) / 2
}

export function raglanSleeve(side: 'front' | 'back', parts: DraftedParts): Reshape {
  const found = (name: string): LibraryPart => {
    const part = parts.get(name)
    if (!part) throw new RangeError(`the coat has no ${name}`)
    return part
  }
  const neckMm = neckMmOf(parts)
  const [front, back] = [laid(found('front'), neckMm), laid(found('back'), neckMm)]
  const [top, under] = [found('topsleeve'), found('undersleeve')]
  const width = (part: LibraryPart, from: string, to: string): number =>
    Math.abs(pointOf(part, to)[0] - pointOf(part, from)[0])
  const arm = width(top, 'tsLeftEdge', 'tsRightEdge') + width(under, 'usLeftEdge', 'usRightEdge')
  const wrist =
    width(top, 'tsWristLeft', 'tsWristRight') + width(under, 'usWristLeft', 'usWristRight')
  const length = pointOf(top, 'boxBottom')[1] - pointOf(top, 'top')[1]
  const out = (half: Half, depth: number): number => reachAt(half, depth) - half.pitch[0]
  const lowest = Math.max(front.pitch[1], back.pitch[1])
  const depth = solved(
    lowest,
    lowest + 0.97 * Math.min(front.lowerMm, back.lowerMm),
    (at) => arm - out(front, at) - out(back, at),
  )
  const half = side === 'front' ? front : back
  const underarm: Xy = [-out(half, depth), depth]
  const corner = half.shoulder.at(-1) as Xy
  const share = ROUNDED_MM.above / distance([0, 0], corner)
  const above: Xy = [corner[0] * share, corner[1] * share]
  const below: Xy = [0, ROUNDED_MM.below]
  return {
    line: () => [
      ...half.shoulder,
      above,
      ...curveBetween(above, [0, 0], below),
      below,
      [0, length],
      [-wrist / 2, length],
      ...[...lowerEdge(half.pitch, underarm)].reverse(),
    ],
    marks: () => [],
    notches: [half.shoulder[0] as Xy, half.pitch, below],
  }
}
