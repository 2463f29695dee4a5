import { formatMoney } from '@/lib/core/shared/money'
import type { ConfiguratorState } from './configurator-state'
import { fill } from './labels'
import { moduleName, optionName, priceWord, type Speech, stepName } from './speech'
import type { DayTold } from './use-plant-day'

/** What a screen reader hears after a step: the choice, what changed with it, the price, the day. */
export function announcement(
  speech: Speech,
  state: ConfiguratorState,
  priceCents: number,
  day: DayTold | null,
): string {
  const { labels, locale, catalogue } = speech
  const { proposal, last } = state
  const named = (moduleId: string, optionId: string | undefined) =>
    fill(labels.announce.changed, {
      module: moduleName(speech, moduleId),
      option: optionName(speech, moduleId, optionId),
    })
  if (proposal) {
    const first = proposal.repairs[0]
    const reason = proposal.rules.map((rule) => rule.reason[locale]).join(' ')
    if (!first) return `${reason} ${labels.repair.none}`
    return fill(labels.repair.proposed, {
      option: optionName(speech, proposal.moduleId, proposal.optionId),
      reason,
      changes: first.changes.map((change) => named(change.moduleId, change.to)).join(' '),
      price: priceWord(speech, first.priceDeltaCents, labels.repair.noPrice),
    })
  }
  if (!last) return ''
  const step =
    last.kind === 'undone'
      ? fill(labels.announce.undone, { name: stepName(speech, last.step) })
      : last.kind === 'begun'
        ? fill(labels.announce.begun, { name: stepName(speech, last) })
        : named(last.moduleId, state.design.options[last.moduleId])
  const also =
    last.kind === 'chosen' && last.also.length > 0
      ? fill(labels.announce.also, {
          changes: last.also.map((change) => named(change.moduleId, change.to)).join(' '),
        })
      : ''
  const price = fill(labels.announce.price, {
    price: formatMoney(priceCents, catalogue.currency, locale),
  })
  const said = day && !day.isEstimate ? fill(labels.announce.plant, { day: day.text }) : ''
  return [step, also, price, said].filter(Boolean).join(' ')
}
