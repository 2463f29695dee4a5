import { getTranslations } from 'next-intl/server'
import { eventsOfGarment } from '@/components/order/garment-journey'
import { TableHead } from '@/components/ui/table-head'
import { OPERATION_AREAS, operationsProfile } from '@/lib/core/business-model/operations-profile'
import type { Locale } from '@/lib/core/shared/text'
import type { Line } from '@/lib/demand/order-view'
import { offeredFor } from '@/lib/demand/published-catalogues'
import { wordsOfDesign } from '../../words-of-design'
import type { OrderPage } from './read-order-page'

type Props = { readonly page: OrderPage; readonly line: Line; readonly locale: Locale }

/** In which areas this customer's decisions changed something, and the order in figures. */
export async function LensProfile({ page, line, locale }: Props) {
  const t = await getTranslations('order.lens')
  const { order, messages } = page
  const { design, fit } = line
  const offered = await offeredFor(design)
  if (!offered) return null
  const { catalogue, variants } = offered
  const isNeededByDay = order.neededByShopMs !== null
  const profile = operationsProfile({
    catalogue,
    design,
    fit,
    isNeededByDay,
    messages: messages.length,
  })
  const yesNo = (is: boolean) => (is ? 'yes' : 'no')
  const measured = yesNo(profile.isMeasured)
  const words = await wordsOfDesign(design, locale)
  const what = {
    CPR: t('profile.what_CPR', {
      needed: yesNo(isNeededByDay),
      measured,
      letters: yesNo(profile.hasOwnLetters),
    }),
    PD: t('profile.what_PD', {
      changed: profile.unusualChoices,
      all: profile.allChoices,
      measured,
    }),
    PM: t('profile.what_PM', { steps: profile.changedSteps, measured }),
    SC: t('profile.what_SC', { cloth: words.clothCode, ordered: yesNo(profile.changed.SC) }),
    US: t('profile.what_US', { messages: messages.length }),
  }
  const scans = eventsOfGarment(order.events, line.id).filter(({ kind }) => kind === 'scanned')
  const figures = [
    [t('figures.variants'), variants.toLocaleString(locale).replaceAll(',', ' ')],
    [t('figures.stations'), String(scans.length)],
    [t('figures.intermediaries'), order.businessModel.startsWith('C2B2M') ? '1' : '0'],
    [t('figures.garments'), String(order.lines.length)],
  ] as const
  return (
    <div className="mt-8 lg:grid lg:grid-cols-12 lg:gap-6">
      <div className="lg:col-span-8">
        <h3>{t('profile.title')}</h3>
        <table className="mt-2 w-full text-small">
          <TableHead
            columns={(['area', 'changed', 'what'] as const).map((key) => ({
              key,
              label: t(`profile.${key}`),
            }))}
          />
          <tbody>
            {OPERATION_AREAS.map((area) => (
              <tr key={area} className="border-b border-rule align-top">
                <th scope="row" className="py-2 pr-6 text-left font-normal">
                  {t(`profile.${area}`)}
                </th>
                <td className={`py-2 pr-6 ${profile.changed[area] ? 'font-medium' : 'text-ink2'}`}>
                  {t(profile.changed[area] ? 'profile.yes' : 'profile.no')}
                </td>
                <td className="py-2">{what[area]}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="label mt-2 text-ink2">{t('profile.source')}</p>
      </div>
      <div className="mt-8 lg:col-span-4 lg:mt-0">
        <h3>{t('figures.title')}</h3>
        <dl className="mt-2 border-t border-ink text-small">
          {figures.map(([name, value]) => (
            <div key={name} className="flex justify-between gap-4 border-b border-rule py-2">
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
    </div>
  )
}
