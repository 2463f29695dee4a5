import { moduleOf, optionOf, optionPriceCents } from '@/lib/core/configuration/option-of'
import type { Change } from '@/lib/core/configuration/repairs'
import type { Catalogue, Module } from '@/lib/core/garment/catalogue'
import { formatDifference } from '@/lib/core/shared/money'
import type { Locale } from '@/lib/core/shared/text'
import { type ConfigureLabels, fill } from './labels'

/** Everything needed to speak about a choice in one language. */
export type Speech = {
  readonly catalogue: Catalogue
  readonly locale: Locale
  readonly labels: ConfigureLabels
}

type Naming = Pick<Speech, 'catalogue' | 'locale'>

export const moduleName = ({ catalogue, locale }: Naming, moduleId: string): string =>
  moduleOf(catalogue, moduleId)?.name[locale] ?? moduleId

export const optionName = (
  { catalogue, locale }: Naming,
  moduleId: string,
  optionId: string | undefined,
): string => optionOf(catalogue, moduleId, optionId)?.name[locale] ?? optionId ?? ''

/** What one change of a repair costs more or less. */
export const changeWord = ({ catalogue }: Speech, change: Change): number =>
  optionPriceCents(catalogue, change.moduleId, change.to) -
  optionPriceCents(catalogue, change.moduleId, change.from)

/** "+ € 12", or a word where nothing changes; never "€ 0". */
export const priceWord = ({ catalogue, locale }: Speech, cents: number, zero: string): string =>
  cents === 0 ? zero : formatDifference(cents, catalogue.currency, locale)

/** What the garment begun plain holds of a module: every option's price is told against it. */
export const basisCents = (catalogue: Catalogue, module: Module): number =>
  optionPriceCents(catalogue, module.id, catalogue.defaults[module.id])

type Choice = { readonly moduleId: string; readonly optionId: string }

/** "vents: centre", within a sentence. */
export const choiceName = (speech: Speech, { moduleId, optionId }: Choice): string =>
  fill(speech.labels.choice, {
    module: lowerFirst(moduleName(speech, moduleId)),
    option: lowerFirst(optionName(speech, moduleId, optionId)),
  })

/** "not with vents: centre": names the chosen option that stands against this one. */
export const blockedWord = (speech: Speech, against: Choice): string =>
  fill(speech.labels.blocked, { other: choiceName(speech, against) })

export const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)
