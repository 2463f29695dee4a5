import { formatMoney } from '@/lib/core/shared/money'
import type { ConfiguratorState } from './configurator-state'
import { fill } from './labels'
import { moduleName, optionName, priceWord, type Speech, stepName } from './speech'
import type { DayTold } from './use-plant-day'

/**
 * What a screen reader hears after a step: the choice, everything that changed with it, the price, the
 * day. An undone step says what is there again.
 */
export function announcement(
  speech: Speech,
  state: ConfiguratorState,
  priceCents: number,
  day: DayTold | null,
): string {
  const { labels, locale, catalogue } = speech
  const { proposal, last } = state
  const sentences = (parts: readonly string[]) =>
    parts.filter(Boolean).join(locale === 'en' ? ' ' : '')
  const named = (moduleId: string, optionId: string | undefined) =>
    fill(labels.announce.changed, {
      module: moduleName(speech, moduleId),
      option: optionName(speech, moduleId, optionId),
    })
  if (proposal) {
    const first = proposal.repairs[0]
    const reason = sentences(proposal.rules.map((rule) => rule.reason[locale]))
    if (!first) return sentences([reason, labels.repair.none])
    return fill(labels.repair.proposed, {
      option: optionName(speech, proposal.moduleId, proposal.optionId),
      reason,
      changes: sentences(first.changes.map((change) => named(change.moduleId, change.to))),
      price: priceWord(speech, first.priceDeltaCents, labels.repair.noPrice),
    })
  }
  if (!last) return ''
  if (last.kind === 'kept') return labels.announce.kept
  const isNow = (moduleId: string) => named(moduleId, state.design.options[moduleId])
  const step =
    last.kind === 'undone'
      ? [
          fill(labels.announce.undone, { name: stepName(speech, last.step) }),
          // A look changes nearly everything; to read all of it aloud helps nobody.
          ...('moduleId' in last.step ? last.moduleIds.map(isNow) : []),
        ]
      : last.kind === 'begun'
        ? [fill(labels.announce.begun, { name: stepName(speech, last) })]
        : [isNow(last.moduleId)]
  const also =
    last.kind === 'chosen' && last.also.length > 0
      ? fill(labels.announce.also, {
          changes: sentences(last.also.map((change) => named(change.moduleId, change.to))),
        })
      : ''
  const price = fill(labels.announce.price, {
    price: formatMoney(priceCents, catalogue.currency, locale),
  })
  const said = day && (day.isEstimate ? day.source : fill(labels.announce.plant, { day: day.text }))
  return sentences([...step, also, price, said ?? ''])
}
