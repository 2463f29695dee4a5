import { getTranslations } from 'next-intl/server'
import { GarmentPicture } from '@/components/garment/garment-picture'
import { ScaleBar } from '@/components/garment/swatch'
import { heroDimensions } from '@/components/home/hero-dimensions'
import { HeroSuit } from '@/components/home/hero-suit'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Cloth } from '@/lib/core/garment/cloth'
import { clothById } from '@/lib/core/garment/cloths'
import { tileHref } from '@/lib/core/garment/picture/weave/tile-file'
import { TILE_LEVELS, tileSize } from '@/lib/core/garment/picture/weave/tile-size'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import type { Locale } from '@/lib/core/shared/text'
import { catalogueToday } from '@/lib/demand/published-catalogues'
import { pictureFile } from '@/lib/infra/pictures/picture-file'

/** The five cloths of the front page, far apart in colour and weave. */
const HERO_CLOTHS = [
  'midnight-hopsack',
  'tobacco-herringbone',
  'light-grey-sharkskin',
  'stone-glen-check',
  'bottle-flannel',
]
const WIDTH_PX = 560
const MARGIN_MM = [16, 70, 44, 70] as const
/** As the other swatches: two cloths can be compared. */
const SWATCH_PX_PER_MM = 4

const swatchTile = (cloth: Cloth) => {
  const { widthMm, heightMm } = tileSize(cloth, TILE_LEVELS[5])
  return {
    src: tileHref(cloth, 5),
    width: Math.round(widthMm * SWATCH_PX_PER_MM),
    height: Math.round(heightMm * SWATCH_PX_PER_MM),
  }
}

/** One drawn suit that changes cloth as you look. */
export async function Hero({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('home.hero')
  const cloths = HERO_CLOTHS.flatMap((id) => clothById(id) ?? [])
  const [first] = cloths
  if (!first) return null
  const labelOf = (cloth: Cloth) => t('picture', { cloth: cloth.name[locale] })
  const { options, values } = startingDesign(await catalogueToday('suit-women'))
  const design = { values, options: { ...options, cloth: first.id } }
  const roomMm = MARGIN_MM[1] + MARGIN_MM[3]
  const shown = { view: 'front', widthPx: WIDTH_PX, roomMm } as const
  return (
    <HeroSuit
      shown={cloths.map((cloth) => ({
        id: cloth.id,
        name: cloth.name[locale],
        label: labelOf(cloth),
        tile: swatchTile(cloth),
      }))}
      labels={{ legend: t('legend'), still: t('still') }}
      bar={<ScaleBar />}
    >
      <GarmentPicture
        file={pictureFile(pictureOfDesign('suit-women', design, first, shown))}
        label={labelOf(first)}
        widthPx={WIDTH_PX}
        marginMm={MARGIN_MM}
        overlay={heroDimensions({ length: t('length'), sleeve: t('sleeve') })}
        isFirst
      />
    </HeroSuit>
  )
}
