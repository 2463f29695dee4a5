import type { LibraryPart } from '@freesewing/core'
import { distance, type Outline, type Xy } from '../geometry/outline'
import { curveBetween, stretch } from '../geometry/reroute'
import { pointOf } from './library-point'

/**
 * A waistcoat's lapel, as tailors lay it on: a piece of its own, cut after the opening of the front and
 * sewn into the edge between front and facing, its upper end into the shoulder seam. It has no collar
 * round the neck. The sewn edge is the front's own line, point by point; the free edge is given by
 * how far along the opening and how far from it each corner lies. Amounts are ours.
 */
type Corner = readonly [along: number, outMm: number]
type Lapel = {
  /** From the shoulder to the tip, straight from corner to corner. */
  readonly corners: readonly Corner[]
  /** How the edge swells between the last corner and the end of the opening. */
  readonly swell: Corner
}

const LAPELS: Readonly<Record<string, Lapel>> = {
  notch: {
    corners: [
      [0, 40],
      [0.34, 42],
      [0.4, 22],
      [0.435, 50],
    ],
    swell: [0.66, 46],
  },
  peak: {
    corners: [
      [0, 38],
      [0.37, 38],
      [0.42, 22],
      [0.345, 62],
    ],
    swell: [0.64, 54],
  },
  shawl: { corners: [[0, 38]], swell: [0.56, 66] },
}
/** Never wider than this share of the shoulder, so that the seam there still shows the front. */
const MOST_OF_SHOULDER = 0.42

export function lapelOn(
  front: Outline,
  part: LibraryPart,
  opening: Xy,
  choice: string | undefined,
): Outline {
  const lapel = LAPELS[choice ?? '']
  if (!lapel) throw new RangeError(`no waistcoat has a lapel ${choice}`)
  const neck = pointOf(part, 'neck')
  const sewn = stretch(front, neck, opening)
  const widest = MOST_OF_SHOULDER * distance(neck, pointOf(part, 'shoulder'))
  const scale = Math.min(1, widest / (lapel.corners[0]?.[1] ?? 1))
  const beside = besideOf(sewn)
  const place = ([along, outMm]: Corner): Xy => beside(along, outMm * scale)
  const corners = lapel.corners.map(place)
  const tip = corners.at(-1) as Xy
  return [...sewn, ...[...corners, ...curveBetween(tip, place(lapel.swell), opening)].reverse()]
}

/** Half the piece of the line over which its direction is taken, so that a bend does not break it. */
const SMOOTH_MM = 12

/** A point beside a line: a share of its length along it, so many mm out to the body's side. */
function besideOf(line: Outline): (along: number, outMm: number) => Xy {
  const lengths = line.slice(1).map((p, at) => distance(p, line[at] as Xy))
  const whole = lengths.reduce((sum, length) => sum + length, 0)
  const at = (mm: number): Xy => {
    let rest = Math.min(Math.max(mm, 0), whole)
    for (const [index, length] of lengths.entries()) {
      const [p, q] = [line[index] as Xy, line[index + 1] as Xy]
      if (rest <= length || index === lengths.length - 1)
        return [p[0] + ((q[0] - p[0]) * rest) / length, p[1] + ((q[1] - p[1]) * rest) / length]
      rest -= length
    }
    return line[0] as Xy
  }
  return (along, outMm) => {
    const mm = along * whole
    const [before, after] = [at(mm - SMOOTH_MM), at(mm + SMOOTH_MM)]
    const length = distance(before, after)
    const [x, y] = at(mm)
    // The line runs down to the centre, so that the body lies on its left.
    return [
      x + (outMm * (after[1] - before[1])) / length,
      y - (outMm * (after[0] - before[0])) / length,
    ]
  }
}
