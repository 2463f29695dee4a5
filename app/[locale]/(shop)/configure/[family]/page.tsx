import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Configurator } from '@/components/configurator/configurator'
import type { ConfigureLabels } from '@/components/configurator/labels'
import { catalogueOf, isFamily } from '@/lib/core/garment/families'
import { currentActor } from '@/lib/identity/current-actor'
import { readShopNowMs } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { dayField } from '../design-field'
import { askPlant, goToFit, keepDesign } from './actions'
import { ConfigureBlock } from './configure-block'
import { ConfigureHead } from './configure-head'
import { LensSheet } from './lens-sheet'
import { clothLines, comingDays } from './page-words'
import { startingPoint } from './starting-point'

type Props = {
  readonly params: Promise<{ locale: string; family: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { family } = await params
  const t = await getTranslations({ locale, namespace: 'configure' })
  if (!isFamily(family)) return { title: t('unknownFamily') }
  const name = catalogueOf(family).name[locale]
  return { title: t('title', { name }), description: t('description') }
}

export default async function ConfigurePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { family } = await params
  if (!isFamily(family)) notFound()
  const asked = await searchParams
  const demo = env().DEMO
  const catalogue = catalogueOf(family, { demo })
  const [actor, lens, shopNowMs, t] = await Promise.all([
    currentActor(),
    lensIsOn(),
    readShopNowMs(),
    getTranslations('configure'),
  ])
  const start = await startingPoint(actor, catalogue, asked)
  const date = dayField.safeParse(asked.date).data
  return (
    <Configurator
      // Another look in the address is another page. The design's id is not: it is written into the
      // address while a person chooses, and must not start the page anew.
      key={`${asked.look ?? ''} ${asked.cloth ?? ''}`}
      start={start.design}
      designId={start.designId}
      labels={t.raw('client') as ConfigureLabels}
      clothLine={await clothLines(locale)}
      dayTexts={comingDays(shopNowMs, locale)}
      neededBy={date ? { iso: date, text: formatDay(neededByShopMs(date), locale, 'day') } : null}
      sizeNote={t('size', { size: family === 'suit-men' ? 'EU 50' : 'EU 38' })}
      showsVariants={lens}
      ask={askPlant}
      keep={keepDesign}
      next={goToFit}
      head={<ConfigureHead {...{ catalogue, locale, start }} />}
      foot={<ConfigureBlock {...{ catalogue, locale, start, shopNowMs }} />}
      {...{ locale, demo }}
    >
      {lens && <LensSheet {...{ catalogue, locale }} design={start.design} />}
    </Configurator>
  )
}
