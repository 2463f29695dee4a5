import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { LookAgain } from '@/components/order/look-again'
import { ButtonLink } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import { PageHead } from '@/components/ui/page-head'
import { settleCheckout } from '@/lib/demand/settle-checkout'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'

type Props = { readonly params: Promise<{ locale: string; id: string }> }

export const dynamic = 'force-dynamic'

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'checkout' })
  return { title: t('return.title'), robots: { index: false }, referrer: 'same-origin' }
}

/** Where the payment page leads back to: asks the payment company itself and says what became of it. */
export default async function CheckoutReturnPage({ params }: Props) {
  const locale = await pageLocale(params)
  const { id } = await params
  const t = await getTranslations('checkout.return')
  const settled = await settleCheckout(id)
  if (settled.ok && settled.value.state === 'paid')
    redirect(paths.order(locale, settled.value.orderNumber, settled.value.accessToken))
  const outcome = settled.ok
    ? settled.value.state
    : settled.error.code === 'payment-unreachable'
      ? 'unreachable'
      : 'unknown'
  const paymentUrl = settled.ok && settled.value.state === 'open' ? settled.value.url : null
  const isWaiting = outcome === 'pending' || outcome === 'unreachable'
  return (
    <div className="wrap">
      <PageHead title={t(`${outcome}.title`)} lead={t(`${outcome}.lead`)} />
      <div className="mt-8 flex flex-wrap items-center gap-x-7 gap-y-2">
        {isWaiting && <LookAgain href={paths.checkoutReturn(locale, id)} word={t('look')} />}
        {paymentUrl && (
          <a href={paymentUrl} className="btn bg-ink text-paper hover:bg-ink2">
            {t('open.again')}
          </a>
        )}
        {!isWaiting && !paymentUrl && (
          <ButtonLink href={paths.checkout(locale)}>{t('checkout')}</ButtonLink>
        )}
        <Link className="word" href={paths.bag(locale)}>
          {t('bag')}
        </Link>
        <Link className="word" href={paths.ask(locale)}>
          {t('ask')}
        </Link>
      </div>
    </div>
  )
}
