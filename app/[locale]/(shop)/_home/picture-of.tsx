import { GarmentPicture } from '@/components/garment/garment-picture'
import type { GarmentPictureProps } from '@/components/garment/picture-props'
import { clothById, visibleCloths } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import { describeGarment } from '@/lib/core/garment/picture/describe-garment'
import type { Locale } from '@/lib/core/shared/text'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'

type Props = Omit<GarmentPictureProps, 'cloth' | 'cut' | 'label' | 'design'> & {
  readonly design: Design
  readonly locale: Locale
  /** Where the words stand beside the drawing, it is an ornament to a screen reader. */
  readonly isOrnament?: boolean
}

/** A design as its picture, described from its specification. */
export async function PictureOf({
  design,
  locale,
  view = 'jacket-front',
  isOrnament = false,
  ...rest
}: Props) {
  const cloth = clothById(design.options.cloth)
  if (!cloth) return null
  const catalogue = await catalogueOfDesign(design)
  const label = describeGarment(design, catalogue, visibleCloths({ demo: true }), locale, view)
  const picture = (
    <GarmentPicture {...rest} {...{ design, cloth, label, view }} cut={catalogue.cut} />
  )
  return isOrnament ? <div aria-hidden="true">{picture}</div> : picture
}
