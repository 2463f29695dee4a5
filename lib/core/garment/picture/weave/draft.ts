import type { Weave } from '../../cloth'

/**
 * Drafts: which thread lies on top where an end (warp, vertical) crosses a pick (weft, horizontal).
 * `ends` × `picks` is the smallest piece that repeats. Source: standard weave notation as in
 * Z. J. Grosicki, Watson's Textile Design and Colour, ch. 2–6; figures in the study's technique
 * page, section 6. Napped and checked cloths are woven in the draft named beside them.
 */
export type Draft = {
  readonly ends: number
  readonly picks: number
  readonly warpIsUp: (end: number, pick: number) => boolean
}

const mod = (value: number, by: number) => ((value % by) + by) % by

const plain: Draft = { ends: 2, picks: 2, warpIsUp: (e, p) => mod(e + p, 2) === 0 }
const twill22: Draft = { ends: 4, picks: 4, warpIsUp: (e, p) => mod(e + p, 4) < 2 }
const twill21: Draft = { ends: 3, picks: 3, warpIsUp: (e, p) => mod(e + p, 3) < 2 }
const hopsack: Draft = {
  ends: 4,
  picks: 4,
  warpIsUp: (e, p) => mod((e >> 1) + (p >> 1), 2) === 0,
}

export const HERRINGBONE_BLOCK = 16
/** Every second block runs the other way and is set off by two picks, so that the spine breaks. */
const herringbone: Draft = {
  ends: 2 * HERRINGBONE_BLOCK,
  picks: 4,
  warpIsUp: (e, p) => {
    const within = mod(e, HERRINGBONE_BLOCK)
    const reversed = mod(Math.floor(e / HERRINGBONE_BLOCK), 2) === 1
    return mod((reversed ? HERRINGBONE_BLOCK + 1 - within : within) + p, 4) < 2
  },
}

const birdseye: Draft = {
  ends: 8,
  picks: 4,
  warpIsUp: (e, p) =>
    mod(e, 4) === 0 ? mod(p + 2 * mod(Math.floor(e / 4), 2), 4) < 2 : mod(e + p, 4) < 2,
}

export const DRAFTS: Readonly<Record<Weave, Draft>> = {
  plain,
  'twill-2-2': twill22,
  'twill-2-1': twill21,
  hopsack,
  herringbone,
  houndstooth: twill22,
  'glen-check': twill22,
  birdseye,
  pinstripe: twill22,
  'chalk-stripe': twill22,
  flannel: twill22,
  seersucker: plain,
  corduroy: plain,
  windowpane: twill22,
  sharkskin: twill22,
  poplin: plain,
  oxford: hopsack,
  'end-on-end': plain,
  'bengal-stripe': plain,
  gingham: plain,
  melton: twill22,
  taffeta: plain,
  ripstop: plain,
}
