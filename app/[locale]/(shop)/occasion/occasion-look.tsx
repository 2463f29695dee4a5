import { getTranslations } from 'next-intl/server'
import { LookTile } from '@/components/home/look-tile'
import { startingDesign } from '@/lib/core/configuration/starting-design'
import type { Catalogue, Look, OccasionId } from '@/lib/core/garment/catalogue'
import { clothById } from '@/lib/core/garment/cloths'
import { seasonOf } from '@/lib/core/recommendation/season'
import { rankLooks } from '@/lib/core/recommendation/suggest-look'
import { formatMoney } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { neededByShopMs } from '@/lib/platform/needed-by'
import { PictureOf } from '../_home/picture-of'
import { type PlantDay, plantDay } from '../plant-day'
import { priceOfDesign } from '../price-of-design'
import { rejectSuggestion } from './actions'

type Props = {
  readonly locale: Locale
  readonly catalogue: Catalogue
  readonly look: Look
  readonly occasion: OccasionId
  readonly date: string
  readonly isSuggested: boolean
}

/** From this chance on we say "will be", below it "may not be". */
const SURE_PERCENT = 80

/** One look for the day: why, what it costs, when it leaves the plant, whether it is there in time. */
export async function OccasionLook(props: Props) {
  const { locale, catalogue, look, occasion, date } = props
  const t = await getTranslations('home')
  const design = startingDesign(catalogue, look)
  const cloth = clothById(design.options.cloth)
  const day = await plantDay({ design, kind: 'size', neededBy: date, locale })
  const nowMs = day?.shopNowMs
  const reasons = rankLooks({
    ...{ catalogue, occasion, season: seasonOf(neededByShopMs(date)), rejected: [] },
    ...(nowMs === undefined ? {} : { nowMs, neededByMs: neededByShopMs(date) }),
  }).find((ranked) => ranked.look.id === look.id)?.reasons
  return (
    <LookTile
      href={paths.configure(locale, catalogue.id, { look: look.id, occasion, date })}
      name={look.name[locale]}
      price={formatMoney(await priceOfDesign(design, 'size'), catalogue.currency, locale)}
      line={look.line[locale]}
      cloth={cloth ? t('looks.cloth', { cloth: cloth.name[locale], weight: cloth.weightGsm }) : ''}
      days={
        day
          ? [{ text: t('occasion.leaves', { day: day.leavesText }) }, inTime(day)]
          : [{ text: t('looks.unknown') }]
      }
      picture={<PictureOf {...{ design, locale }} level={1} widthPx={400} />}
    >
      <p className="label mt-3 text-ink2">{t('occasion.reason')}</p>
      <ul className="small">
        {reasons?.map((reason) => (
          <li key={reason.code}>{reason.text[locale]}</li>
        ))}
      </ul>
      {props.isSuggested && (
        <form action={rejectSuggestion}>
          <input type="hidden" name="lookId" value={look.id} />
          <button type="submit" className="word text-small">
            {t('occasion.reject')}
          </button>
        </form>
      )}
    </LookTile>
  )

  function inTime({ percent, arrivesShopMs, arrivesText }: PlantDay) {
    if (percent === null) return { text: '' }
    if (arrivesShopMs > neededByShopMs(date) && percent < 50)
      return { text: t('occasion.tooLate', { day: arrivesText }), tone: 'late' as const }
    return percent >= SURE_PERCENT
      ? { text: t('occasion.inTime', { percent }), tone: 'kept' as const }
      : { text: t('occasion.notSure', { percent }), tone: 'unsure' as const }
  }
}
