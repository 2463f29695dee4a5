import { type FitKind, routingOf } from '@/lib/core/factory/routing'
import { EFFICIENCY } from '@/lib/core/factory/routing.data'
import { catalogueOf } from '@/lib/core/garment/families'
import type { FlowLine, LineOperation } from '../flow-line'
import type { LinePreset } from './preset'

/**
 * Two plants of the field as lines, made from the plant's own routing: minutes after efficiency, and as many
 * workers as the published output needs. All operations follow one another (a real plant sews trousers beside
 * the jacket), and orders come at any minute of the working day (both our assumption).
 */
const MINUTES_PER_DAY = 480

/** How full the workers are with the orders that come: ours. */
const LOAD = 0.92

type Plant = {
  readonly family: 'suit-men' | 'down-jacket'
  readonly fitKind: FitKind
  readonly perDay: number
  readonly batch: number
  readonly days: number
}

/** A line that sews the family as it comes, without options. */
function plant({ family, fitKind, perDay, batch, days }: Plant): FlowLine {
  const catalogue = catalogueOf(family)
  const { version, defaults } = catalogue
  const design = { family, catalogueVersion: version, options: defaults, values: {} }
  const operations = routingOf(catalogue, design, fitKind).map(
    ({ operation, minutes }): LineOperation => {
      const worked = Math.round((100 * minutes) / EFFICIENCY) / 100
      const workers = Math.ceil((perDay * worked) / (MINUTES_PER_DAY * LOAD))
      return { name: operation, minutes: worked, workers, scatter: { kind: 'lognormal', cv: 0.3 } }
    },
  )
  return { minutesPerDay: MINUTES_PER_DAY, days, batch, operations, arrivalsPerDay: perDay }
}

const ASSUMED = {
  en: 'Minutes of the routing table at 65 % efficiency, scattering by 30 %; as many workers as the output needs at 92 % load; a published lead time runs from order to parcel and holds order entry, cloth and waiting that are not in the line.',
  'zh-CN':
    '采用工艺表工时，效率 65%，波动 30%；人数按产量与 92% 负荷推算；公布的周期从下单到发货，包含产线之外的下单、备料与等待时间。',
}

export const GARMENT_PLANTS: readonly LinePreset[] = [
  {
    name: 'suits-one-by-one',
    title: {
      en: 'Suits to measure, 1,000 a day, one by one',
      'zh-CN': '量体西装，日产 1000 套，逐套流转',
    },
    source:
      'Kutesmart: 298,000 suits a year (Soochow Securities, news.futunn.com/post/16968036) and 7 days (quota.webtex.cn, Infoid 667364); minutes as lib/core/factory/routing.data.ts marks them',
    assumed: ASSUMED,
    published: { throughputPerDay: 1000, leadTimeDays: 7 },
    line: plant({ family: 'suit-men', fitKind: 'measured', perDay: 1000, batch: 1, days: 12 }),
    factors: [{ pointer: '/batch', values: [5, 20] }],
  },
  {
    name: 'down-jackets-in-hundreds',
    title: { en: 'Down jackets in batches of 100', 'zh-CN': '羽绒服，每批 100 件' },
    source:
      'The sector takes 20 days and sews batches of 100 (news.yso6.com, sgieurope.com); Bosideng went from 28 days to 3 (en.ce.cn, 19 November 2025); minutes as lib/core/factory/routing.data.ts marks them',
    assumed: {
      en: `${ASSUMED.en} 500 a day is ours.`,
      'zh-CN': `${ASSUMED['zh-CN']}日产 500 件为假设。`,
    },
    published: { leadTimeDays: 20 },
    line: plant({ family: 'down-jacket', fitKind: 'size', perDay: 500, batch: 100, days: 40 }),
    factors: [{ pointer: '/batch', values: [1, 10] }],
  },
]
