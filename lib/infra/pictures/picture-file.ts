import { pictureAddress } from '@/lib/core/garment/picture-file/picture-address'
import {
  isPersonal,
  type PictureFile,
  type PictureRequest,
} from '@/lib/core/garment/picture-file/picture-request'
import { placesOfPicture } from '@/lib/core/garment/picture-file/standalone-picture'
import { pictureVersion } from '@/lib/infra/env'
import { Recent } from './recent'

/** A drawing takes some milliseconds and every page asks for the same few. */
const KNOWN = new Recent<PictureFile>(400)

/** Places travel with the page; a tenth of a millimetre is finer than a line. */
const roundedPlaces = (places: Omit<PictureFile, 'src'>): Omit<PictureFile, 'src'> =>
  JSON.parse(
    JSON.stringify(places, (_, value) => (typeof value === 'number' ? tenth(value) : value)),
  )
const tenth = (mm: number): number => Math.round(mm * 10) / 10

/** A picture as a page needs it: its address, and its places without its markup. */
export function pictureFile(request: PictureRequest): PictureFile {
  const src = pictureAddress(request, pictureVersion())
  const make = () => ({ src, ...roundedPlaces(placesOfPicture(request)) })
  // Nobody's letters stay in a process.
  return isPersonal(request) ? make() : KNOWN.get(src, make)
}

/** For og:image: 1200 × 630, on paper, beside its cloth. The page gives the origin. */
export const sharePicture = (request: PictureRequest): string =>
  pictureAddress(request, pictureVersion(), 'share')

/** For letters, whose readers show no SVG: 480 pixels wide, on paper. */
export const mailPicture = (request: PictureRequest): string =>
  pictureAddress(request, pictureVersion(), 'mail')
