import { createHash, timingSafeEqual } from 'node:crypto'
import type { Digest } from '@/lib/core/shared/digest'

export const sha256: Digest = (text) => createHash('sha256').update(text, 'utf8').digest('hex')

/** Compares two secrets in constant time, whatever their lengths. */
export const sameSecret = (given: string, expected: string): boolean =>
  timingSafeEqual(Buffer.from(sha256(given)), Buffer.from(sha256(expected)))
