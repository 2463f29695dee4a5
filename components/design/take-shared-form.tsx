'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'
import { FormAnswer } from './form-answer'

type Props = {
  readonly token: string
  readonly take: FormAction
  readonly words: {
    readonly mine: string
    readonly taking: string
    readonly note: string
    readonly refused: Readonly<Record<string, string>>
    readonly fault: string
  }
}

/** A design of one's own from the one that is shown; what goes wrong is said where it was asked. */
export function TakeSharedForm({ token, take, words }: Props) {
  const [state, send, isSending] = useActionState<FormState, FormData>(take, IDLE)
  return (
    <form action={send} className="mt-6">
      <input type="hidden" name="token" value={token} />
      <Button disabled={isSending}>{isSending ? words.taking : words.mine}</Button>
      <p className="label mt-2 text-ink2">{words.note}</p>
      <FormAnswer state={state} done="" refused={words.refused} fault={words.fault} />
    </form>
  )
}
