import type { Sex } from '@/lib/core/body/measurement'

/**
 * The standard bodies and how they grow; mm throughout. Every cut is graded on them.
 *
 * - Numbers: EU men's size = chest in cm ÷ 2, waist 12 cm less (drop 6); EU women's 38 = chest 88 cm,
 *   2 cm of chest per number (usual trade charts; general knowledge, no table was at hand).
 * - Shirts: EN 13402-2 names the neck as the first measure of a man's shirt. A collar of 40 cm goes
 *   with EU 50 and grows 1 cm per size of 4 cm chest (usual charts; our reading). Women's shirts are
 *   named by the same rule from a collar of 36 cm at EU 38, which is ours: that standard goes by bust.
 * - Letters of the down jacket: EN 13402-3 gives each letter a band of chest; our even numbers lie
 *   inside them (men S 86 to 94, M 94 to 102 …; women S 82 to 90, M 90 to 98 …; general knowledge).
 * - The other figures and steps are our own grading (assumption), close to usual charts; GB/T 1335
 *   and EN 13402 have tables of their own.
 */
type Body = {
  readonly height: number
  readonly chest: number
  readonly waist: number
  readonly seat: number
  readonly biacromial: number
  readonly backLength: number
  readonly sleeve: number
  readonly thigh: number
  readonly neck: number
  readonly wrist: number
}

export type Grade = {
  readonly from: number
  readonly to: number
  /** The size that `base` describes. */
  readonly middle: number
  readonly base: Body
  /** Per number, that is per half a size step. */
  readonly perSize: Body
  /** From short to regular to long. */
  readonly perLength: Pick<Body, 'height' | 'backLength' | 'sleeve'>
  readonly crotchToWaistMm: number
  /** Finished collar of the middle size; one size more has 10 mm more of it. */
  readonly collarMm: number
  /** Numbers of the down jacket, every second size, and the letter each is called. */
  readonly letters: readonly (readonly [size: number, letter: string])[]
}

export const GRADES: Readonly<Record<Sex, Grade>> = {
  m: {
    from: 44,
    to: 60,
    middle: 50,
    base: {
      height: 1780,
      chest: 1000,
      waist: 880,
      seat: 1030,
      biacromial: 419,
      backLength: 474,
      sleeve: 612,
      thigh: 600,
      neck: 385,
      wrist: 175,
    },
    perSize: {
      height: 5,
      chest: 20,
      waist: 20,
      seat: 15,
      biacromial: 5,
      backLength: 2,
      sleeve: 2,
      thigh: 11,
      neck: 5,
      wrist: 1,
    },
    perLength: { height: 70, backLength: 16, sleeve: 22 },
    crotchToWaistMm: 210,
    collarMm: 400,
    letters: [
      [42, 'XS'],
      [46, 'S'],
      [50, 'M'],
      [54, 'L'],
      [58, 'XL'],
      [62, 'XXL'],
    ],
  },
  w: {
    from: 34,
    to: 48,
    middle: 38,
    base: {
      height: 1680,
      chest: 880,
      waist: 720,
      seat: 970,
      biacromial: 358,
      backLength: 420,
      sleeve: 574,
      thigh: 560,
      neck: 345,
      wrist: 155,
    },
    perSize: {
      height: 0,
      chest: 20,
      waist: 20,
      seat: 18,
      biacromial: 4,
      backLength: 1,
      sleeve: 1,
      thigh: 11,
      neck: 5,
      wrist: 1,
    },
    perLength: { height: 70, backLength: 15, sleeve: 20 },
    crotchToWaistMm: 198,
    collarMm: 360,
    letters: [
      [34, 'XS'],
      [38, 'S'],
      [42, 'M'],
      [46, 'L'],
      [50, 'XL'],
      [54, 'XXL'],
    ],
  },
}
