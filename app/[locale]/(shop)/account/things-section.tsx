import { getTranslations } from 'next-intl/server'
import { AccountSection } from '@/components/identity/account-section'
import { RepeatForm } from '@/components/order/repeat-form'
import { Link } from '@/components/ui/link'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { OrderNote } from '@/lib/demand/read-order'
import { formatDay } from '@/lib/infra/i18n/dates'
import { paths } from '@/lib/paths'
import { repeatAction } from '../orders/[number]/again/actions'
import { repeatWords } from '../orders/[number]/again/repeat-words'

type Props = { readonly orders: readonly OrderNote[]; readonly locale: Locale }

export async function ThingsSection({ orders, locale }: Props) {
  const t = await getTranslations('account.things')
  const again = await getTranslations('order.again')
  const words = await repeatWords()
  return (
    <AccountSection id="things" title={t('title')}>
      <h3>{t('orders')}</h3>
      {orders.length === 0 && <p className="small mt-1 text-ink2">{t('noOrders')}</p>}
      <ul className="mt-2">
        {orders.map((order) => (
          <li
            key={order.number}
            className="grid min-h-12 grid-cols-[1fr_auto] items-baseline gap-x-6 border-t border-rule md:grid-cols-[auto_1fr_auto_auto]"
          >
            <Link className="word" href={paths.order(locale, order.number)}>
              {order.number}
            </Link>
            <span className="text-small text-ink2 max-md:row-start-2">
              {t('placed', { day: formatDay(order.placedShopMs, locale, 'day') })}
            </span>
            <span className="text-right">
              {formatMoney(order.totalCents, order.currency, locale)}
            </span>
            <RepeatForm
              repeat={repeatAction}
              hidden={{ number: order.number, locale }}
              kind="word"
              label={again('buttonOf', { number: order.number })}
              words={words}
            />
          </li>
        ))}
      </ul>
      <nav
        aria-label={t('title')}
        className="mt-3 flex flex-wrap gap-x-7 border-t border-rule pt-2"
      >
        <Link className="word" href={paths.designs(locale)}>
          {t('designs')}
        </Link>
        <Link className="word" href={paths.measure(locale)}>
          {t('measure')}
        </Link>
        <Link className="word" href={paths.ask(locale)}>
          {t('ask')}
        </Link>
      </nav>
    </AccountSection>
  )
}
