import { getTranslations } from 'next-intl/server'
import { ScrollRegion } from '@/components/ui/scroll-region'
import { TableHead } from '@/components/ui/table-head'
import type { Locale } from '@/lib/core/shared/text'
import type { StoryEvent } from '@/lib/demand/order-view'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly events: readonly StoryEvent[]; readonly locale: Locale }

const COLUMNS = ['id', 'kind', 'shop', 'real', 'station', 'plantOrder'] as const

/** Every event of the order as it is stored, on both clocks. */
export async function LensEvents({ events, locale }: Props) {
  const t = await getTranslations('order.lens.events')
  return (
    <details className="mt-6">
      <summary id="events" className="word text-small">
        {t('title', { count: events.length })}
      </summary>
      <ScrollRegion labelledBy="events">
        <table className="w-full text-label whitespace-nowrap">
          <TableHead columns={COLUMNS.map((key) => ({ key, label: t(key) }))} />
          <tbody>
            {events.map(({ id, kind, occurredShopMs, createdAtMs, data }) => (
              <tr key={id} className="border-b border-rule">
                <th scope="row" className="py-1 pr-6 text-left font-mono font-normal">
                  {id}
                </th>
                <td className="py-1 pr-6 font-mono">{kind}</td>
                <td className="py-1 pr-6">{formatDay(occurredShopMs, locale, 'time')}</td>
                <td className="py-1 pr-6">{formatDay(createdAtMs, locale, 'time')}</td>
                <td className="py-1 pr-6 font-mono">
                  {typeof data.station === 'string' ? data.station : ''}
                </td>
                <td className="py-1 font-mono">
                  {typeof data.plantOrder === 'string' ? data.plantOrder : ''}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </details>
  )
}
