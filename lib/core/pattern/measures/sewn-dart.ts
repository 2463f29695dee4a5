import type { LibraryPart } from '@freesewing/core'

/**
 * A waist dart that takes in less than this is not sewn: two millimetres to each side are less than a needle
 * can follow. Where the waist is wider than the chest the library draws it inside out, which is no dart
 * either. What it would have taken stays in the garment, and in its finished measures.
 */
const SEWN_FROM_MM = 4

/** How much the waist dart of a front takes in. */
export function sewnDartMm({ points }: LibraryPart): number {
  const { dartLeft, dartRight } = points
  const wide = dartLeft && dartRight ? dartRight.x - dartLeft.x : 0
  return wide < SEWN_FROM_MM ? 0 : wide
}
