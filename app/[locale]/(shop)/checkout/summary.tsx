import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { taxIncluded, taxRatePermille } from '@/lib/core/pricing/tax'
import { formatMoney } from '@/lib/core/shared/money'
import { type Locale, lowerFirst } from '@/lib/core/shared/text'
import type { Bag } from '@/lib/demand/read-bag'
import { paths } from '@/lib/paths'
import type { ArrivingOption } from '@/lib/platform/quote-bag'
import { wordsOfDesign } from '../words-of-design'

type Props = {
  readonly locale: Locale
  readonly bag: Bag
  readonly countryCode: string
  readonly method: ArrivingOption
}

/** Garments, delivery, tax, and the total, which is exactly what the next page charges. */
export async function Summary({ locale, bag, countryCode, method }: Props) {
  const t = await getTranslations('checkout')
  const money = (cents: number) => formatMoney(cents, bag.currency, locale)
  const totalCents = bag.itemsCents + method.priceCents
  const rate = taxRatePermille(countryCode)
  const lines = await Promise.all(
    bag.lines.map(async (line) => ({ line, words: await wordsOfDesign(line.design, locale) })),
  )
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 })
  return (
    <section aria-labelledby="summary">
      <h2 id="summary" className="minor">
        {t('summary.title')}
      </h2>
      <dl className="mt-4">
        {lines.map(({ line, words }) => (
          <div key={line.id} className="flex justify-between gap-4 border-t border-rule py-2">
            <dt className="text-small">
              {line.quantity > 1 && `${t('summary.quantity', { count: line.quantity })} `}
              {words.name}
              <span className="block text-ink2">{words.cloth}</span>
            </dt>
            <dd className="whitespace-nowrap">{money(line.unitPriceCents * line.quantity)}</dd>
          </div>
        ))}
        <div className="flex justify-between gap-4 border-t border-rule py-2">
          <dt className="text-small">
            {t('summary.delivery', { method: lowerFirst(method.name[locale]) })}
          </dt>
          <dd>{method.priceCents === 0 ? t('where.free') : money(method.priceCents)}</dd>
        </div>
        <div className="flex items-baseline justify-between gap-4 border-t border-ink pt-3">
          <dt className="font-medium">{t('summary.total')}</dt>
          <dd className="font-serif text-section">{money(totalCents)}</dd>
        </div>
      </dl>
      <p className="small mt-1 text-ink2">
        {rate > 0
          ? t('summary.tax', {
              rate: percent.format(rate / 1000),
              amount: money(taxIncluded(totalCents, rate)),
            })
          : t('summary.noTax')}
      </p>
      <p className="small mt-4 text-ink2">
        {t.rich('after', {
          link: (words) => <Link href={paths.returns(locale)}>{words}</Link>,
        })}
      </p>
    </section>
  )
}
