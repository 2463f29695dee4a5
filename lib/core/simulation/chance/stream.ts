import type { Random } from '@/lib/core/shared/random'

/**
 * Streams of chance, one for every purpose, so that common random numbers work: a model that draws one
 * number more for breakdowns still meets the same customers at the same minutes.
 *
 * Generator: xoshiro128++ 1.0 (D. Blackman, S. Vigna, "Scrambled linear pseudorandom number generators",
 * ACM TOMS 47(4), 2021; public domain), period 2^128 - 1, two outputs for 53 bits. Its state is the name
 * `seed/replication/purpose` hashed four times (MurmurHash3 x86 32, A. Appleby, public domain). Streams are
 * told apart by name and not by distance: that two of 2^40 numbers overlap has a chance below 2^-86.
 */
export type Streams = (purpose: string) => Random

export const streamsOf =
  (seed: number, replication: number): Streams =>
  (purpose) =>
    streamOf(`${seed}/${replication}/${purpose}`)

export function streamOf(name: string): Random {
  let [a, b, c, d] = [hashed(name, 1), hashed(name, 2), hashed(name, 3), hashed(name, 4)]
  // The one state the generator cannot leave.
  if ((a | b | c | d) === 0) a = 1
  const next = (): number => {
    const sum = (a + d) | 0
    const result = (((sum << 7) | (sum >>> 25)) + a) | 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = (d << 11) | (d >>> 21)
    return result >>> 0
  }
  return () => ((next() >>> 5) * 67_108_864 + (next() >>> 6)) / 9_007_199_254_740_992
}

function hashed(text: string, seed: number): number {
  let hash = Math.imul(seed, 0x9e3779b9)
  for (let at = 0; at < text.length; at++) {
    let unit = Math.imul(text.charCodeAt(at), 0xcc9e2d51)
    unit = Math.imul((unit << 15) | (unit >>> 17), 0x1b873593)
    hash ^= unit
    hash = (Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64) | 0
  }
  hash ^= text.length
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35)
  return (hash ^ (hash >>> 16)) | 0
}
