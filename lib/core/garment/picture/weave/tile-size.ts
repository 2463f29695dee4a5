import type { Cloth } from '../../cloth'
import type { WeavePlan } from './setup'
import { weavePlan } from './weave-plan'

/**
 * The size of one seamless tile of a cloth: whole repeats of colour order and draft, so its
 * millimetres are exact and only its pixels are rounded. Cheap: the browser asks for it, while the
 * tile itself is drawn ahead of time.
 */
export type TileSize = {
  readonly ends: number
  readonly picks: number
  readonly widthMm: number
  readonly heightMm: number
  readonly widthPx: number
  readonly heightPx: number
  /** Distance of the pattern's symmetry axis from the tile's left (and top) edge. */
  readonly axisMm: number
}

/** Pixels per mm of the tiles that are drawn ahead of time: tiles and mail, garment, swatch. */
export const TILE_LEVELS = { 1: 1.2, 2: 2.2, 5: 5 } as const
export type TileLevel = keyof typeof TILE_LEVELS

const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b))
const lcm = (a: number, b: number) => (a / gcd(a, b)) * b

/** A swatch shows little cloth, so its finer tile may be smaller. */
const enoughMm = (plan: WeavePlan, pxPerMm: number) =>
  pxPerMm > 3 ? Math.min(plan.tileMm, 36) : plan.tileMm

function wholeRepeats(repeat: number, perCm: number, minMm: number): number {
  return repeat * Math.max(1, Math.ceil((minMm * perCm) / 10 / repeat))
}

export function tileSize(cloth: Cloth, pxPerMm: number): TileSize {
  const plan = weavePlan(cloth)
  const minMm = enoughMm(plan, pxPerMm)
  // Corduroy is counted in wales of 3.2 mm, not in threads.
  const isCord = cloth.weave === 'corduroy'
  const endRepeat = isCord ? 16 : lcm(plan.warp.length, plan.draft.ends)
  const pickRepeat = isCord ? 16 : lcm(plan.weft.length, plan.draft.picks)
  const ends = wholeRepeats(endRepeat, plan.endsPerCm, minMm)
  const picks = wholeRepeats(pickRepeat, plan.picksPerCm, minMm)
  const widthMm = (ends / plan.endsPerCm) * 10
  const heightMm = (picks / plan.picksPerCm) * 10
  return {
    ends,
    picks,
    widthMm,
    heightMm,
    widthPx: Math.round(widthMm * pxPerMm),
    heightPx: Math.round(heightMm * pxPerMm),
    axisMm: isCord ? plan.axisEnd : (plan.axisEnd / plan.endsPerCm) * 10,
  }
}
