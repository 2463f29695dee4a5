import { getTranslations } from 'next-intl/server'
import { type DateSpan, DatesDrawing } from '@/components/order/dates-drawing'
import { spreadMarks } from '@/components/order/spread-marks'
import type { Locale } from '@/lib/core/shared/text'
import { formatDay } from '@/lib/infra/i18n/dates'
import { orderDates, wholeDays } from './order-dates'
import { PromiseStory } from './promise-story'
import type { OrderPage } from './read-order-page'

type Props = { readonly page: OrderPage; readonly locale: Locale }

/** A name and its day take about so much of the line. */
const NAME_SHARE = 0.16

/** From the order over the plant's door to the day it is needed, to scale where the names have room. */
export async function WhenSection({ page, locale }: Props) {
  const t = await getTranslations('order.when')
  const { order, shopNowMs } = page
  const dates = orderDates(order)
  const { orderedMs, leavesMs, withYouMs, neededMs } = dates
  const endMs = Math.max(withYouMs ?? 0, neededMs ?? 0, leavesMs ?? 0)
  const share = (ms: number) =>
    Math.min(1, Math.max(0, (ms - orderedMs) / (endMs - orderedMs || 1)))
  const named = [orderedMs, leavesMs, withYouMs, neededMs].filter((ms) => ms !== null)
  const place = spreadMarks(
    named.map(share).sort((a, b) => a - b),
    NAME_SHARE,
  )
  const at = (ms: number) => place(share(ms))
  const day = (ms: number) => formatDay(ms, locale)
  const isLate = neededMs !== null && withYouMs !== null && withYouMs > neededMs
  const doneMs = leavesMs === null ? shopNowMs : Math.min(shopNowMs, leavesMs)
  const spans: DateSpan[] = []
  if (leavesMs !== null) {
    const done = { done: wholeDays(orderedMs, doneMs), all: wholeDays(orderedMs, leavesMs) }
    spans.push({ from: 0, to: at(doneMs), kind: 'done', text: t('done', done) })
    if (!dates.hasLeft)
      spans.push({ from: at(doneMs), to: at(leavesMs), kind: 'promised', text: '' })
    if (withYouMs !== null)
      spans.push({
        from: at(leavesMs),
        to: at(withYouMs),
        kind: dates.hasCome ? 'done' : 'promised',
        text: '',
      })
  }
  if (withYouMs !== null && neededMs !== null)
    spans.push({
      from: at(Math.min(withYouMs, neededMs)),
      to: at(Math.max(withYouMs, neededMs)),
      kind: isLate ? 'late' : 'spare',
      text: t(isLate ? 'late' : 'spare', {
        days: wholeDays(Math.min(withYouMs, neededMs), Math.max(withYouMs, neededMs)),
      }),
    })
  return (
    <section aria-labelledby="when" className="mt-12 break-inside-avoid print:mt-7">
      <h2 id="when" className="minor">
        {t('title')}
      </h2>
      <DatesDrawing
        label={t('label')}
        spans={spans}
        marks={[
          { key: 'ordered', at: 0, name: t('ordered'), day: day(orderedMs) },
          ...(leavesMs === null
            ? []
            : [
                {
                  key: 'leaves',
                  at: at(leavesMs),
                  name: t(dates.hasLeft ? 'left' : 'leaves'),
                  day: day(leavesMs),
                  tone: dates.hasLeft ? undefined : ('now' as const),
                },
              ]),
          ...(withYouMs === null
            ? []
            : [
                {
                  key: 'with-you',
                  at: at(withYouMs),
                  name: t(dates.hasCome ? 'came' : 'withYou'),
                  day: day(withYouMs),
                  tone: isLate ? ('late' as const) : dates.hasCome ? ('kept' as const) : undefined,
                },
              ]),
          ...(neededMs === null
            ? []
            : [{ key: 'needed', at: at(neededMs), name: t('needed'), day: day(neededMs) }]),
        ]}
      />
      <PromiseStory order={order} locale={locale} isLate={isLate} />
    </section>
  )
}
