import type { Sex } from '@/lib/core/body/measurement'

/**
 * The standard bodies and how they grow. EU men's size = chest in cm ÷ 2, waist 12 cm less (drop 6);
 * EU women's 38 = chest 88 cm, 2 cm of chest per number. The other figures and steps are our
 * assumption, close to usual charts; GB/T 1335 and EN 13402 have tables of their own. mm throughout.
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
    },
    perLength: { height: 70, backLength: 16, sleeve: 22 },
    crotchToWaistMm: 210,
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
    },
    perLength: { height: 70, backLength: 15, sleeve: 20 },
    crotchToWaistMm: 198,
  },
}
