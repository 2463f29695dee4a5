import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { GarmentTable } from '@/components/plant/garment-table'
import { StationTable } from '@/components/plant/station-table'
import { LiveRefresh } from '@/components/ui/live-refresh'
import { PageHead } from '@/components/ui/page-head'
import { env } from '@/lib/infra/env'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { readFloor } from '@/lib/manufacturing/plant/read-floor'
import { paths } from '@/lib/paths'
import { clockSentence } from './clock-sentence'
import { garmentRows } from './garment-rows'
import { stationRows } from './station-rows'

type Props = { readonly params: Promise<{ locale: string }> }

export const dynamic = 'force-dynamic'

const COLUMNS = [
  { key: 'tag', isNumber: false },
  { key: 'whose', isNumber: false },
  { key: 'garment', isNumber: false },
  { key: 'fit', isNumber: false },
  { key: 'place', isNumber: false },
  { key: 'done', isNumber: true },
  { key: 'leaves', isNumber: true },
  { key: 'promised', isNumber: true },
] as const

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const t = await getTranslations({ locale: await pageLocale(params), namespace: 'plant' })
  return { title: t('title'), description: t('description') }
}

/** The factory floor, live: no names, no addresses, tags only. */
export default async function PlantPage({ params }: Props) {
  const locale = await pageLocale(params)
  // A real plant's floor is nobody's business but its own; its people sign in later work.
  if (!env().DEMO) notFound()
  const t = await getTranslations('plant')
  const floor = await readFloor()
  return (
    <div className="wrap">
      <PageHead
        title={t('head', { count: floor.orders.length })}
        lead={await clockSentence(locale, floor)}
      >
        <p className="small mt-2 text-ink2">{t('left', { count: floor.leftLately })}</p>
      </PageHead>
      <LiveRefresh src={`${paths.plant(locale)}/live`} offlineText={t('offline')} />
      <StationTable
        title={t('stations.title')}
        columns={[
          t('stations.station'),
          t('stations.inHand'),
          t('stations.waiting'),
          t('stations.load'),
          t('stations.share'),
          t('stations.people'),
        ]}
        rows={await stationRows(locale, floor.stations)}
      />
      <GarmentTable
        title={t('garments.title')}
        empty={t('garments.empty')}
        columns={COLUMNS.map(({ key, isNumber }) => ({
          key,
          isNumber,
          label: t(`garments.${key}`),
        }))}
        rows={await garmentRows(locale, floor.orders)}
      />
      <p className="small mt-6 text-ink2">{t('seededNote')}</p>
    </div>
  )
}
