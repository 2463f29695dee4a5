import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { CheckoutForm } from '@/components/order/checkout-form'
import { ButtonLink } from '@/components/ui/button'
import { PageHead } from '@/components/ui/page-head'
import { formatMoney } from '@/lib/core/shared/money'
import { readBag } from '@/lib/demand/read-bag'
import { currentActor } from '@/lib/identity/current-actor'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { quoteBag } from '@/lib/platform/quote-bag'
import { checkoutAction } from './actions'
import { askedOf } from './asked'
import { ContactNote } from './contact-note'
import { addressFields, contactField } from './form-fields'
import { formWords } from './form-words'
import { Summary } from './summary'
import { WhereSection } from './where-section'

type Props = {
  readonly params: Promise<{ locale: string }>
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'checkout' })
  return { title: t('title'), description: t('description'), robots: { index: false } }
}

export default async function CheckoutPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const t = await getTranslations('checkout')
  const actor = await currentActor()
  const bag = await readBag(actor)
  const { countryCode, methodId, neededByDay } = askedOf(await searchParams, locale)
  const stop =
    bag.lines.length === 0 ? 'empty' : bag.lines.some((line) => line.problem) ? 'unavailable' : null
  const quote = stop
    ? null
    : await quoteBag({ lines: bag.lines, countryCode, methodId, neededByDay })
  if (stop || !quote?.ok)
    return (
      <div className="wrap">
        <PageHead title={t(`${stop ?? 'empty'}.title`)} lead={t(`${stop ?? 'empty'}.lead`)} />
        <p className="mt-8">
          {stop === 'unavailable' ? (
            <ButtonLink href={paths.bag(locale)}>{t('unavailable.bag')}</ButtonLink>
          ) : (
            <ButtonLink href={paths.suits(locale)}>{t('empty.suits')}</ButtonLink>
          )}
        </p>
      </div>
    )
  const { chosen } = quote.value
  const totalCents = bag.itemsCents + chosen.priceCents
  return (
    <div className="wrap">
      <PageHead title={t('title')} lead={t('description')} />
      <WhereSection
        {...{ locale, countryCode, neededByDay }}
        currency={bag.currency}
        quote={quote.value}
      />
      <CheckoutForm
        action={checkoutAction}
        shown={{
          locale,
          bagHash: bag.bagHash,
          shownTotalCents: String(totalCents),
          countryCode,
          methodId: chosen.methodId,
          neededBy: neededByDay ?? '',
        }}
        contact={await contactField(actor)}
        contactNote={<ContactNote locale={locale} actor={actor} />}
        address={await addressFields(countryCode, actor)}
        summary={<Summary {...{ locale, bag, countryCode }} method={chosen} />}
        money={{ currency: bag.currency, locale }}
        words={await formWords(formatMoney(totalCents, bag.currency, locale))}
      />
    </div>
  )
}
