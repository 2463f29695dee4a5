import { randomBytes } from 'node:crypto'

/** A secret for a link or a cookie: `bits` of the system's randomness, URL-safe. */
export const secretToken = (bits: 128 | 256): string => randomBytes(bits / 8).toString('base64url')
