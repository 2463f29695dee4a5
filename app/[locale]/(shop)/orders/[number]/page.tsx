import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { Link } from '@/components/ui/link'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHead } from '@/components/ui/page-head'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { paths } from '@/lib/paths'
import { CancelSection } from './cancel-section'
import { GarmentSection } from './garment-section'
import { isBrokenOff } from './is-broken-off'
import { LensPanel } from './lens-panel'
import { OrderHead } from './order-head'
import { OrderThread } from './order-thread'
import { ParcelSection } from './parcel-section'
import { readOrderPage } from './read-order-page'
import { RepeatSection } from './repeat-section'
import { SheetBlock } from './sheet-block'
import { WhenSection } from './when-section'

type Props = {
  readonly params: Promise<{ locale: string; number: string }>
  readonly searchParams: Promise<{ key?: string | string[] }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'order' })
  const { number } = await params
  // The address is a key: no other house learns it. (`no-referrer` would also hide the forms’ Origin.)
  return { title: t('title', { number }), robots: { index: false }, referrer: 'same-origin' }
}

/** One order: where it is, as a twin, on its way, in time, and what was said about it. */
export default async function OrderPage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { number } = await params
  const given = (await searchParams).key
  const key = typeof given === 'string' ? given : undefined
  const t = await getTranslations('order')
  const page = await readOrderPage(number, key)
  if (!page)
    return (
      <div className="wrap">
        <PageHead title={t('unknown.title')} lead={t('unknown.lead')} />
        <p className="mt-6 flex flex-wrap gap-x-7">
          <Link className="word" href={paths.signIn(locale, paths.order(locale, number))}>
            {t('unknown.signIn')}
          </Link>
          <Link className="word" href={paths.ask(locale)}>
            {t('unknown.ask')}
          </Link>
        </p>
      </div>
    )
  const { order, lens } = page
  const live = `${paths.order(locale, number)}/live`
  const liveSrc = (of: 'order' | 'thread', seen: string) =>
    `${live}?${new URLSearchParams({ of, seen, ...(key ? { key } : {}) })}`
  return (
    <div className="wrap">
      <OrderHead page={page} locale={locale} />
      <LiveRefresh src={liveSrc('order', page.seen)} offlineText={t('offline')} />
      {lens && <LensPanel page={page} locale={locale} />}
      {order.lines.map((line) => (
        <GarmentSection key={line.id} {...{ page, line, locale }} />
      ))}
      {!isBrokenOff(order.state) && (
        <>
          <WhenSection page={page} locale={locale} />
          <ParcelSection order={order} locale={locale} />
        </>
      )}
      <OrderThread page={page} locale={locale} orderKey={key} />
      <LiveRefresh src={liveSrc('thread', page.seenInThread)} offlineText="" />
      {order.contact && <RepeatSection number={number} locale={locale} orderKey={key} />}
      {order.contact && <CancelSection order={order} locale={locale} orderKey={key} />}
      {order.lines.map((line) => (
        <SheetBlock key={line.id} {...{ order, line, locale }} />
      ))}
    </div>
  )
}
