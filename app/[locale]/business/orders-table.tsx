import { getTranslations } from 'next-intl/server'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { BusinessOrder } from '@/lib/demand/read-business'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly locale: Locale; readonly orders: readonly BusinessOrder[] }

const COLUMNS = ['number', 'placed', 'state', 'fit', 'promised', 'neededBy', 'total'] as const
/** On a phone a table keeps what a manager looks for first. */
const WIDE_ONLY: ReadonlySet<string> = new Set(['placed', 'fit', 'neededBy'])
const CELL = 'pr-3 md:pr-6'

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
          <table className="w-full text-small md:whitespace-nowrap">
            <TableHead
              columns={COLUMNS.map((key) => ({
                key,
                label: t(`orders.${key}`),
                isNumber: key === 'total',
                className: `${key === 'total' ? '' : CELL} ${WIDE_ONLY.has(key) ? 'max-md:hidden' : ''}`,
              }))}
            />
            <tbody>
              {orders.map((order) => (
                <tr key={order.number} className="border-b border-rule align-baseline">
                  <th
                    scope="row"
                    className={`py-2 text-left font-medium whitespace-nowrap ${CELL}`}
                  >
                    {order.number}
                    {order.seeded && (
                      <span className="font-normal text-ink2 max-md:label max-md:block md:ml-2">
                        {t('seeded')}
                      </span>
                    )}
                  </th>
                  <td className={`max-md:hidden ${CELL}`}>{day(order.placedShopMs)}</td>
                  <td className={CELL}>{states(`state.${order.state}`)}</td>
                  <td className={`max-md:hidden ${CELL}`}>
                    {t(order.measured ? 'orders.measured' : 'orders.size')}
                  </td>
                  <td className={CELL}>
                    {day(order.promisedShopMs)}
                    {order.firstPromisedShopMs !== null &&
                      order.promisedShopMs !== order.firstPromisedShopMs && (
                        <span className="text-madder">
                          {' '}
                          {t('orders.first', { day: day(order.firstPromisedShopMs) })}
                        </span>
                      )}
                  </td>
                  <td className={`max-md:hidden ${CELL}`}>{day(order.neededByShopMs)}</td>
                  <td className="text-right whitespace-nowrap">
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
