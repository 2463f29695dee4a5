import { getTranslations } from 'next-intl/server'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { BusinessOrder } from '@/lib/demand/read-business'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly locale: Locale; readonly orders: readonly BusinessOrder[] }

/** Orders in ink: no persons, promises beside what was first promised. */
export async function OrdersTable({ locale, orders }: Props) {
  const t = await getTranslations('business')
  const states = await getTranslations('order')
  const day = (ms: number | null) => (ms === null ? '–' : formatDay(ms, locale, 'short'))
  return (
    <section className="section">
      <h2 id="orders" className="minor">
        {t('orders.title')}
      </h2>
      {orders.length === 0 ? (
        <p className="small mt-4 text-ink2">{t('orders.empty')}</p>
      ) : (
        <ScrollRegion labelledBy="orders">
          <table className="w-full whitespace-nowrap text-small">
            <thead>
              <tr className="border-b border-ink text-left">
                {(
                  ['number', 'placed', 'state', 'fit', 'promised', 'neededBy', 'total'] as const
                ).map((column) => (
                  <th
                    key={column}
                    scope="col"
                    className={`py-2 pr-6 font-normal text-ink2 ${column === 'total' ? 'text-right' : ''}`}
                  >
                    {t(`orders.${column}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {orders.map((order) => (
                <tr key={order.number} className="border-b border-rule">
                  <th scope="row" className="py-2 pr-6 text-left font-medium">
                    {order.number}
                    {order.seeded && (
                      <span className="ml-2 font-normal text-ink2">{t('seeded')}</span>
                    )}
                  </th>
                  <td className="pr-6">{day(order.placedShopMs)}</td>
                  <td className="pr-6">{states(`state.${order.state}`)}</td>
                  <td className="pr-6">{t(order.measured ? 'orders.measured' : 'orders.size')}</td>
                  <td className="pr-6">
                    {day(order.promisedShopMs)}
                    {order.firstPromisedShopMs !== null &&
                      order.promisedShopMs !== order.firstPromisedShopMs && (
                        <span className="text-madder">
                          {' '}
                          {t('orders.first', { day: day(order.firstPromisedShopMs) })}
                        </span>
                      )}
                  </td>
                  <td className="pr-6">{day(order.neededByShopMs)}</td>
                  <td className="text-right">
                    {formatMoney(order.totalCents, order.currency, locale)}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollRegion>
      )}
    </section>
  )
}
