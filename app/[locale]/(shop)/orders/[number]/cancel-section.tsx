import { getTranslations } from 'next-intl/server'
import { CancelForm } from '@/components/order/cancel-form'
import { Link } from '@/components/ui/link'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { Order } from '@/lib/demand/order-view'
import { paths } from '@/lib/paths'
import { cancelAnswer } from '@/lib/platform/cancel-order'
import { cancelAction } from './actions'

type Props = {
  readonly order: Order
  readonly locale: Locale
  readonly orderKey: string | undefined
}

const REFUSALS = [
  'cloth-is-cut',
  'already-asked',
  'on-its-way',
  'delivered',
  'ended',
  'unknown-order',
  'example',
] as const

/** From here on there is nothing to cancel; what remains is to put a garment right. */
const MADE: ReadonlySet<string> = new Set(['cloth-is-cut', 'on-its-way', 'delivered'])

/** The same table that the use-case asks: either the way to cancel, or why there is none. */
export async function CancelSection({ order, locale, orderKey }: Props) {
  const t = await getTranslations('order.cancel')
  const answer = cancelAnswer(order)
  const isMade = !answer.ok && MADE.has(answer.error.code)
  return (
    <section aria-labelledby="cancel" className="no-print mt-12">
      <h2 id="cancel" className="text-title leading-7 font-normal">
        {t(isMade ? 'titleMade' : 'title')}
      </h2>
      <p className="small mt-1 text-ink2">{answer.ok ? t('may') : t(`not.${answer.error.code}`)}</p>
      {answer.ok ? (
        <CancelForm
          action={cancelAction}
          hidden={{ number: order.number, ...(orderKey ? { key: orderKey } : {}) }}
          words={{
            open: t('open'),
            sure: t('sure', { amount: formatMoney(order.totalCents, order.currency, locale) }),
            button: t('button'),
            sending: t('sending'),
            done: t('done'),
            fault: t('fault'),
            not: Object.fromEntries(REFUSALS.map((code) => [code, t(`not.${code}`)])),
          }}
        />
      ) : (
        <Link className="word text-small" href={paths.returns(locale)}>
          {t('returns')}
        </Link>
      )}
    </section>
  )
}
