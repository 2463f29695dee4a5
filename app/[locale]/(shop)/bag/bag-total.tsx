import { getTranslations } from 'next-intl/server'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { Bag } from '@/lib/demand/read-bag'
import { paths } from '@/lib/paths'
import { quoteBag } from '@/lib/platform/quote-bag'
import { askedOf } from '../checkout/asked'
import { InTime } from '../checkout/in-time'

type Props = {
  readonly bag: Bag
  /** The day it must not miss, if one was named on the way here. */
  readonly date: string | undefined
  readonly locale: Locale
}

/** What the bag comes to, whether it would be there in time, and the way to the checkout. */
export async function BagTotal({ bag, date, locale }: Props) {
  const t = await getTranslations('bag')
  const isWhole = !bag.lines.some((line) => line.problem)
  return (
    <section
      aria-labelledby="total"
      className="mt-10 self-start border-t border-ink pt-4 lg:sticky lg:top-6 lg:col-span-4 lg:mt-8"
    >
      <h2 id="total" className="text-title leading-7 font-normal">
        {t('total.title')}
      </h2>
      <p className="mt-4 flex max-w-none items-baseline justify-between gap-4">
        <span>{t('total.sum')}</span>
        <span className="font-serif text-section whitespace-nowrap">
          {formatMoney(bag.itemsCents, bag.currency, locale)}
        </span>
      </p>
      <p className="small mt-2 text-ink2">{`${t('total.tax')}${locale === 'en' ? ' ' : ''}${t('total.delivery')}`}</p>
      {isWhole && date && <ByThatDay {...{ bag, date, locale }} />}
      {isWhole && (
        <ButtonLink href={paths.checkout(locale, { neededBy: date })} className="mt-6 w-full">
          {t('checkout')}
        </ButtonLink>
      )}
      <Link className="word mt-2" href={paths.suits(locale)}>
        {t('more')}
      </Link>
    </section>
  )
}

/** The same answer as at the checkout, to the country a reader most likely lives in. */
async function ByThatDay({ bag, date, locale }: Props & { readonly date: string }) {
  const { countryCode } = askedOf({}, locale)
  const quote = await quoteBag({ lines: bag.lines, countryCode, neededByDay: date })
  if (!quote.ok) return null
  const country = new Intl.DisplayNames([locale], { type: 'region' }).of(countryCode) ?? countryCode
  const t = await getTranslations('bag.total')
  return (
    <div className="mt-4 border-t border-rule pt-3 text-small">
      <InTime {...{ locale, quote: quote.value }} neededByDay={date} />
      <p className="label mt-1 text-ink2">{t('inTimeNote', { country })}</p>
    </div>
  )
}
