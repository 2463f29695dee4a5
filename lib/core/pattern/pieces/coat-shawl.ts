import type { LibraryPart } from '@freesewing/core'
import type { DraftedParts } from '../freesewing/draft-design'
import { flatten } from '../geometry/flatten'
import { distance, lengthOf, type Outline, type Xy } from '../geometry/outline'
import { curveBetween, rerouted, stretch } from '../geometry/reroute'
import { pointOf } from './library-point'
import { asDrawn, type Reshape } from './reshape'

/**
 * A coat's shawl, cut in one with the front as coats that wrap have it: beyond the shoulder the front
 * runs on as half the collar, is sewn to the back's neck and meets its other half at the centre back.
 * The facing does the same on top; the lining stays as it was. Classical construction: the collar's
 * neck seam leaves the shoulder along the roll, swung back so that the free edge is long enough to lie
 * over its own stand. Amounts are ours.
 */
const STAND_MM = 35
const FALL_MM = 55
const SWUNG_DEG = 16
/** How far beyond the front's edge the lapel swells. */
const SWELL_MM = 16

type Collar = {
  readonly neck: Xy
  readonly nape: Xy
  readonly outer: Xy
  readonly rolled: Xy
  readonly breaks: Xy
  readonly rollAtShoulder: Xy
}

function collarOf(front: LibraryPart, backNeckMm: number, edge: number): Collar {
  const neck = pointOf(front, 's3CollarSplit')
  const breaks: Xy = [edge, pointOf(front, 'rollLineStart')[1]]
  const rollAtShoulder = pointOf(front, 'rollLineEdge')
  const turn =
    Math.atan2(rollAtShoulder[1] - breaks[1], rollAtShoulder[0] - breaks[0]) +
    (SWUNG_DEG * Math.PI) / 180
  const [along, across]: [Xy, Xy] = [
    [Math.cos(turn), Math.sin(turn)],
    [Math.sin(turn), -Math.cos(turn)],
  ]
  const from = (p: Xy, way: Xy, mm: number): Xy => [p[0] + way[0] * mm, p[1] + way[1] * mm]
  const nape = from(neck, along, backNeckMm)
  return {
    neck,
    nape,
    outer: from(nape, across, STAND_MM + FALL_MM),
    rolled: from(nape, across, STAND_MM),
    breaks,
    rollAtShoulder,
  }
}

/** From the shoulder's end at the neck round the collar to the hem's corner. */
function wayRound({ neck, nape, outer, breaks }: Collar, hemY: number): Outline {
  const [edge] = breaks
  const bend: Xy = [edge - SWELL_MM, outer[1] + 0.42 * (breaks[1] - outer[1])]
  const middle: Xy = [edge - SWELL_MM / 2, bend[1] + 0.4 * (breaks[1] - bend[1])]
  return [
    neck,
    nape,
    outer,
    ...curveBetween(outer, aside(outer, nape, neck, bend), middle, 20),
    middle,
    ...curveBetween(middle, [edge, middle[1] + 0.45 * (breaks[1] - middle[1])], breaks),
    breaks,
    [edge, hemY],
  ]
}

/** The free edge leaves the centre back squarely, and turns down as far out as the lapel swells. */
function aside(outer: Xy, nape: Xy, neck: Xy, bend: Xy): Xy {
  const length = distance(nape, neck)
  const way: Xy = [(neck[0] - nape[0]) / length, (neck[1] - nape[1]) / length]
  const mm = way[0] === 0 ? 0 : (bend[0] - outer[0]) / way[0]
  return [outer[0] + way[0] * mm, outer[1] + way[1] * mm]
}

export function coatShawl(
  name: string,
  part: LibraryPart,
  parts: DraftedParts,
  edge: number,
): Reshape {
  const [back, lining] = [parts.get('back'), parts.get('frontLining')]
  if (!back || !lining) return asDrawn
  const seam = (of: LibraryPart): Outline => flatten(of.paths.seam?.ops ?? [])
  const backNeck = stretch(seam(back), pointOf(back, 's3CollarSplit'), pointOf(back, 'cbNeck'))
  const collar = collarOf(part, lengthOf(backNeck), edge)
  const hem = pointOf(part, 'flbHem')
  const round = wayRound(collar, hem[1])
  if (name === 'front')
    return {
      line: (line) => rerouted(line, collar.neck, hem, round.slice(1)),
      marks: (marks) => [
        ...marks.filter(([first]) => first?.[1] !== pointOf(part, 'rollLineStart')[1]),
        [collar.breaks, collar.rollAtShoulder, collar.rolled],
      ],
    }
  const top = pointOf(part, 'flbTop')
  const neckLine = stretch(
    seam(lining),
    pointOf(lining, 's3CollarSplit'),
    pointOf(lining, 'flbTop'),
  )
  return {
    line: (line) =>
      rerouted(line, top, hem, [...[...neckLine].reverse().slice(1), ...round.slice(1)]),
    marks: (marks) => marks,
  }
}
