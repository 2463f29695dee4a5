import { ANY, type Answered, NEEDS } from '@/lib/core/recommendation/needs'
import type { NeedId } from '@/lib/core/recommendation/needs.data'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import { type GarmentAsked, garmentValues } from '../occasion/garment-asked'

/** Everything the address of the guide says, and how to say it again with something changed. */
export type AskedGuide = {
  readonly locale: Locale
  readonly garment: GarmentAsked
  readonly answered: Answered
  readonly date: string | undefined
  readonly steps: string | undefined
}

type Values = Readonly<Record<string, string | undefined>>

/** What it shall be and for whose figure, the answers and the words, as values of an address. */
export const guideValues = ({ garment, answered, date, steps }: AskedGuide): Values => ({
  ...garmentValues(garment.kind, garment.figure),
  ...answered,
  date,
  steps,
})

export const guideHref = (asked: AskedGuide, changes: Values = {}): string =>
  paths.guide(asked.locale, { ...guideValues(asked), ...changes })

/** The same questions for another garment: what was answered goes with it. */
export const otherGarmentHref = (asked: AskedGuide, garment: Partial<GarmentAsked>): string =>
  guideHref({ ...asked, garment: { ...asked.garment, ...garment }, steps: undefined })

/** The address without one answer and all after it: back to that question. */
export function backHref(asked: AskedGuide, need: NeedId): string {
  const from = NEEDS.indexOf(need)
  const dropped = Object.fromEntries(NEEDS.slice(from).map((each) => [each, undefined]))
  return guideHref(asked, { ...dropped, steps: undefined })
}

export const skipHref = (asked: AskedGuide, need: NeedId): string =>
  guideHref(asked, { [need]: ANY })
