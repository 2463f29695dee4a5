import { getTranslations } from 'next-intl/server'
import { OrderChain } from '@/components/order/order-chain'
import type { BusinessModel } from '@/lib/core/business-model/models.data'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import type { OrderPage } from './read-order-page'

type Props = {
  readonly page: OrderPage
  readonly model: BusinessModel
  readonly locale: Locale
}

const HOPS = ['CP', 'PM', 'MP', 'PS', 'CM', 'CB', 'BM'] as const
type Hop = (typeof HOPS)[number]

const FROM_PLANT: readonly string[] = [
  'accepted',
  'question',
  'deviation',
  'promise-changed',
  'dispatched',
]

/** What went over each hop of this order, counted from its own story. */
export async function LensChain({ page, model, locale }: Props) {
  const t = await getTranslations('order.lens')
  const { order, messages } = page
  const count = (kinds: readonly string[]) =>
    order.events.filter(({ kind }) => kinds.includes(kind)).length
  const paid = order.events.find(({ kind }) => kind === 'paid')
  const sent = order.events.find(({ kind }) => kind === 'sent')
  const answer =
    order.seeded && sent
      ? t('answeredBefore')
      : paid && sent
        ? t('answered', { seconds: ((sent.createdAtMs - paid.createdAtMs) / 1000).toFixed(1) })
        : t('unanswered')
  const amount = formatMoney(order.totalCents, order.currency, locale)
  const packages = t('linkFact.PM', { count: order.lines.length, answer })
  const events = t('linkFact.MP', { scans: count(['scanned']), others: count(FROM_PLANT) })
  const facts: Readonly<Record<Hop, string>> = {
    CP: t('linkFact.CP', { amount }),
    PM: packages,
    MP: events,
    PS: t('linkFact.PS', { count: messages.length }),
    CM: packages,
    CB: t('linkFact.CP', { amount }),
    BM: packages,
  }
  const taken = model.seats.filter((seat) => seat !== null)
  const seats = taken.map((letter, index) => ({
    key: `${letter}${index}`,
    letter,
    name: t(`seat.${letter}`),
  }))
  const links = taken.slice(1).flatMap((to, index) => {
    const hop = HOPS.find((each) => each === `${taken[index]}${to}`)
    return hop ? [{ key: `${hop}${index}`, what: t(`link.${hop}`), fact: facts[hop] }] : []
  })
  return <OrderChain label={t('chain', { model: model.id })} seats={seats} links={links} />
}
