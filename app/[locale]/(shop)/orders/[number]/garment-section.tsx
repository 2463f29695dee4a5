import { getTranslations } from 'next-intl/server'
import type { CSSProperties } from 'react'
import { CalloutList } from '@/components/order/callout-list'
import { garmentJourney } from '@/components/order/garment-journey'
import { GarmentTwin, paperWidthMm, TWIN_SHEET } from '@/components/order/garment-twin'
import { clothById, visibleCloths } from '@/lib/core/garment/cloths'
import { describeGarment } from '@/lib/core/garment/picture/describe-garment'
import { pictureOfDesign } from '@/lib/core/garment/picture-file/picture-of-design'
import type { Locale } from '@/lib/core/shared/text'
import type { Line } from '@/lib/demand/order-view'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { pictureFile } from '@/lib/infra/pictures/picture-file'
import { paths } from '@/lib/paths'
import { isBrokenOff } from './is-broken-off'
import type { OrderPage } from './read-order-page'
import { StationSection } from './station-section'
import { twinPoints } from './twin-points'

type Props = { readonly page: OrderPage; readonly line: Line; readonly locale: Locale }

/** One garment of the order as a twin: drawn, with what happens where, and its way through the plant. */
export async function GarmentSection({ page, line, locale }: Props) {
  const t = await getTranslations('order.twin')
  const { order, shopNowMs, lens } = page
  const cloth = clothById(line.design.options.cloth)
  const journey = garmentJourney(order.events, line.id, shopNowMs)
  const { sleeveLeft, sleeveRight } = page.finished.get(line.id) ?? {}
  const catalogue = await catalogueOfDesign(line.design)
  const { cut } = catalogue
  const points = await twinPoints({ line, cut, events: order.events, journey, locale, lens })
  const isOneOfMany = order.lines.length > 1
  const file =
    cloth &&
    pictureFile(
      pictureOfDesign(cut, line.design, cloth, { view: 'front', under: 'nothing', ...TWIN_SHEET }),
    )
  return (
    <div className="mt-8">
      {isOneOfMany && (
        <h2 className="minor border-t border-ink pt-4">
          {t('title', { position: line.position, count: order.lines.length })}
        </h2>
      )}
      <div className="lg:grid lg:grid-cols-12 lg:items-start lg:gap-6 print:flex print:items-start print:gap-6">
        {file && (
          <div
            className="mx-auto w-full max-w-[700px] lg:col-span-7 print:mx-0 print:w-(--on-paper) print:flex-none"
            style={{ '--on-paper': `${paperWidthMm(file)}mm` } as CSSProperties}
          >
            <GarmentTwin
              file={file}
              label={describeGarment(
                line.design,
                catalogue,
                visibleCloths({ demo: true }),
                locale,
                'front',
              )}
              points={points}
              sleeves={
                sleeveLeft && sleeveRight
                  ? {
                      left: t('sleeve', { mm: Math.round(sleeveLeft) }),
                      right: t('sleeveRight', { mm: Math.round(sleeveRight) }),
                    }
                  : null
              }
            />
          </div>
        )}
        <div className="mt-6 lg:col-span-5 lg:mt-8 print:mt-0 print:flex-1">
          <CalloutList label={t('label')} entries={points} />
        </div>
      </div>
      {page.drafted.has(line.id) && (
        <p className="no-print small mt-4">
          {t('pattern')}{' '}
          {(['a4', 'a0'] as const).map((paper) => (
            <a
              key={paper}
              className="word mr-4"
              download
              href={paths.patternSheet(locale, order.number, {
                ...{ line: line.id, paper, key: page.key },
              })}
            >
              {t('patternPaper', { paper: paper.toUpperCase() })}
            </a>
          ))}
        </p>
      )}
      {(journey.length > 0 || !isBrokenOff(order.state)) && (
        <StationSection journey={journey} locale={locale} headingId={`where-${line.position}`} />
      )}
    </div>
  )
}
