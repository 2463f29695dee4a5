import type { AddressRefusal } from '@/lib/core/garment/picture-file/address-refusal'
import { readPictureAddress } from '@/lib/core/garment/picture-file/read-picture-address'
import { readThumbnailAddress, THUMBNAIL } from '@/lib/core/garment/picture-file/thumbnail-address'
import { problem } from '@/lib/infra/http/problem'
import { route } from '@/lib/infra/http/route'
import { answerPicture } from '@/lib/infra/pictures/answer-picture'
import { answerThumbnail } from '@/lib/infra/pictures/option-thumbnail'

/** A garment's picture as a file: drawn from its address alone, by the same core as on the page. */
export const GET = route<{ readonly cut: string; readonly file: string }>(
  'picture',
  async (request, { cut, file }) => {
    const { searchParams } = new URL(request.url)
    if (file === THUMBNAIL) {
      const read = readThumbnailAddress(cut, searchParams)
      return read.ok ? answerThumbnail(read.value.request, read.value.version) : refusal(read.error)
    }
    const read = readPictureAddress(cut, file, searchParams)
    return read.ok ? answerPicture(read.value, request.headers.get('accept')) : refusal(read.error)
  },
)

const refusal = (error: AddressRefusal): Response =>
  error.code === 'unknown-picture'
    ? problem({ status: 404, title: 'There is no such picture', ...error })
    : problem({
        status: 400,
        code: error.code,
        title: 'The address of the picture has a part that cannot be drawn',
        detail: error.detail,
        pointer: error.part,
      })
