import { getTranslations } from 'next-intl/server'
import { garmentName } from '@/components/order/garment-words'
import { ButtonLink } from '@/components/ui/button'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { isSuit } from '@/lib/core/garment/cut'
import { forFigure } from '@/lib/core/garment/for-figure'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { PictureOf } from '../_home/picture-of'
import { priceOfDesign } from '../price-of-design'
import type { FamilyEntry } from './family-entry'
import { LookList } from './look-list'

type Props = {
  readonly entry: FamilyEntry
  readonly locale: Locale
  readonly isFirst: boolean
  readonly isBelow: boolean
}

/** One family for one figure: how it looks plain, what it costs, and the looks to begin with. */
export async function FamilySection({ entry, locale, isFirst, isBelow }: Props) {
  const t = await getTranslations('home.families')
  const { catalogue, figure } = entry
  const design = forFigure(startingDesign(catalogue), figure)
  const price = formatMoney(await priceOfDesign(design, 'size'), catalogue.currency, locale)
  const name = entry.isHouse
    ? t(`names.${[catalogue.id, figure].filter(Boolean).join('-')}`)
    : garmentName(catalogue, design.options, locale)
  const Title = isBelow ? 'h3' : 'h2'
  const headingId = ['family', catalogue.id, figure].filter(Boolean).join('-')
  return (
    <section aria-labelledby={headingId} className="border-t border-ink pt-4">
      <div className="flex items-baseline justify-between gap-4">
        <Title id={headingId}>{name}</Title>
        <p className="whitespace-nowrap">{t('asDrawn', { price })}</p>
      </div>
      <p className="small text-ink2">
        {t('choices', {
          modules: catalogue.modules.length,
          cloths: catalogue.modules.find(({ id }) => id === 'cloth')?.options.length ?? 0,
        })}
      </p>
      <div className="my-6">
        <PictureOf
          {...{ design, locale, isFirst }}
          view={isSuit(catalogue.cut) ? 'whole' : 'front'}
          widthPx={340}
          className="w-full object-contain max-md:h-auto max-md:max-h-[80vh] md:h-[clamp(420px,70vh,620px)]"
        />
      </div>
      <ButtonLink kind="outline" href={paths.configure(locale, catalogue.id, { figure })}>
        {t('plain')}
        <span className="sr-only">{t('plainOf', { name })}</span>
      </ButtonLink>
      <LookList
        {...{ entry, locale, isBelow }}
        title={t('looks')}
        moreWord={(count) => t('moreLooks', { count })}
      />
    </section>
  )
}
