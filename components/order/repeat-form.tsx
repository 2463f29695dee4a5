'use client'

import { type ReactNode, useActionState } from 'react'
import { FormAnswer } from '@/components/design/form-answer'
import { Button, type ButtonKind } from '@/components/ui/button'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'

type Props = {
  readonly repeat: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly kind: ButtonKind
  readonly label?: string
  readonly children?: ReactNode
  readonly words: {
    readonly button: string
    readonly sending: string
    readonly refused: Readonly<Record<string, string>>
    readonly fault: string
  }
}

/** One tap that puts a whole order into the bag again, or goes where the question is. */
export function RepeatForm({ repeat, hidden, kind, label, children, words }: Props) {
  const [state, send, isSending] = useActionState<FormState, FormData>(repeat, IDLE)
  return (
    <form action={send}>
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button kind={kind} disabled={isSending} aria-label={label}>
        {isSending ? words.sending : words.button}
      </Button>
      <FormAnswer state={state} done="" refused={words.refused} fault={words.fault} />
    </form>
  )
}
