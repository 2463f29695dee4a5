import { getTranslations } from 'next-intl/server'
import { AskForm } from '@/components/services/ask-form'
import { Thread } from '@/components/services/thread'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { askAction } from '../../ask/actions'
import { askFormLabels } from '../../ask/ask-form-labels'
import type { OrderPage } from './read-order-page'

type Props = {
  readonly page: OrderPage
  readonly locale: Locale
  readonly orderKey: string | undefined
}

/** What was said about this order, and the place to say more. */
export async function OrderThread({ page, locale, orderKey }: Props) {
  const t = await getTranslations('order.thread')
  const ask = await getTranslations('ask')
  const { order, messages } = page
  return (
    <section aria-labelledby="thread" className="section lg:grid lg:grid-cols-12 lg:gap-6">
      <div className="lg:col-span-7">
        <h2 id="thread" className="minor">
          {t('title')}
        </h2>
        <Thread
          label={t('label')}
          emptyText={t('empty')}
          entries={messages.map((message) => ({
            id: message.id,
            who:
              message.fromRole === 'customer' ? message.fromName || ask('you') : message.fromName,
            when: [ask(`role.${message.fromRole}`), formatDay(message.createdAtMs, locale, 'time')]
              .filter(Boolean)
              .join(ask('separator')),
            text: message.text,
          }))}
        />
      </div>
      {order.contact && (
        <div className="mt-8 lg:col-span-5 lg:mt-0 lg:pl-6">
          <AskForm
            action={askAction}
            hidden={{ orderNumber: order.number, ...(orderKey ? { key: orderKey } : {}) }}
            labels={await askFormLabels()}
          />
        </div>
      )}
    </section>
  )
}
