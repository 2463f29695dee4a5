import type { PositionId } from '@/lib/core/body/measure-plan.data'
import type { BodyKey } from '@/lib/core/body/measurement'
import type { MeasureLabels, MeasureNames } from './measure-form-types'
import type { MeasuringFacts } from './measuring-facts'
import type { Measuring } from './measuring-state'
import { unitOf, writeValue } from './read-entries'

type Props = {
  readonly facts: MeasuringFacts
  readonly state: Measuring
  readonly labels: MeasureLabels
  readonly names: MeasureNames
  readonly onGo: (to: PositionId) => void
}

/** Every position in the order of what it buys: what was given, or where it is expected. */
export function PositionList({ facts, state, labels, names, onGo }: Props) {
  const unitWord = (key: BodyKey) => {
    const kind = unitOf(key)
    return kind === 'kg' ? labels.kg : kind === 'degree' ? labels.degree : labels[state.unit]
  }
  const said = (key: BodyKey): string | null => {
    const value = facts.values[key]
    if (value !== undefined) return `${writeValue(key, value, state.unit)} ${unitWord(key)}`
    const range = facts.predicted[key]
    if (!range) return null
    return labels.predicted
      .replace('{low}', writeValue(key, Math.round(range.low90), state.unit))
      .replace(
        '{high}',
        `${writeValue(key, Math.round(range.high90), state.unit)} ${unitWord(key)}`,
      )
  }
  return (
    <details className="mt-8 border-y border-rule [@media(scripting:none)]:hidden">
      <summary className="word list-none">{labels.positions}</summary>
      <ol className="pb-3">
        {facts.order.map(({ id, keys }) => (
          <li
            key={id}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-t border-rule"
          >
            <button
              type="button"
              className="word text-left text-small"
              aria-current={state.at === id ? 'step' : undefined}
              // Settling the field that is left would move this row away from under the finger.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => onGo(id)}
            >
              {names.positions[id]}
            </button>
            <span className="text-small">
              {keys.map((key) => (
                <span
                  key={key}
                  className={`ml-4 whitespace-nowrap ${facts.values[key] === undefined ? 'text-ochre' : ''}`}
                >
                  {said(key) ?? labels.open}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ol>
    </details>
  )
}
