import { distance, lengthOf, type Outline, type Xy } from '../geometry/outline'
import { curveBetween } from '../geometry/reroute'

/**
 * What is sewn to a coat's neck instead of a collar that turns over: a band that stands, or half of a
 * hood. The edge that is sewn has exactly the length of the neck, measured on the drafted front and
 * back. Heights are ours; the hood's follow the girth of the head, as trade drafts have them (half of
 * it and a hand's breadth high, half of it less the face deep).
 */
const STAND = { heightMm: 60, riseMm: 24, cornerMm: 16 }
const HOOD = { overHalfHeadMm: 70, lessDeepMm: 32, backHigherMm: 18, hollowMm: 24 }

/** The neck's edge on the drafted front, from its centre to the shoulder, and on the back. */
export type NeckEdge = { readonly frontMm: number; readonly backMm: number }
/** A line with the points where it meets the shoulder seams. */
type NeckPiece = { readonly line: Outline; readonly shoulders: Outline }

/** Both halves: an arc that rises to the front, so that the upper edge is shorter and lies to the neck. */
export function standBand({ frontMm, backMm }: NeckEdge): NeckPiece {
  const halfMm = frontMm + backMm
  const { heightMm, riseMm, cornerMm } = STAND
  const radius = halfMm ** 2 / (2 * riseMm)
  const at = (alongMm: number, upMm: number): Xy => {
    const turn = alongMm / radius
    return [(radius - upMm) * Math.sin(turn), (radius - upMm) * Math.cos(turn) - radius]
  }
  const along = [
    -backMm,
    backMm,
    ...Array.from({ length: 33 }, (_, at) => (halfMm * (at - 16)) / 16),
  ]
    .sort((one, other) => one - other)
    .filter((mm, at, all) => mm - (all[at - 1] ?? Number.NEGATIVE_INFINITY) > 0.01)
  const inner = along.filter((mm) => Math.abs(mm) < halfMm - cornerMm)
  const corner = (side: 1 | -1): Outline => {
    const [low, top, turned] = [
      at(side * halfMm, heightMm - cornerMm),
      at(side * halfMm, heightMm),
      at(side * (halfMm - cornerMm), heightMm),
    ]
    return [low, ...curveBetween(low, top, turned, 6), turned]
  }
  return {
    line: [
      ...along.map((mm) => at(mm, 0)),
      ...corner(1),
      ...inner.map((mm) => at(mm, heightMm)).reverse(),
      ...[...corner(-1)].reverse(),
    ],
    shoulders: [at(-backMm, 0), at(backMm, 0)],
  }
}

/** The right half from outside: the face to the left, the neck below, the seam of both halves behind. */
export function hoodHalf({ frontMm, backMm }: NeckEdge, headMm: number): NeckPiece {
  const height = headMm / 2 + HOOD.overHalfHeadMm
  const depth = headMm / 2 - HOOD.lessDeepMm
  const { line: neck, shoulders } = neckEdge(frontMm, frontMm + backMm)
  const nape = neck.at(-1) as Xy
  const [back, crown]: [Xy, Xy] = [
    [depth, -0.52 * height],
    [0.46 * depth, -height],
  ]
  const face: Xy = [0, 12 - height]
  const line = [
    ...neck,
    ...cubic(nape, [nape[0] + 6, nape[1] - 60], [depth, -0.28 * height], back),
    back,
    ...cubic(back, [depth, -0.82 * height], [0.78 * depth, -height], crown),
    crown,
    face,
  ]
  return { line, shoulders }
}

/** From the face to the nape, hollow as the neck is round, exactly as long as the neck. */
function neckEdge(frontMm: number, neckMm: number): NeckPiece {
  const drawn = (width: number): Outline => {
    const nape: Xy = [width, -HOOD.backHigherMm]
    const control: Xy = [0.5 * width, HOOD.hollowMm]
    return [[0, 0], ...curveBetween([0, 0], control, nape, 24), nape]
  }
  let [low, high] = [0.5 * neckMm, neckMm]
  for (let step = 0; step < 40; step++) {
    const middle = (low + high) / 2
    if (lengthOf(drawn(middle)) < neckMm) low = middle
    else high = middle
  }
  const line = drawn(low)
  const at = line.findIndex((_, index) => lengthOf(line.slice(0, index + 1)) > frontMm)
  const [before, after] = [line[at - 1] as Xy, line[at] as Xy]
  const share = (frontMm - lengthOf(line.slice(0, at))) / distance(before, after)
  const shoulder: Xy = [
    before[0] + share * (after[0] - before[0]),
    before[1] + share * (after[1] - before[1]),
  ]
  return { line: [...line.slice(0, at), shoulder, ...line.slice(at)], shoulders: [shoulder] }
}

function cubic(from: Xy, one: Xy, two: Xy, to: Xy, chords = 16): Outline {
  return Array.from({ length: chords - 1 }, (_, index): Xy => {
    const t = (index + 1) / chords
    const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
    return [
      a * from[0] + b * one[0] + c * two[0] + d * to[0],
      a * from[1] + b * one[1] + c * two[1] + d * to[1],
    ]
  })
}
