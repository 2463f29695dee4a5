import { getTranslations } from 'next-intl/server'
import type { GarmentWords } from '@/components/order/garment-words'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { changedFromPlain } from '@/lib/core/garment/design-difference'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { SavedDesign } from '@/lib/demand/designs'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { paths } from '@/lib/paths'
import { FrontAndBack } from '../../front-and-back'
import { priceOfDesign } from '../../price-of-design'

type Props = {
  readonly saved: SavedDesign
  readonly words: GarmentWords
  readonly locale: Locale
}

/** The design as it is now: drawn, in words, priced, and the ways on. */
export async function DesignSheet({ saved, words, locale }: Props) {
  const t = await getTranslations('designs.one')
  const { id, design, fit } = saved
  const catalogue = await catalogueOfDesign(design)
  const cents = await priceOfDesign(design, fit?.kind ?? 'size')
  const price = formatMoney(cents, catalogue.currency, locale)
  return (
    <div className="mt-8 lg:grid lg:grid-cols-12 lg:gap-6">
      <div className="lg:col-span-7">
        <FrontAndBack design={design} locale={locale} />
      </div>
      <div className="mt-6 lg:col-span-5 lg:mt-0">
        <h2 className="text-title leading-7 font-normal">{t('choices')}</h2>
        <p className="small mt-2">
          {t('changed', { ...changedFromPlain(design, catalogue), garment: lower(words.name) })}
        </p>
        <ul className="small mt-2">
          {words.choices.map(({ id: module, text }) => (
            <li key={module}>{text}</li>
          ))}
        </ul>
        <p className="small mt-2 text-ink2">{fit ? fitLabel(fit, locale) : t('noFit')}</p>
        <p className="mt-4">{t(fit?.kind === 'measured' ? 'priceMeasured' : 'price', { price })}</p>
        <p className="mt-4 flex flex-wrap items-center gap-x-7 gap-y-2">
          <ButtonLink href={paths.configure(locale, design.family, { design: id })}>
            {t('go')}
          </ButtonLink>
          <Link className="word" href={paths.fit(locale, design.family, { design: id })}>
            {t('fit')}
          </Link>
          <Link className="word" href={paths.designs(locale)}>
            {t('all')}
          </Link>
        </p>
      </div>
    </div>
  )
}

const lower = (name: string) => name.charAt(0).toLowerCase() + name.slice(1)
