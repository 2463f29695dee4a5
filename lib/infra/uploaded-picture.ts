import sharp from 'sharp'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import { TooManyWait, Turns } from './turns'

/**
 * A picture that somebody sends: known by its first bytes, never by its name or declared type, then
 * decoded and written anew. What is kept is pixels alone: place, camera and anything appended is gone.
 */
export const MOST_PICTURE_BYTES = 5 * 1024 * 1024

export type PictureProblem = {
  readonly code: 'not-a-picture' | 'picture-too-large' | 'picture-unreadable' | 'busy'
}

/** Enough to see a seam by, small enough to seal in a row. */
const LONGEST_SIDE_PX = 1_600
/** A small file may unfold to a huge picture; more than this is not decoded. */
const MOST_PIXELS = 50_000_000
const QUALITY = 82

/** Anybody may send one, and each may unfold to 200 MB while it is decoded. */
const TURNS = new Turns(8)

const ascii = (bytes: Uint8Array, from: number, to: number): string =>
  String.fromCharCode(...bytes.subarray(from, to))

export function isPicture(bytes: Uint8Array): boolean {
  const isPng = ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n'
  const isJpeg = bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff
  const isWebp = ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP'
  return isPng || isJpeg || isWebp
}

/** The picture as WebP, upright, at most 1600 pixels long. */
export async function rewritePicture(
  bytes: Uint8Array,
): Promise<Result<Uint8Array, PictureProblem>> {
  if (bytes.length > MOST_PICTURE_BYTES) return refuse({ code: 'picture-too-large' })
  if (!isPicture(bytes)) return refuse({ code: 'not-a-picture' })
  const inside = { width: LONGEST_SIDE_PX, height: LONGEST_SIDE_PX, fit: 'inside' } as const
  try {
    const pixels = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' })
    const upright = pixels.rotate().resize({ ...inside, withoutEnlargement: true })
    return ok(await TURNS.take(() => upright.webp({ quality: QUALITY }).toBuffer()))
  } catch (error) {
    if (error instanceof TooManyWait) return refuse({ code: 'busy' })
    // Whatever the decoder says about a broken file, the person can only choose another.
    return refuse({ code: 'picture-unreadable' })
  }
}
