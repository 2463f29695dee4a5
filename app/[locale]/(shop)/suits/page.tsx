import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import { catalogueOf } from '@/lib/core/garment/families'
import { formatMoney } from '@/lib/core/shared/money'
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

export default async function SuitsPage({ params }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('home.suits')
  const entries = [
    { catalogue: catalogueOf('suit-women'), name: t('women') },
    { catalogue: catalogueOf('suit-men'), name: t('men') },
  ]
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('lead')} />
      <div className="mt-10 grid gap-x-6 gap-y-12 md:grid-cols-2">
        {entries.map(({ catalogue, name }) => (
          <section key={catalogue.id} className="border-t border-ink pt-4">
            <div className="flex items-baseline justify-between gap-4">
              <h2>{name}</h2>
              <p className="whitespace-nowrap">
                {t('asDrawn', {
                  price: formatMoney(
                    priceOfDesign(startingDesign(catalogue), 'size'),
                    catalogue.currency,
                    locale,
                  ),
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
