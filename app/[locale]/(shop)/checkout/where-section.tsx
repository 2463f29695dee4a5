import { getTranslations } from 'next-intl/server'
import { ChoicesForm } from '@/components/order/choices-form'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { COUNTRIES } from '@/lib/core/pricing/delivery.data'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import type { BagQuote } from '@/lib/platform/quote-bag'
import { InTime } from './in-time'

type Props = {
  readonly locale: Locale
  readonly currency: string
  readonly countryCode: string
  readonly neededByDay: string | undefined
  readonly quote: BagQuote
}

/** Country, day and way of sending: what decides price and arrival, asked before anything private. */
export async function WhereSection({ locale, currency, countryCode, neededByDay, quote }: Props) {
  const t = await getTranslations('checkout.where')
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const countries = COUNTRIES.map(({ code }) => ({ code, name: names.of(code) ?? code })).sort(
    (a, b) => a.name.localeCompare(b.name, locale),
  )
  const leaves = formatDay(quote.leavesShopMs, locale)
  return (
    <section aria-labelledby="where" className="section lg:grid lg:grid-cols-12 lg:gap-6">
      <div className="lg:col-span-7">
        <h2 id="where" className="minor">
          {t('title')}
        </h2>
        <ChoicesForm
          action={paths.checkout(locale)}
          words={{ show: t('show'), asking: t('asking') }}
        >
          <div className="mt-5 grid max-w-[36em] gap-5 md:grid-cols-2">
            <FieldFrame id="country" label={t('country')}>
              <select id="country" name="country" defaultValue={countryCode} className={CONTROL}>
                {countries.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </select>
            </FieldFrame>
            <FieldFrame id="neededBy" label={t('neededBy')}>
              <input
                id="neededBy"
                name="neededBy"
                type="date"
                min={quote.today}
                defaultValue={neededByDay ?? ''}
                aria-describedby="neededBy-hint"
                className={CONTROL}
              />
              <span id="neededBy-hint" className="label mt-1 block text-ink2">
                {t('neededByHint')}
              </span>
            </FieldFrame>
          </div>
          <fieldset className="mt-6">
            <legend className="text-small">{t('method')}</legend>
            {quote.options.map((option) => (
              <label
                key={`${countryCode}-${option.methodId}`}
                className="flex min-h-12 cursor-pointer flex-wrap items-center gap-x-3 border-b border-rule py-2 has-checked:font-medium"
              >
                <input
                  type="radio"
                  name="method"
                  value={option.methodId}
                  defaultChecked={option.methodId === quote.chosen.methodId}
                  className="size-4 accent-ink"
                />
                <span className="flex-1 md:min-w-[9em] md:flex-none">{option.name[locale]}</span>
                <span className="order-last w-full pl-7 text-small font-normal text-ink2 md:order-none md:w-auto md:flex-1 md:pl-0">
                  {t('with', { day: formatDay(option.arrivesShopMs, locale) })}
                </span>
                <span>
                  {option.priceCents === 0
                    ? t('free')
                    : formatMoney(option.priceCents, currency, locale)}
                </span>
              </label>
            ))}
          </fieldset>
        </ChoicesForm>
      </div>
      <div className="mt-4 lg:col-span-5 lg:mt-0 lg:pl-6">
        <InTime {...{ locale, neededByDay, quote }} />
        <p className={`small mt-3 ${quote.saidByPlant ? 'text-ink2' : 'text-ochre'}`}>
          {t(quote.saidByPlant ? 'leaves' : 'silent', { day: leaves })}
        </p>
      </div>
    </section>
  )
}
