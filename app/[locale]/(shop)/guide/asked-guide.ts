import { ANY, type Answered, NEEDS, type NeedId } from '@/lib/core/recommendation/needs'
import type { Locale } from '@/lib/core/shared/text'
import { paths } from '@/lib/paths'
import type { Figure } from '../occasion/family-switch'

/** Everything the address of the guide says, and how to say it again with something changed. */
export type AskedGuide = {
  readonly locale: Locale
  readonly family: Figure
  readonly answered: Answered
  readonly date: string | undefined
  readonly steps: string | undefined
}

type Values = Readonly<Record<string, string | undefined>>

export const guideHref = (asked: AskedGuide, changes: Values = {}): string =>
  paths.guide(asked.locale, {
    family: asked.family,
    ...asked.answered,
    date: asked.date,
    steps: asked.steps,
    ...changes,
  })

/** The address without one answer and all after it: back to that question. */
export function backHref(asked: AskedGuide, need: NeedId): string {
  const from = NEEDS.indexOf(need)
  const dropped = Object.fromEntries(NEEDS.slice(from).map((each) => [each, undefined]))
  return guideHref(asked, { ...dropped, steps: undefined })
}

export const skipHref = (asked: AskedGuide, need: NeedId): string =>
  guideHref(asked, { [need]: ANY })
