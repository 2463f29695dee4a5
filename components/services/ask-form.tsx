'use client'

import { type ReactNode, useActionState, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

type Props = {
  /** Distinguishes several forms on one page. */
  readonly id?: string
  readonly action: FormAction
  readonly hidden?: Readonly<Record<string, string>>
  /** What the question is about, said above the field. */
  readonly about?: ReactNode
  readonly labels: {
    readonly text: string
    readonly hint: string
    readonly send: string
    readonly sending: string
    readonly sent: string
    readonly empty: string
    readonly fault: string
    /** One sentence for each refusal the action may answer with. */
    readonly refused: Readonly<Record<string, string>>
  }
}

/** A question or an answer in words; keeps what was written when it could not be sent. */
export function AskForm({ id = 'text', action, hidden = {}, about, labels }: Props) {
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (state.status === 'done' && field.current) field.current.value = ''
  }, [state])
  const error =
    state.status === 'invalid'
      ? labels.empty
      : state.status === 'refused'
        ? labels.refused[state.error.code]
        : state.status === 'fault'
          ? `${labels.fault} ${state.requestId}`
          : undefined
  return (
    <form
      action={send}
      // React empties a form after its action; words that were refused must stay.
      onReset={(event) => event.preventDefault()}
      className="no-print max-w-[34em]"
    >
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {about}
      <FieldFrame id={id} label={labels.text} hint={labels.hint} {...(error ? { error } : {})}>
        <textarea
          ref={field}
          id={id}
          name="text"
          rows={4}
          maxLength={2000}
          required
          aria-describedby={error ? `${id}-hint ${id}-error` : `${id}-hint`}
          aria-invalid={error ? true : undefined}
          className={CONTROL}
        />
      </FieldFrame>
      <div className="mt-4 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button disabled={pending}>{pending ? labels.sending : labels.send}</Button>
        <p role="status" aria-live="polite" className="text-small text-bottle">
          {state.status === 'done' ? labels.sent : ''}
        </p>
      </div>
    </form>
  )
}
