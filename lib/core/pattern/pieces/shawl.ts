import type { LibraryPart } from '@freesewing/core'
import { flatten } from '../geometry/flatten'
import { distance, type Outline, type Xy } from '../geometry/outline'
import { curveBetween, laidOnto, rerouted, stretch } from '../geometry/reroute'
import { pointOf as at } from './library-point'

/**
 * A shawl collar: collar and lapel without a notch. As it is made in the trade, the facing runs on over
 * the gorge as the upper collar and meets its other half at the centre of the back; the undercollar
 * stays a piece of its own, sewn to the front along the gorge; the lining reaches up to the neck, where
 * the facing has given way. Gorge and neck seam keep their lengths.
 */
/** How far beyond the notch, towards the lapel's tip, the shawl's edge crosses the gorge. */
const BEYOND_NOTCH = 0.35
/** From here on, as a share of the collar's half, its outer edge bends down into the lapel. */
const BENDS_FROM = 0.55
const BEND_MM = 24

type Edge = { readonly crossing: Xy; readonly control: Xy; readonly straight: Xy }

/** Where the edge crosses the gorge, and the curve by which it reaches the straight lapel. */
function edgeOf(front: LibraryPart): Edge {
  const [notch, tip] = [at(front, 'notch'), at(front, 'notchEdge')]
  const straight = at(front, 'lapelStraightEnd')
  const crossing: Xy = [
    notch[0] + BEYOND_NOTCH * (tip[0] - notch[0]),
    notch[1] + BEYOND_NOTCH * (tip[1] - notch[1]),
  ]
  return {
    crossing,
    control: [straight[0], crossing[1] + 0.4 * (straight[1] - crossing[1])],
    straight,
  }
}

const lapelOf = ({ crossing, control, straight }: Edge): Outline => [
  crossing,
  ...curveBetween(crossing, control, straight),
]

export const shawlFront = (line: Outline, front: LibraryPart): Outline => {
  const edge = edgeOf(front)
  return rerouted(line, at(front, 'collarCorner'), edge.straight, lapelOf(edge))
}

export const shawlLining = (line: Outline, lining: LibraryPart): Outline =>
  rerouted(line, at(lining, 'facingTop'), at(lining, 'facingBottom'), [
    at(lining, 'neck'),
    at(lining, 'collarCorner'),
    at(lining, 'ipfeStart'),
  ])

/** Half a collar in its own place, from the gorge along the neck to the centre back and round again. */
function collarHalf(line: Outline, collar: LibraryPart, front: LibraryPart): Outline {
  const [corner, notch] = [at(collar, 'collarCorner'), at(collar, 'notch')]
  const [frontCorner, frontNotch] = [at(front, 'collarCorner'), at(front, 'notch')]
  const { crossing, control } = edgeOf(front)
  const ontoCollar = laidOnto(frontCorner, frontNotch, corner, notch)
  const [crossed, below] = [ontoCollar(crossing), ontoCollar(control)]
  const neck = stretch(line, corner, at(collar, 'collarstandCbBottom'))
  const outer = stretch(line, at(collar, 'collarCbTopRoll'), at(collar, 'notchTipRoll'))
  const last = Math.floor(outer.length * BENDS_FROM)
  const kept = outer.slice(0, Math.max(2, last))
  const from = kept.at(-1) as Xy
  const length = distance(crossed, below)
  const above: Xy = [
    crossed[0] + ((crossed[0] - below[0]) / length) * BEND_MM,
    crossed[1] + ((crossed[1] - below[1]) / length) * BEND_MM,
  ]
  return [...neck, ...kept, ...curveBetween(from, above, crossed), crossed]
}

export function shawlCollar(line: Outline, collar: LibraryPart, front: LibraryPart): Outline {
  const half = collarHalf(line, collar, front)
  const middle = at(collar, 'collarstandCbBottom')[0]
  const isMiddle = ([x]: Xy): boolean => Math.abs(x - middle) < 0.05
  const start = half.findIndex(isMiddle)
  const end = half.findLastIndex(isMiddle)
  // From the centre's upper edge over the gorge to the centre's neck edge, then the same mirrored.
  const right = [...half.slice(end), ...half.slice(0, start + 1)]
  const left = right.map(([x, y]): Xy => [2 * middle - x, y]).reverse()
  return [...right, ...left.slice(1, -1)]
}

export function shawlFacing(line: Outline, facing: LibraryPart, collar: LibraryPart): Outline {
  const corner = at(facing, 'collarCorner')
  const onto = laidOnto(
    at(collar, 'collarCorner'),
    at(collar, 'notch'),
    corner,
    at(facing, 'notch'),
  )
  const half = collarHalf(flatten(collar.paths.seam?.ops ?? []), collar, facing).map(onto)
  const edge = edgeOf(facing)
  return rerouted(line, at(facing, 'ipfeStart'), edge.straight, [
    ...half.slice(0, -1),
    ...lapelOf(edge),
  ])
}
