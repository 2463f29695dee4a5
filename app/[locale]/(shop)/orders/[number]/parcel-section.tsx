import { getTranslations } from 'next-intl/server'
import { addressText } from '@/components/order/address-text'
import { StationLine } from '@/components/order/station-line'
import { METHOD_NAMES } from '@/lib/core/pricing/delivery.data'
import type { Locale } from '@/lib/core/shared/text'
import type { Order } from '@/lib/demand/order-view'
import { formatDay } from '@/lib/infra/i18n/dates'

type Props = { readonly order: Order; readonly locale: Locale }

const STEPS = ['dispatched', 'handed-over', 'in-transit', 'delivered'] as const

/** The parcel's way after the plant, and where it goes. */
export async function ParcelSection({ order, locale }: Props) {
  const t = await getTranslations('order.parcel')
  const where = await getTranslations('order.where')
  const seen = STEPS.map((kind) => ({
    kind,
    ms: order.events.filter((event) => event.kind === kind).at(-1)?.occurredShopMs ?? null,
  }))
  const lastSeen = seen.findLastIndex(({ ms }) => ms !== null)
  const address = order.contact ? addressText(order.contact, locale) : ''
  const method = Object.entries(METHOD_NAMES).find(([id]) => id === order.deliveryMethod)?.[1]
  return (
    <section aria-labelledby="parcel" className="mt-12 break-inside-avoid print:mt-7">
      <h2 id="parcel" className="minor">
        {t('title')}
      </h2>
      {lastSeen >= 0 && (
        <div className="lg:max-w-[720px]">
          <StationLine
            label={t('title')}
            marks={seen.map(({ kind, ms }, index) => ({
              key: kind,
              name: t(kind),
              state: index <= lastSeen ? 'done' : 'to-come',
              when: ms === null ? '' : formatDay(ms, locale, 'short'),
              stateWord: where(index <= lastSeen ? 'done' : 'toCome'),
            }))}
          />
        </div>
      )}
      <dl className="mt-4 grid gap-x-6 gap-y-2 text-small md:grid-cols-[8em_1fr]">
        {address && (
          <>
            <dt className="text-ink2">{t('to')}</dt>
            <dd>{address}</dd>
          </>
        )}
        <dt className="text-ink2">{t('method')}</dt>
        <dd>{method?.[locale] ?? order.deliveryMethod}</dd>
      </dl>
      <p className="label mt-2 text-ink2">{t('private')}</p>
    </section>
  )
}
