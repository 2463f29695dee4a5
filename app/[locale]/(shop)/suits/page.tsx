import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { SewnCatalogue } from '@/lib/core/garment/catalogue'
import { formatMoney } from '@/lib/core/shared/money'
import { familiesOffered } from '@/lib/demand/published-catalogues'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { PictureOf } from '../_home/picture-of'
import { priceOfDesign } from '../price-of-design'
import { LookList } from './look-list'

type Props = { readonly params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const t = await getTranslations({ locale, namespace: 'home.suits' })
  return { title: t('title'), description: t('description') }
}

/** The house's own families have a short name here; a business's family has its own. */
const HOUSE = { 'suit-women': 'women', 'suit-men': 'men' } as const
const isHouse = (family: string): family is keyof typeof HOUSE => family in HOUSE
const rankOf = ({ id }: SewnCatalogue): number => {
  const at = Object.keys(HOUSE).indexOf(id)
  return at === -1 ? Object.keys(HOUSE).length : at
}
const housesFirst = (a: SewnCatalogue, b: SewnCatalogue): number => rankOf(a) - rankOf(b)

export default async function SuitsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('home.suits')
  const offered = (await familiesOffered()).map(({ catalogue }) => catalogue).sort(housesFirst)
  const entries = await Promise.all(
    offered.map(async (catalogue) => ({
      catalogue,
      name: isHouse(catalogue.id) ? t(HOUSE[catalogue.id]) : catalogue.name[locale],
      price: await priceOfDesign(startingDesign(catalogue), 'size'),
    })),
  )
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="mt-10 grid gap-x-6 gap-y-12 md:grid-cols-2">
        {entries.map(({ catalogue, name, price }) => (
          <section key={catalogue.id} className="border-t border-ink pt-4">
            <div className="flex items-baseline justify-between gap-4">
              <h2>{name}</h2>
              <p className="whitespace-nowrap">
                {t('asDrawn', {
                  price: formatMoney(price, catalogue.currency, locale),
                })}
              </p>
            </div>
            <p className="small text-ink2">
              {t('choices', {
                modules: catalogue.modules.length,
                cloths: catalogue.modules.find(({ id }) => id === 'cloth')?.options.length ?? 0,
              })}
            </p>
            <div className="my-6 [&_svg]:h-[clamp(420px,70vh,620px)] [&_svg]:w-full">
              <PictureOf
                design={startingDesign(catalogue)}
                view="suit-front"
                widthPx={340}
                {...{ locale }}
              />
            </div>
            <ButtonLink kind="outline" href={paths.configure(locale, catalogue.id)}>
              {t('plain')}
            </ButtonLink>
            <LookList {...{ catalogue, locale }} title={t('looks')} />
          </section>
        ))}
      </div>
    </div>
  )
}
