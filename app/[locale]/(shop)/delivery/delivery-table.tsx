import { getTranslations } from 'next-intl/server'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import { COUNTRIES, METHOD_NAMES, TARIFFS, type ZoneId } from '@/lib/core/pricing/delivery.data'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { readDeployment } from '@/lib/platform/read-deployment'

const ZONES: readonly ZoneId[] = ['home', 'eu', 'europe', 'world']
const METHODS = ['standard', 'express'] as const

/** The same table the checkout charges by, zone by zone. */
export async function DeliveryTable({ locale }: { readonly locale: Locale }) {
  const t = await getTranslations('legal.delivery.table')
  const { currency } = readDeployment()
  const names = new Intl.DisplayNames([locale], { type: 'region' })
  const list = new Intl.ListFormat(locale, { type: 'conjunction', style: 'long' })
  const countriesOf = (zone: ZoneId) =>
    list.format(
      COUNTRIES.filter((country) => country.zone === zone).map(
        ({ code }) => names.of(code) ?? code,
      ),
    )
  const rows = ZONES.flatMap((zone) =>
    METHODS.map((method) => ({ zone, method, ...TARIFFS[zone][method] })),
  )
  return (
    <section className="section">
      <h2 id="ways" className="text-title">
        {t('caption')}
      </h2>
      <ScrollRegion labelledBy="ways">
        <table className="w-full text-small">
          <TableHead
            columns={[
              { key: 'where', label: t('where') },
              { key: 'method', label: t('method') },
              { key: 'days', label: t('days'), isNumber: true },
              { key: 'price', label: t('price'), isNumber: true },
            ]}
          />
          <tbody>
            {rows.map(({ zone, method, daysInTransit, priceCents }) => (
              <tr key={`${zone}-${method}`} className="border-b border-rule align-top">
                {method === 'standard' && (
                  <th
                    scope="rowgroup"
                    rowSpan={METHODS.length}
                    className="max-w-[26em] py-2 pr-6 text-left font-normal"
                  >
                    {countriesOf(zone)}
                  </th>
                )}
                <td className="py-2 pr-6">{METHOD_NAMES[method][locale]}</td>
                <td className="py-2 pr-6 text-right whitespace-nowrap">
                  {t('dayCount', { days: daysInTransit })}
                </td>
                <td className="py-2 text-right whitespace-nowrap">
                  {priceCents === 0 ? t('included') : formatMoney(priceCents, currency, locale)}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </section>
  )
}
