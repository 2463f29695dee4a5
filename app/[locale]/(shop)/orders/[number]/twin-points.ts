import { getTranslations } from 'next-intl/server'
import type { CalloutEntry } from '@/components/order/callout-list'
import { eventsOfGarment, type JourneyStop } from '@/components/order/garment-journey'
import type { TwinPoint } from '@/components/order/garment-twin'
import { STATION_IDS, type StationId } from '@/lib/core/factory/stations.data'
import { type CutId, isSuit } from '@/lib/core/garment/cut'
import type { Locale } from '@/lib/core/shared/text'
import type { Line, StoryEvent } from '@/lib/demand/order-view'
import { formatDay } from '@/lib/infra/i18n/dates'
import { wordsOfDesign } from '../../words-of-design'
import { textOf } from './read-order-page'
import { lettersOn, seenOn } from './twin-places'

/** Work that cannot be pointed at; for every other station `order.place` has words. */
const UNSEEN = ['drafting', 'checking', 'inspection', 'packing'] as const satisfies StationId[]
type Told = Exclude<StationId, (typeof UNSEEN)[number]>
const isTold = (station: string): station is Told =>
  (STATION_IDS as readonly string[]).includes(station) &&
  !(UNSEEN as readonly string[]).includes(station)

const MOST_SCANS = 3

export type Point = Omit<TwinPoint, 'number'> & Omit<CalloutEntry, 'number'>

type Asked = {
  readonly line: Line
  readonly cut: CutId
  readonly events: readonly StoryEvent[]
  readonly journey: readonly JourneyStop[]
  readonly locale: Locale
  readonly lens: boolean
}

/** What happens where on this garment: findings first, then the last hands, else what was chosen. */
export async function twinPoints(asked: Asked): Promise<(Point & { readonly number: number })[]> {
  const points = [
    ...(await questions(asked)),
    ...(await deviations(asked)),
    ...(await scans(asked)),
    ...(await chosen(asked)),
  ]
  return points.slice(0, 5).map((point, index) => ({ ...point, number: index + 1 }))
}

const noteOf = ({ lens }: Asked, event: StoryEvent | undefined) =>
  lens && event ? { note: `org.c2m2s.factory.order.${event.kind}.v1, ${event.id}` } : {}

async function questions(asked: Asked): Promise<Point[]> {
  const t = await getTranslations('order.twin')
  const own = eventsOfGarment(asked.events, asked.line.id)
  const answered = new Set(
    own.filter(({ kind }) => kind === 'answered').map(({ data }) => data.questionId),
  )
  return own
    .filter(({ kind, data }) => kind === 'question' && !answered.has(data.questionId))
    .map((event) => ({
      anchor: seenOn(asked.cut).stations[String(event.data.station)] ?? 'cloth',
      isWaiting: true,
      link: { href: '#thread', text: t('answer') },
      title: t('question'),
      text: t('questionText', {
        text: textOf(event.data.text)?.[asked.locale] ?? '',
        day: formatDay(Date.parse(String(event.data.answerBy)), asked.locale, 'time'),
      }),
      ...noteOf(asked, event),
    }))
}

async function deviations(asked: Asked): Promise<Point[]> {
  const t = await getTranslations('order.twin')
  return eventsOfGarment(asked.events, asked.line.id)
    .filter(({ kind }) => kind === 'deviation')
    .map((event) => {
      const { data } = event
      const known = data.measure === 'sleeveLeft' || data.measure === 'sleeveRight'
      const measure = t(`measure.${known ? (data.measure as 'sleeveLeft') : 'other'}`)
      const worker = textOf((data.worker as { name?: unknown } | undefined)?.name)
      const said = {
        worker: worker?.[asked.locale] ?? '',
        tolerance: Number(data.toleranceMm),
      }
      return {
        anchor: known ? 'sleeve' : 'cloth',
        title:
          typeof data.foundMm === 'number'
            ? t('deviation', { measure, found: data.foundMm })
            : measure,
        text:
          typeof data.drawnMm === 'number'
            ? t('deviationText', { ...said, drawn: data.drawnMm })
            : t('deviationUnknown', { ...said, difference: Number(data.differenceMm) }),
        ...noteOf(asked, event),
      }
    })
}

async function scans(asked: Asked): Promise<Point[]> {
  const t = await getTranslations('order')
  const places = seenOn(asked.cut).stations
  const done = asked.journey.flatMap(({ state, station, ...stop }) => {
    const anchor = places[station]
    return state === 'done' && anchor && isTold(station) ? [{ ...stop, station, anchor }] : []
  })
  const own = eventsOfGarment(asked.events, asked.line.id)
  return done
    .slice(-MOST_SCANS)
    .reverse()
    .map((stop) => {
      const day = formatDay(stop.endsShopMs, asked.locale, 'time')
      const worker = stop.worker?.[asked.locale]
      return {
        anchor: stop.anchor,
        title: t(`place.${stop.station}`),
        text: worker ? t('twin.done', { worker, day }) : t('twin.doneUnsigned', { day }),
        ...noteOf(
          asked,
          own.find(({ kind, data }) => kind === 'scanned' && data.sequence === stop.sequence),
        ),
      }
    })
}

/** Before anything is made, the points name what was decided; letters keep theirs to the end. */
async function chosen(asked: Asked): Promise<Point[]> {
  const t = await getTranslations('order.twin')
  const words = await wordsOfDesign(asked.line.design, asked.locale)
  const letters = words.monogram
    ? [
        {
          anchor: lettersOn(asked.cut),
          title: t('monogram', { letters: words.monogram }),
          text: isSuit(asked.cut)
            ? t('monogramInside')
            : t('asChosen', { option: words.monogramPlace }),
        },
      ]
    : []
  if (asked.journey.some(({ state }) => state === 'done')) return letters
  const shown = seenOn(asked.cut).choices
  const parts = words.choices.flatMap(({ id, module, option }) => {
    const anchor = shown[id]
    return anchor ? [{ anchor, title: module, text: t('asChosen', { option }) }] : []
  })
  const cloth = { anchor: 'cloth', title: t('cloth'), text: t('asChosen', { option: words.cloth }) }
  return [cloth, ...parts.slice(0, 3), ...letters]
}
