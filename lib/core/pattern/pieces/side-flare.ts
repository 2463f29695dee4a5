import type { LibraryPart } from '@freesewing/core'
import type { Xy } from '../geometry/outline'
import { type Bend, warp } from './bend'

/**
 * The library's shirt never grows wider from chest to waist. For a waist that asks for it the side
 * seams of fronts and back swell by `perPanelMm`, nothing at the armhole, all at the waist, nothing at
 * the hips again, whose width the library does follow.
 */
const SIDE_FROM = 0.7
const PANELS = ['frontLeft', 'frontRight', 'back']

export function sideFlare(name: string, part: LibraryPart, perPanelMm: number): readonly Bend[] {
  const { armhole, waist, hips } = part.points
  if (!PANELS.includes(name) || perPanelMm <= 0 || !armhole || !waist || !hips) return []
  const edge = SIDE_FROM * Math.abs(armhole.x)
  const share = (y: number): number => {
    const t =
      y < waist.y ? (y - armhole.y) / (waist.y - armhole.y) : (hips.y - y) / (hips.y - waist.y)
    return t <= 0 ? 0 : t * t * (3 - 2 * t)
  }
  return [
    warp(
      ([x, y]: Xy): Xy => [
        Math.abs(x) > edge && y > armhole.y ? x + Math.sign(x) * perPanelMm * share(y) : x,
        y,
      ],
    ),
  ]
}
