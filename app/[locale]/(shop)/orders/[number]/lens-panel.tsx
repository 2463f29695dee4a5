import { getTranslations } from 'next-intl/server'
import { type ModelId, modelOf } from '@/lib/core/business-model/models.data'
import { alterationsOf } from '@/lib/core/fit/alterations-of'
import type { Locale } from '@/lib/core/shared/text'
import { MoneyOfDesign } from '../../money-of-design'
import { LensChain } from './lens-chain'
import { LensEvents } from './lens-events'
import { LensProfile } from './lens-profile'
import type { OrderPage } from './read-order-page'

type Props = { readonly page: OrderPage; readonly locale: Locale }

/** What happened behind the same page: the model, its hops, what this customer's decisions changed. */
export async function LensPanel({ page, locale }: Props) {
  const t = await getTranslations('order.lens')
  const { order } = page
  const model = modelOf(order.businessModel as ModelId)
  const [line] = order.lines
  return (
    <section aria-labelledby="lens" className="mt-10 border-y border-dashed border-chalk py-6">
      <div className="lg:flex lg:items-baseline lg:justify-between lg:gap-6">
        <h2 id="lens" className="minor">
          {t('title', { model: model.id })}
        </h2>
        <p className="small text-chalk">{`${t('sentence', { name: model.name[locale] })}${locale === 'en' ? ' ' : ''}${model.sentence[locale]}`}</p>
      </div>
      <LensChain page={page} model={model} locale={locale} />
      {line && <LensProfile page={page} line={line} locale={locale} />}
      {order.lines.map(({ id, design, fit, position }) => (
        <div key={id} className="mt-8">
          <MoneyOfDesign
            {...{ design, locale }}
            kind={fit.kind}
            alterations={alterationsOf(fit)}
            model={model.id}
            id={`money-${position}`}
          />
          <p className="label mt-2 text-ink2">{t('moneyToday')}</p>
        </div>
      ))}
      <LensEvents events={order.events} locale={locale} />
    </section>
  )
}
