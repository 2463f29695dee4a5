import type { ThumbnailRequest } from '@/lib/core/garment/picture/draw-option-thumbnail'
import { thumbnailAddress } from '@/lib/core/garment/picture-file/thumbnail-address'
import { thumbnailSheet } from '@/lib/core/garment/picture-file/thumbnail-sheet'
import { isDevelopment } from '@/lib/infra/env'
import { pictureHeaders } from './picture-headers'
import { Recent } from './recent'

const THUMBNAILS = new Recent<string>(1_000)

/** The line drawing itself. */
export function answerThumbnail(request: ThumbnailRequest, version: string): Response {
  const make = () => thumbnailSheet(request) ?? ''
  const key = thumbnailAddress(request, '') ?? ''
  return new Response(isDevelopment() ? make() : THUMBNAILS.get(key, make), {
    headers: { ...pictureHeaders(false, version), 'content-type': 'image/svg+xml' },
  })
}
