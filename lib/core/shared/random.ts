/** A uniform number in [0, 1); passed in, so that the same seed gives the same log. */
export type Random = () => number

/** Mulberry32 (public domain, T. Ettinger): small, fast, good enough for seeds and demos. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let t = state
    t = Math.imul(t ^ (t >>> 15), t | 1)
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61)
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296
  }
}
