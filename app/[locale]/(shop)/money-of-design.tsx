import { getTranslations } from 'next-intl/server'
import { type MoneyRow, PriceBreakdown } from '@/components/order/price-breakdown'
import { type ModelId, modelOf } from '@/lib/core/business-model/models.data'
import type { Fit } from '@/lib/core/fit/fit'
import { clothById } from '@/lib/core/garment/cloths'
import type { Design } from '@/lib/core/garment/design'
import { type Price, type PricedFit, priceGarment } from '@/lib/core/pricing/price'
import type { LineKind } from '@/lib/core/pricing/price-shares.data'
import { MADE_FOR_ONE, readyToWearEquivalent } from '@/lib/core/pricing/ready-to-wear-equivalent'
import { formatDifference, formatMoney } from '@/lib/core/shared/money'
import { type Locale, lowerFirst } from '@/lib/core/shared/text'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'

type Props = {
  readonly design: Design
  readonly kind: Fit['kind']
  /** What of a size is altered. */
  readonly alterations?: PricedFit['alterations']
  readonly locale: Locale
  /** Under which business model it is sold. */
  readonly model?: ModelId
  /** Two on one page need two ids. */
  readonly id?: string
}

const sumOf = ({ lines }: Price, kind: LineKind): number =>
  lines.filter((line) => line.kind === kind).reduce((sum, line) => sum + line.amountCents, 0)

/** Honest money for one garment: what adds up to its price, where it goes, what the rack would ask. */
export async function MoneyOfDesign({
  design,
  kind,
  alterations,
  locale,
  model = 'C2M2S',
  id = 'money',
}: Props) {
  const t = await getTranslations('money')
  const catalogue = await catalogueOfDesign(design)
  const price = priceGarment({ catalogue, design, fit: { kind, alterations } })
  const money = (cents: number) => formatMoney(cents, price.currency, locale)
  const added = (cents: number) => formatDifference(cents, price.currency, locale)
  const garment = catalogue.name[locale]
  const choices = price.lines.filter((line) => line.kind === 'module').length
  const cloth = clothById(design.options.cloth)?.name[locale] ?? ''
  const hasIntermediary = modelOf(model).seats.includes('B')
  const rack = readyToWearEquivalent(price)
  const told = { price: money(rack.priceCents), percent: rack.morePercent }
  const line = (of: LineKind, name: string): MoneyRow[] =>
    price.lines.some((each) => each.kind === of)
      ? [{ key: of, name, amount: added(sumOf(price, of)) }]
      : []
  return (
    <PriceBreakdown
      id={id}
      words={{
        title: t('title', { price: money(price.totalCents) }),
        adds: t('adds'),
        total: t('total'),
        where: t('where'),
        notes: [...(hasIntermediary ? [] : [t('noIntermediary', { model })]), t('assumption')],
      }}
      lines={[
        {
          key: 'base',
          name: t('base', { garment: lowerFirst(garment) }),
          amount: money(sumOf(price, 'base')),
        },
        ...line('cloth', t('cloth', { cloth })),
        ...line('module', t('modules', { count: choices })),
        ...line('drafted', t('drafted')),
        ...line('altered', t('altered')),
      ]}
      parts={price.breakdown
        .filter(({ part }) => part !== 'intermediary' || hasIntermediary)
        .map(({ part, amountCents }) => ({
          key: part,
          name: t(`parts.${part}`),
          amount: money(amountCents),
        }))}
      totalAmount={money(price.totalCents)}
      ready={{
        title: t('ready.title'),
        price: t('ready.price', told),
        more: t('ready.more', told),
        sentences: [
          t('ready.sentence', { ...told, costPercent: MADE_FOR_ONE.overReadyToWearPercent }),
          ...(kind === 'size' ? [t('ready.sentenceSize')] : []),
        ],
        source: t('ready.source', { url: MADE_FOR_ONE.source }),
      }}
    />
  )
}
