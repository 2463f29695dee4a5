import { type DeliveryOption, deliveryOptions } from '@/lib/core/pricing/delivery'
import { estimatedDays } from '@/lib/core/pricing/estimated-days'
import { deliveredShopMs } from '@/lib/core/shared/delivery-day'
import { DAY_MS } from '@/lib/core/shared/instant'
import { localDay } from '@/lib/core/shared/local-time'
import { ok, type Result, refuse } from '@/lib/core/shared/result'
import type { BagLine } from '@/lib/demand/bag-line'
import { catalogueOfDesign } from '@/lib/demand/published-catalogues'
import { readShopNowMs } from '@/lib/infra/clock'
import { env } from '@/lib/infra/env'
import { neededByShopMs } from './needed-by'
import { quotePromise } from './quote-promise'

export type BagQuote = {
  readonly shopNowMs: number
  readonly today: string
  /** The day the last garment of the bag leaves the plant. */
  readonly leavesShopMs: number
  /** False while the plant is silent: then the day is our own estimate. */
  readonly saidByPlant: boolean
  readonly options: readonly ArrivingOption[]
  readonly chosen: ArrivingOption
  /** That the chosen way arrives by the day it is needed; null where none was named or it cannot say. */
  readonly probabilityInTime: number | null
}

export type ArrivingOption = DeliveryOption & {
  readonly arrivesShopMs: number
  /** Days to spare before the day it is needed, negative when late; null where none was named. */
  readonly daysToSpare: number | null
}

type Asked = {
  readonly lines: readonly BagLine[]
  readonly countryCode: string
  readonly methodId?: string | undefined
  readonly neededByDay?: string | undefined
}

const dayDifference = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS)

/** When the whole bag leaves the plant and arrives, by every way that goes to the country. */
export async function quoteBag(
  asked: Asked,
): Promise<Result<BagQuote, { readonly code: 'undeliverable' }>> {
  const ways = deliveryOptions(asked.countryCode)
  const [standard] = ways.ok ? ways.value : []
  if (!ways.ok || !standard) return refuse({ code: 'undeliverable' })
  const timeZone = env().SHOP_TIME_ZONE
  const { neededByDay } = asked
  const wanted = ways.value.find(({ methodId }) => methodId === asked.methodId) ?? standard
  const needed = neededByDay ? { neededByShopMs: neededByShopMs(neededByDay) } : {}
  const { daysInTransit: wantedDays } = wanted
  const shopNowMs = await readShopNowMs()
  const quotes = await Promise.all(
    asked.lines.map(({ design, fit }) =>
      quotePromise({ design, fit, daysInTransit: wantedDays, ...needed }),
    ),
  )
  const said = quotes.flatMap((quote) => (quote.ok ? [quote.value] : []))
  const saidByPlant = said.length === quotes.length
  const leavesShopMs = saidByPlant
    ? Math.max(...said.map(({ promisedShopMs }) => promisedShopMs))
    : shopNowMs + Math.max(...(await Promise.all(asked.lines.map(ownEstimateDays)))) * DAY_MS
  const arriving = (way: DeliveryOption): ArrivingOption => {
    const { daysInTransit } = way
    const arrivesShopMs = deliveredShopMs({
      handedOverShopMs: leavesShopMs,
      daysInTransit,
      timeZone,
    })
    const daysToSpare = neededByDay
      ? dayDifference(localDay(arrivesShopMs, timeZone), neededByDay)
      : null
    return { ...way, arrivesShopMs, daysToSpare }
  }
  const chances = said.map(({ probabilityByNeeded }) => probabilityByNeeded)
  return ok({
    shopNowMs,
    today: localDay(shopNowMs, timeZone),
    leavesShopMs,
    saidByPlant,
    options: ways.value.map(arriving),
    chosen: arriving(wanted),
    probabilityInTime:
      neededByDay && saidByPlant && chances.every((chance) => chance !== null)
        ? Math.min(...(chances as number[]))
        : null,
  })
}

const ownEstimateDays = async ({ design, fit }: BagLine): Promise<number> =>
  estimatedDays(await catalogueOfDesign(design), design, fit)
