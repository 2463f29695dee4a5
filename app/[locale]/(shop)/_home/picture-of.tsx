import { GarmentPicture } from '@/components/garment/garment-picture'
import {
  type GarmentSheetProps,
  NO_MARGIN,
  USUAL_WIDTH_PX,
} from '@/components/garment/garment-sheet'
import type { Catalogue } from '@/lib/core/garment/catalogue'
import { clothById, visibleCloths } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import type { CutView } from '@/lib/core/garment/picture/cut-views'
import { describeGarment } from '@/lib/core/garment/picture/describe-garment'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import type { Locale } from '@/lib/core/shared/text'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { pictureFile } from '@/lib/infra/pictures/picture-file'

type Props = Omit<GarmentSheetProps, 'label'> & {
  readonly design: Design
  readonly locale: Locale
  readonly view?: CutView
  /** Where the words stand beside the drawing, it is an ornament to a screen reader. */
  readonly isOrnament?: boolean
  /** A tile that leads to its design tells what is not as usual; a page of its own tells all. */
  readonly tells?: 'all' | 'changes'
  /** On the first screen. */
  readonly isFirst?: boolean
}

/** A design as its picture, described from its specification. */
export async function PictureOf({
  design,
  locale,
  view = 'front',
  isOrnament = false,
  tells = 'all',
  ...sheet
}: Props) {
  const cloth = clothById(design.options.cloth)
  if (!cloth) return null
  const catalogue = await catalogueOfDesign(design)
  const told = tells === 'all' ? catalogue : withoutUsual(catalogue, design)
  const label = isOrnament
    ? ''
    : describeGarment(design, told, visibleCloths({ demo: true }), locale, view)
  const [, right, , left] = sheet.marginMm ?? NO_MARGIN
  const file = pictureFile(
    pictureOfDesign(catalogue.cut, design, cloth, {
      view,
      widthPx: sheet.widthPx ?? USUAL_WIDTH_PX,
      roomMm: left + right,
    }),
  )
  return <GarmentPicture {...sheet} {...{ file, label }} />
}

/** The modules in which a design differs from its family's usual one. */
const withoutUsual = (catalogue: Catalogue, { options }: Design): Catalogue => ({
  ...catalogue,
  modules: catalogue.modules.filter(({ id }) => options[id] !== catalogue.defaults[id]),
})
