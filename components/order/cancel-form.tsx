'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

type Props = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly words: {
    readonly open: string
    readonly sure: string
    readonly button: string
    readonly sending: string
    readonly done: string
    readonly fault: string
    readonly not: Readonly<Record<string, string>>
  }
}

/** Cancelling takes two steps, and says what comes back before the second. */
export function CancelForm({ action, hidden, words }: Props) {
  const [state, send, isSending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  const problem =
    state.status === 'refused'
      ? words.not[state.error.code]
      : state.status === 'fault'
        ? `${words.fault} ${state.requestId}`
        : undefined
  return (
    <details>
      <summary className="word">{words.open}</summary>
      <form action={send} className="mt-2">
        {Object.entries(hidden).map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <p className="small">{words.sure}</p>
        <Button kind="outline" disabled={isSending} className="mt-4">
          {isSending ? words.sending : words.button}
        </Button>
        <p role="status" className={`small mt-2 ${problem ? 'text-madder' : 'text-bottle'}`}>
          {problem ?? (state.status === 'done' ? words.done : '')}
        </p>
      </form>
    </details>
  )
}
