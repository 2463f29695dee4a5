'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

export type ThreeLabels = Readonly<
  Record<
    | 'title'
    | 'height'
    | 'weight'
    | 'waist'
    | 'waistHint'
    | 'consent'
    | 'send'
    | 'sending'
    | 'invalid'
    | 'doubt'
    | 'noConsent'
    | 'fault',
    string
  >
>

type Refusal = { readonly code: string; readonly finding?: string; readonly fields?: string }

type Props = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly labels: ThreeLabels
}

/** Height, weight and one tape measure: enough to draft from, and what is not known yet is said. */
export function ThreeAnswers({ action, hidden, labels }: Props) {
  const [state, send, pending] = useActionState<ActionState<unknown, Refusal>, FormData>(
    action,
    IDLE,
  )
  return (
    <form action={send} onReset={(event) => event.preventDefault()} className="mt-5">
      <h3 className="text-body font-medium">{labels.title}</h3>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <div className="mt-3 grid grid-cols-2 items-end gap-4">
        <Field id="three-height" name="height" label={labels.height} unit="cm" {...ENTRY} />
        <Field id="three-weight" name="weight" label={labels.weight} unit="kg" {...ENTRY} />
      </div>
      <Field
        id="three-waist"
        name="waist"
        label={labels.waist}
        hint={labels.waistHint}
        unit="cm"
        className="mt-4"
        {...ENTRY}
      />
      <label className="mt-4 flex min-h-11 items-start gap-3 text-small">
        <input type="checkbox" name="consent" value="yes" className="mt-1 size-5 shrink-0" />
        <span>{labels.consent}</span>
      </label>
      <Button disabled={pending} className="mt-4 w-full">
        {pending ? labels.sending : labels.send}
      </Button>
      <p role="alert" className="small mt-2 text-madder">
        {said(state, labels)}
      </p>
    </form>
  )
}

const ENTRY = { inputMode: 'decimal', autoComplete: 'off', required: true } as const

function said(state: ActionState<unknown, Refusal>, labels: ThreeLabels): string {
  switch (state.status) {
    case 'refused':
      if (state.error.code === 'no-consent') return labels.noConsent
      if (state.error.code === 'doubt')
        return labels.doubt.replace('{finding}', state.error.finding ?? '')
      return labels.invalid.replace('{fields}', state.error.fields ?? '')
    case 'invalid':
      return labels.invalid.replace(
        '{fields}',
        [labels.height, labels.weight, labels.waist].join(', '),
      )
    case 'fault':
      return `${labels.fault} ${state.requestId}`
    default:
      return ''
  }
}
