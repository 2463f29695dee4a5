import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import type { SizeFit } from '@/lib/core/fit/fit'
import type { SewnCut } from '@/lib/core/garment/cut'
import { type ActionState, IDLE } from '@/lib/core/shared/action-state'

export type HelpLabels = {
  readonly help: string
  readonly lengths: Readonly<Record<SizeFit['jacketLength'], string>>
} & Readonly<
  Record<
    | 'helpLead'
    | 'height'
    | 'weight'
    | 'chest'
    | 'waist'
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

export type Advice = {
  readonly fit: SizeFit
  /** "chest ± 7.6 cm", one for each value that was guessed; empty when all were given. */
  readonly guessed: readonly string[]
  readonly isBeyondChart: boolean
}

export type SuggestSize = (
  previous: unknown,
  form: FormData,
) => Promise<ActionState<Advice, { readonly code: string }>>

type Props = {
  readonly cut: SewnCut
  readonly labels: HelpLabels
  readonly suggest: SuggestSize
  readonly onUse: (fit: SizeFit) => void
}

/** Two numbers, or four with a tape: the nearest size, and how sure that is. */
export function SizeHelp({ cut, labels, suggest, onUse }: Props) {
  const [state, ask, pending] = useActionState<
    ActionState<Advice, { readonly code: string }>,
    FormData
  >(suggest, IDLE)
  const advice = state.status === 'done' ? state.value : null
  const fields = [
    { id: 'help-height', name: 'height', label: labels.height, unit: 'cm', required: true },
    { id: 'help-weight', name: 'weight', label: labels.weight, unit: 'kg', required: true },
    { id: 'help-chest', name: 'chest', label: labels.chest, unit: 'cm', required: false },
    { id: 'help-waist', name: 'waist', label: labels.waist, unit: 'cm', required: false },
  ]
  return (
    <form action={ask} onReset={(event) => event.preventDefault()} className="pb-5">
      <p className="small text-ink2">{labels.helpLead}</p>
      <input type="hidden" name="cut" value={cut} />
      <div className="mt-3 grid grid-cols-2 items-end gap-4">
        {fields.map((field) => (
          <Field key={field.id} {...field} inputMode="decimal" autoComplete="off" />
        ))}
      </div>
      <Button kind="word" disabled={pending} className="mt-2">
        {labels.ask}
      </Button>
      <div role="status" aria-live="polite">
        {advice && (
          <>
            <p>
              {labels.answer
                .replace('{jacket}', String(advice.fit.jacket))
                .replace('{length}', labels.lengths[advice.fit.jacketLength])
                .replace('{trousers}', String(advice.fit.trousers))
                .replace('{leg}', String(advice.fit.insideLegMm / 10))}
            </p>
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
        <Button kind="word" type="button" onClick={() => onUse(advice.fit)}>
          {labels.use}
        </Button>
      )}
    </form>
  )
}
