import { getTranslations } from 'next-intl/server'
import type { Locale } from '@/lib/core/shared/text'
import type { Order } from '@/lib/demand/order-view'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly order: Order; readonly locale: Locale; readonly isLate: boolean }

const CAUSES = ['rework', 'breakdown', 'capacity', 'material'] as const

/** Whether the promise moved since it was given, by how much each time, and why. */
export async function PromiseStory({ order, locale, isLate }: Props) {
  const t = await getTranslations('order.when')
  if (order.promisedShopMs === null || order.firstPromisedShopMs === null)
    return <p className="small mt-6 text-ink2">{t('none')}</p>
  const day = (ms: number) => formatDay(ms, locale)
  const moves = order.events.filter(({ kind }) => kind === 'promise-changed')
  const first = day(order.firstPromisedShopMs)
  const now = day(order.promisedShopMs)
  const causeOf = (data: Readonly<Record<string, unknown>>) => {
    const code = (data.cause as { code?: string } | undefined)?.code
    return t(`cause.${CAUSES.find((each) => each === code) ?? 'other'}`)
  }
  return (
    <div className="mt-6">
      <p className={`small ${first === now ? 'text-ink2' : ''}`}>
        {first === now ? t('kept') : t('moved', { first, now })}
      </p>
      {moves.length > 0 && (
        <ul className="mt-2 border-l border-rule pl-4">
          {moves.map(({ id, data, occurredShopMs }) => (
            <li key={id} className="small">
              {t('movedOnce', {
                told: formatDay(occurredShopMs, locale, 'time'),
                from: day(Date.parse(String(data.previousPromisedAt))),
                to: day(Date.parse(String(data.promisedAt))),
                cause: causeOf(data),
              })}
            </li>
          ))}
        </ul>
      )}
      {order.neededByShopMs !== null && order.state !== 'delivered' && (
        <p className={`small mt-2 ${isLate ? 'text-madder' : 'text-bottle'}`}>
          {t(isLate ? 'tooLate' : 'inTime')}
        </p>
      )}
    </div>
  )
}
