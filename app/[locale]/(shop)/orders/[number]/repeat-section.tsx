import { getTranslations } from 'next-intl/server'
import { RepeatForm } from '@/components/order/repeat-form'
import type { Locale } from '@/lib/core/shared/text'
import { repeatAction } from './again/actions'
import { repeatWords } from './again/repeat-words'

type Props = {
  readonly number: string
  readonly locale: Locale
  readonly orderKey: string | undefined
}

/** The same again: one tap into the bag, or to the page that says what has changed. */
export async function RepeatSection({ number, locale, orderKey }: Props) {
  const t = await getTranslations('order.again')
  return (
    <section aria-labelledby="again" className="no-print mt-12">
      <h2 id="again" className="text-title leading-7 font-normal">
        {t('title')}
      </h2>
      <p className="small mt-1 text-ink2">{t('offer')}</p>
      <RepeatForm
        repeat={repeatAction}
        hidden={{ number, locale, ...(orderKey ? { key: orderKey } : {}) }}
        kind="word"
        words={await repeatWords()}
      />
    </section>
  )
}
