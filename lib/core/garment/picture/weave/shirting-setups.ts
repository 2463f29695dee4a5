import type { Weave } from '../../cloth'
import { type Colours, type Setup, threads } from './setup'

/**
 * Shirtings, coatings and shells. Setts are usual for such cloths (poplin about 50 × 30 threads to
 * the centimetre, oxford in pairs, melton milled until no thread is seen): our assumption. Stripes
 * and checks are 6 mm wide, as Bengal stripe and gingham mostly are.
 */
export const LIGHT_WEAVES = [
  'poplin',
  'oxford',
  'end-on-end',
  'bengal-stripe',
  'gingham',
  'melton',
  'taffeta',
  'ripstop',
] as const satisfies readonly Weave[]

const SHIRTING = { endsPerCm: 40, picksPerCm: 30, slub: 0.018, sheen: 1.12 }

export const LIGHT_SETUPS: Readonly<Record<(typeof LIGHT_WEAVES)[number], (c: Colours) => Setup>> =
  {
    poplin: (c) => ({ warp: [c.ground], weft: [c.second], ...SHIRTING, tileMm: 48 }),
    oxford: (c) => ({
      warp: [c.ground],
      weft: [c.second],
      endsPerCm: 26,
      picksPerCm: 22,
      slub: 0.04,
      sheen: 1.1,
    }),
    'end-on-end': (c) => ({
      warp: [c.ground, c.second],
      weft: [c.second],
      ...SHIRTING,
      slub: 0.03,
    }),
    'bengal-stripe': (c) => ({
      warp: threads([c.ground, 24], [c.second, 24]),
      weft: [c.second],
      ...SHIRTING,
      tileMm: 48,
      axisEnd: 12,
    }),
    gingham: (c) => ({
      warp: threads([c.ground, 20], [c.second, 20]),
      weft: threads([c.ground, 20], [c.second, 20]),
      endsPerCm: 33,
      picksPerCm: 33,
      sheen: 1.12,
      slub: 0.02,
      tileMm: 48,
      axisEnd: 10,
    }),
    melton: (c) => ({
      warp: [c.ground],
      weft: [c.second],
      endsPerCm: 16,
      picksPerCm: 15,
      tileMm: 90,
      slub: 0.03,
      nap: 0.95,
      melange: 0.1,
    }),
    taffeta: (c) => ({ warp: [c.ground], weft: [c.second], ...SHIRTING, slub: 0.01, tileMm: 48 }),
    ripstop: (c) => ({
      warp: threads([c.ground, 19], [c.line, 1]),
      weft: threads([c.second, 14], [c.line, 1]),
      ...SHIRTING,
      slub: 0.01,
      tileMm: 50,
    }),
  }
