import { getTranslations } from 'next-intl/server'
import { GarmentPicture } from '@/components/garment/garment-picture'
import { heroDimensions } from '@/components/home/hero-dimensions'
import { HeroSuit } from '@/components/home/hero-suit'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { clothById } from '@/lib/core/garment/cloths'
import type { Locale } from '@/lib/core/shared/text'
import { catalogueToday } from '@/lib/demand/published-catalogues'

/** The five cloths of the front page, far apart in colour and weave. */
const HERO_CLOTHS = [
  'midnight-hopsack',
  'tobacco-herringbone',
  'light-grey-sharkskin',
  'stone-glen-check',
  'bottle-flannel',
]

/** One drawn suit that changes cloth as you look. */
export async function Hero({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('home.hero')
  const shown = HERO_CLOTHS.flatMap((id) => {
    const cloth = clothById(id)
    const name = cloth?.name[locale]
    return cloth && name ? [{ cloth, name, label: t('picture', { cloth: name }) }] : []
  })
  const [first] = shown
  if (!first) return null
  const picture = {
    cut: 'suit-women',
    design: startingDesign(await catalogueToday('suit-women')),
    view: 'jacket-front',
    under: 'shirt',
    widthPx: 560,
    marginMm: [16, 70, 44, 70],
  } as const
  const labels = {
    legend: t('legend'),
    still: t('still'),
    length: t('length'),
    sleeve: t('sleeve'),
  }
  return (
    <HeroSuit {...{ shown, picture, labels }}>
      <GarmentPicture
        {...picture}
        cloth={first.cloth}
        label={first.label}
        overlay={heroDimensions(labels)}
      />
    </HeroSuit>
  )
}
