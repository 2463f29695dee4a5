import { clothById } from '@/lib/core/garment/cloths'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import type { Order } from '@/lib/demand/order-view'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { absoluteUrl } from '@/lib/identity/post-letter'
import { mailPicture } from '@/lib/infra/pictures/picture-file'

const WIDTH_PX = 480

/** The addresses of an order's garments as pictures for a letter, each design once. */
export async function picturesInLetter({ lines }: Order): Promise<readonly string[]> {
  const drawn = await Promise.all(
    lines.map(async ({ design }) => {
      const cloth = clothById(design.options.cloth)
      if (!cloth) return []
      const { cut } = await catalogueOfDesign(design)
      const shown = { view: 'front', widthPx: WIDTH_PX } as const
      return [absoluteUrl(mailPicture(pictureOfDesign(cut, design, cloth, shown)))]
    }),
  )
  return [...new Set(drawn.flat())]
}
