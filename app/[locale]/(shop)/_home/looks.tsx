import { getTranslations } from 'next-intl/server'
import { Suspense } from 'react'
import { LookTile } from '@/components/home/look-tile'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue, Look } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { plantDay } from '../plant-day'
import { priceOfDesign } from '../price-of-design'
import { PictureOf } from './picture-of'

type Props = {
  readonly locale: Locale
  readonly title: string
  readonly looks: readonly { readonly catalogue: Catalogue; readonly look: Look }[]
  readonly occasion?: string
  readonly date?: string
}

/** Looks drawn in their cloth, each with its price and the plant's day. */
export async function Looks({ locale, title, looks, occasion, date }: Props) {
  return (
    <section className="section">
      <h2>{title}</h2>
      <div className="mt-8 grid gap-x-6 gap-y-14 md:grid-cols-3">
        {looks.map(({ catalogue, look }) => (
          <Tile
            key={`${catalogue.id} ${look.id}`}
            {...{ locale, catalogue, look, occasion, date }}
          />
        ))}
      </div>
    </section>
  )
}

type TileProps = {
  readonly locale: Locale
  readonly catalogue: Catalogue
  readonly look: Look
  readonly occasion: string | undefined
  readonly date: string | undefined
}

async function Tile({ locale, catalogue, look, occasion, date }: TileProps) {
  const t = await getTranslations('home.looks')
  const design = startingDesign(catalogue, look)
  const cloth = clothById(design.options.cloth)
  return (
    <LookTile
      href={paths.configure(locale, catalogue.id, {
        look: look.id,
        ...(occasion ? { occasion } : {}),
        ...(date ? { date } : {}),
      })}
      name={look.name[locale]}
      price={formatMoney(await priceOfDesign(design, 'size'), catalogue.currency, locale)}
      line={look.line[locale]}
      cloth={cloth ? t('cloth', { cloth: cloth.name[locale], weight: cloth.weightGsm }) : ''}
      days={[]}
      picture={<PictureOf {...{ design, locale }} widthPx={400} tells="changes" />}
    >
      <p className="small mt-1">
        {/* The plant is asked while the page is already being read. */}
        <Suspense fallback={t('asking')}>
          <LeavesOn {...{ design, locale }} />
        </Suspense>
      </p>
    </LookTile>
  )
}

async function LeavesOn({ design, locale }: { readonly design: Design; readonly locale: Locale }) {
  const t = await getTranslations('home.looks')
  const day = await plantDay({ design, kind: 'size', locale })
  return day ? t('leaves', { day: day.leavesText }) : t('unknown')
}
