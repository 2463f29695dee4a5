import { Button } from '@/components/ui/button'
import { positionsOf } from '@/lib/core/body/measure-plan.data'
import type { BodyKey, Sex } from '@/lib/core/body/measurement'
import { isAnswered } from '@/lib/core/body/next-position'
import type { MeasureLabels, MeasureNames } from './measure-form-types'
import { expectedAt, type MeasuringFacts, sourceAt } from './measuring-facts'
import type { Measuring } from './measuring-state'
import { QuestionPanel } from './question-panel'
import type { useMeasuring } from './use-measuring'

type Props = {
  readonly sex: Sex
  readonly labels: MeasureLabels
  readonly names: MeasureNames
  readonly state: Measuring
  readonly facts: MeasuringFacts
  readonly measuring: ReturnType<typeof useMeasuring>
}

/** The question that is asked, the way on and back, and how far one is. */
export function QuestionPart({ sex, labels, names, state, facts, measuring }: Props) {
  const given = facts.order.filter((position) => isAnswered(position, facts.values)).length
  const [last] = state.trail
  const errorOf = (key: BodyKey): string | undefined =>
    facts.unreadable.includes(key)
      ? labels.unreadable
          .replace('{name}', names.fields[key]?.name ?? key)
          .replace('{example}', state.unit === 'cm' ? '57.8' : '38 1/2')
      : undefined
  return (
    <section className="mt-6 border-t border-ink pt-4" aria-label={labels.question}>
      <p className="label text-ink2">
        {labels.progress
          .replace('{given}', String(given))
          .replace('{all}', String(facts.order.length))}
      </p>
      {positionsOf('full').map((whole) => {
        const asked = facts.order.find(({ id }) => id === whole.id)
        const isAsked = state.at === whole.id && asked !== undefined
        return (
          <QuestionPanel
            key={whole.id}
            {...{ sex, isAsked, state, labels, names, errorOf }}
            position={whole}
            asks={asked?.keys ?? []}
            source={sourceAt(state.sources, whole.id)}
            expected={isAsked ? expectedAt(state, sex, whole) : {}}
            bought={isAsked ? facts.bought : null}
            onWrite={measuring.write}
            onSource={(source) => measuring.does({ kind: 'source', position: whole.id, source })}
            onSettle={measuring.settle}
            onEnter={measuring.next}
            headRef={measuring.panel}
          />
        )
      })}
      {state.at === null && (
        <p>
          {labels.allDone} {state.depth === 'full' ? '' : labels.more}
        </p>
      )}
      <p className="mt-5 flex max-w-none flex-wrap items-center gap-x-6 gap-y-2 [@media(scripting:none)]:hidden">
        {state.at !== null && (
          <Button kind="outline" type="button" onClick={measuring.next}>
            {labels.next}
          </Button>
        )}
        <Button kind="word" type="button" onClick={measuring.back}>
          {labels.back}
        </Button>
        {state.at !== null && state.at !== 'height' && state.at !== 'weight' && (
          <Button kind="word" type="button" onClick={measuring.skip}>
            {labels.skip}
          </Button>
        )}
        {last && (
          <Button kind="word" type="button" onClick={measuring.undo}>
            {labels.undo.replace('{what}', last.deed)}
          </Button>
        )}
      </p>
    </section>
  )
}
