import type { Change } from '@/lib/core/configuration/garment-repairs'
import { moduleOf, optionOf, optionPriceCents } from '@/lib/core/configuration/option-of'
import type { Catalogue, Option } from '@/lib/core/garment/catalogue'
import { formatDifference } from '@/lib/core/shared/money'
import { type Locale, lowerFirst } from '@/lib/core/shared/text'
import type { Step } from './configurator-state'
import { type ConfigureLabels, fill } from './labels'
import type { Obstacle } from './outlook'

/** Everything needed to speak about a choice in one language. */
export type Speech = {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly labels: ConfigureLabels
}

export const moduleName = ({ catalogue, locale }: Speech, moduleId: string): string =>
  moduleOf(catalogue, moduleId)?.name[locale] ?? moduleId

export const optionName = (
  { catalogue, locale, labels }: Speech,
  moduleId: string,
  optionId: string | undefined,
): string => optionOf(catalogue, moduleId, optionId)?.name[locale] ?? (optionId || labels.leftOut)

/** What one change of a repair costs more or less. */
export const changeWord = ({ catalogue }: Speech, change: Change): number =>
  optionPriceCents(catalogue, change.moduleId, change.to) -
  optionPriceCents(catalogue, change.moduleId, change.from)

/** "+ € 12", or a word where nothing changes; never "€ 0". */
export const priceWord = ({ catalogue, locale }: Speech, cents: number, zero: string): string =>
  cents === 0 ? zero : formatDifference(cents, catalogue.currency, locale)

type Choice = { readonly moduleId: string; readonly optionId: string }

/** "vents: centre", in a list of facts; a sentence says it by choicePhrase. */
export const choiceName = (speech: Speech, { moduleId, optionId }: Choice): string =>
  fill(speech.labels.choice, {
    module: lowerFirst(moduleName(speech, moduleId)),
    option: lowerFirst(optionName(speech, moduleId, optionId)),
  })

/**
 * What taking a row changes now, with what has to follow where it is not free: the same number as the
 * repair sums up, and the same starting point as the days beside it.
 */
export const rowCents = (
  catalogue: Catalogue,
  moduleId: string,
  { chosenId, option, obstacle }: Row,
): number =>
  option.priceCents -
  optionPriceCents(catalogue, moduleId, chosenId) +
  (obstacle?.followersCents ?? 0)

type Row = {
  readonly chosenId: string | undefined
  readonly option: Option
  readonly obstacle: Obstacle | undefined
}

/** "notch, two buttons", as each language lists things. */
export const listOf = ({ labels }: Speech, parts: readonly string[]): string =>
  parts.join(labels.comma)

/** What a step was about, as the undo names it. */
export const stepName = (speech: Speech, step: Step): string =>
  'moduleId' in step
    ? moduleName(speech, step.moduleId)
    : fill(speech.labels.looks.step, {
        name:
          speech.catalogue.looks.find(({ id }) => id === step.lookId)?.name[speech.locale] ?? '',
      })
