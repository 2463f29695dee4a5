import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { type ActionState, IDLE } from '@/lib/core/shared/action-state'

export type HelpLabels = Readonly<
  Record<
    | 'help'
    | 'helpLead'
    | 'height'
    | 'weight'
    | 'ask'
    | 'answer'
    | 'use'
    | 'fromTape'
    | 'guess'
    | 'beyond'
    | 'invalid',
    string
  >
>

/** A measure that makes the answer surer, if there is a tape at hand. */
export type HelpField = { readonly name: string; readonly label: string }

export type Advice = {
  /** The advised size, field by field, and as one line. */
  readonly values: Readonly<Record<string, string>>
  readonly said: string
  /** "chest ± 7.6 cm", one for each value that was guessed; empty when all were given. */
  readonly guessed: readonly string[]
  readonly isBeyondChart: boolean
}

export type SuggestSize = (
  previous: unknown,
  form: FormData,
) => Promise<ActionState<Advice, { readonly code: string }>>

type Props = {
  readonly designId: string
  readonly fields: readonly HelpField[]
  readonly labels: HelpLabels
  readonly suggest: SuggestSize
  readonly onUse: (values: Advice['values']) => void
}

/** Two numbers, or more with a tape: the nearest size, and how sure that is. */
export function SizeHelp({ designId, fields, labels, suggest, onUse }: Props) {
  const [state, ask, pending] = useActionState<
    ActionState<Advice, { readonly code: string }>,
    FormData
  >(suggest, IDLE)
  const advice = state.status === 'done' ? state.value : null
  const asked = [
    { name: 'height', label: labels.height, unit: 'cm', required: true },
    { name: 'weight', label: labels.weight, unit: 'kg', required: true },
    ...fields.map((field) => ({ ...field, unit: 'cm', required: false })),
  ]
  return (
    <form action={ask} onReset={(event) => event.preventDefault()} className="pb-5">
      <p className="small text-ink2">{labels.helpLead}</p>
      <input type="hidden" name="designId" value={designId} />
      <div className="mt-3 grid grid-cols-2 items-end gap-4">
        {asked.map((field) => (
          <Field
            key={field.name}
            id={`help-${field.name}`}
            {...field}
            inputMode="decimal"
            autoComplete="off"
          />
        ))}
      </div>
      <Button kind="word" disabled={pending} className="mt-2">
        {labels.ask}
      </Button>
      <div role="status" aria-live="polite">
        {advice && (
          <>
            <p>{labels.answer.replace('{size}', advice.said)}</p>
            <p className={`small ${advice.guessed.length > 0 ? 'text-ochre' : 'text-ink2'}`}>
              {advice.guessed.length > 0
                ? labels.guess.replace('{misses}', advice.guessed.join(', '))
                : labels.fromTape}{' '}
              {advice.isBeyondChart && labels.beyond}
            </p>
          </>
        )}
        {(state.status === 'invalid' || state.status === 'refused') && (
          <p className="small text-madder">{labels.invalid}</p>
        )}
      </div>
      {advice && (
        <Button kind="word" type="button" onClick={() => onUse(advice.values)}>
          {labels.use}
        </Button>
      )}
    </form>
  )
}
