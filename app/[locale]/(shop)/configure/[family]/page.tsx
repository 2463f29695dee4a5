import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { Configurator } from '@/components/configurator/configurator'
import { blockOf } from '@/lib/core/fit/block'
import { fitLabel } from '@/lib/core/fit/fit-label'
import { startingSize } from '@/lib/core/fit/size-fields'
import { offeredToday } from '@/lib/demand/published-catalogues'
import { currentActor } from '@/lib/identity/current-actor'
import { readShopNowMs } from '@/lib/infra/clock'
import { formatDay } from '@/lib/infra/i18n/dates'
import { pageLocale } from '@/lib/infra/i18n/page-locale'
import { lensIsOn } from '@/lib/infra/lens'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { dayField } from '../design-field'
import { askPlant, goToFit, keepDesign } from './actions'
import { ConfigureBlock } from './configure-block'
import { ConfigureHead } from './configure-head'
import { firstLabels, labelsIn } from './labels-in'
import { LensSheet } from './lens-sheet'
import { openingOf } from './opening-of'
import { startingPoint } from './starting-point'
import { todayAtPlant } from './today-at-plant'
import { visitOrigin } from './visit-origin'
import { waysFrom } from './ways-from'

type Props = {
  readonly params: Promise<{ locale: string; family: string }>
  readonly searchParams: Promise<Record<string, string | undefined>>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const locale = await pageLocale(params)
  const { family } = await params
  const t = await getTranslations({ locale, namespace: 'configure' })
  const offered = await offeredToday(family)
  if (!offered) return { title: t('unknownFamily') }
  const name = offered.catalogue.name[locale]
  return { title: t('title', { name }), description: t('description') }
}

export default async function ConfigurePage({ params, searchParams }: Props) {
  const locale = await pageLocale(params)
  const { family } = await params
  const offered = await offeredToday(family)
  if (!offered) notFound()
  const { catalogue, choices } = offered
  const { cut } = catalogue
  const asked = await searchParams
  const [actor, lens, shopNowMs, t] = await Promise.all([
    currentActor(),
    lensIsOn(),
    readShopNowMs(),
    getTranslations('configure'),
  ])
  const start = await startingPoint(actor, choices, asked)
  const date = dayField.safeParse(asked.date).data
  const byLooks = asked.show === 'looks'
  return (
    <Configurator
      // Another look in the address is another page. The design's id is not: it is written into the
      // address while a person chooses, and must not start the page anew.
      key={`${asked.look ?? ''} ${asked.cloth ?? ''} ${asked.figure ?? ''}`}
      opening={await openingOf(offered, { start: start.design, locale, byLooks })}
      start={start.design}
      designId={start.designId}
      labels={firstLabels(await labelsIn(locale), byLooks)}
      today={todayAtPlant(catalogue, start.design, shopNowMs, locale)}
      neededBy={date ? { iso: date, text: formatDay(neededByShopMs(date), locale, 'day') } : null}
      sizeNote={t('size', {
        size: fitLabel(startingSize(blockOf(cut, start.design.options)), locale),
      })}
      presentation={byLooks ? 'alternative' : 'attribute'}
      origin={visitOrigin(asked)}
      showsVariants={lens}
      ask={askPlant}
      keep={keepDesign}
      next={goToFit}
      ways={waysFrom(locale, catalogue.id, asked)}
      head={<ConfigureHead {...{ catalogue, locale, start, date }} />}
      foot={
        <ConfigureBlock
          {...{ catalogue, locale, shopNowMs }}
          design={start.design}
          name={start.look?.name[locale]}
          version={start.version}
        />
      }
      locale={locale}
    >
      {lens && (
        <LensSheet {...{ catalogue, locale }} variants={offered.variants} design={start.design} />
      )}
    </Configurator>
  )
}
