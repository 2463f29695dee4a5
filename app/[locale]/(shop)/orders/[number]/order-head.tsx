import { getTranslations } from 'next-intl/server'
import { Facts } from '@/components/order/facts'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { readDeployment } from '@/lib/platform/read-deployment'
import { headline } from './headline'
import type { OrderPage } from './read-order-page'

type Props = { readonly page: OrderPage; readonly locale: Locale }

const REAL_DAY_SECONDS = 86_400

export async function OrderHead({ page, locale }: Props) {
  const t = await getTranslations('order')
  const frame = await getTranslations('frame')
  const { order, shopNowMs } = page
  const { title, lead } = await headline(page, locale)
  const money = (cents: number) => formatMoney(cents, order.currency, locale)
  const isDemoClock = readDeployment().daySeconds !== REAL_DAY_SECONDS
  const facts = [
    { name: t('facts.number'), value: order.number },
    { name: t('facts.for'), value: order.contact?.contact.name ?? order.initials },
    ...(order.neededByShopMs
      ? [{ name: t('when.needed'), value: formatDay(order.neededByShopMs, locale) }]
      : []),
    { name: t('facts.paid'), value: t('facts.delivered', { amount: money(order.totalCents) }) },
    ...(order.refundedCents > 0
      ? [{ name: t('facts.refunded'), value: money(order.refundedCents) }]
      : []),
  ]
  return (
    <div className="pt-8 lg:grid lg:grid-cols-12 lg:gap-6 lg:pt-12 print:grid print:grid-cols-12 print:gap-6 print:pt-4">
      <div className="lg:col-span-8 print:col-span-7">
        <h1>{title}</h1>
        {lead && <p className="lead mt-3">{lead}</p>}
        {order.seeded && <p className="small mt-2 text-ink2">{t('example')}</p>}
        <p className="label mt-3 text-ink2">
          {frame(isDemoClock ? 'clock' : 'clockReal', {
            day: formatDay(shopNowMs, locale, 'full'),
            seconds: readDeployment().daySeconds,
          })}
        </p>
      </div>
      <div className="mt-6 lg:col-span-4 lg:mt-2 print:col-span-5 print:mt-2">
        <Facts label={t('facts.label')} facts={facts} />
      </div>
    </div>
  )
}
