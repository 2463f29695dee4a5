'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'
import { FormAnswer } from './form-answer'

type Props = {
  readonly id: string
  readonly title: string
  readonly share: FormAction
  readonly words: {
    readonly heading: string
    readonly from: string
    readonly fromHint: string
    readonly make: string
    readonly made: string
    readonly refused: Readonly<Record<string, string>>
    readonly fault: string
  }
}

/** What stands on the shared page besides the garment: a title, and a name if one is wanted. */
export function ShareForm({ id, title, share, words }: Props) {
  const [state, send, isSending] = useActionState<FormState, FormData>(share, IDLE)
  return (
    <form action={send} className="mt-4">
      <input type="hidden" name="id" value={id} />
      <div className="grid gap-4 md:grid-cols-2 md:items-end">
        <Field
          id="title"
          label={words.heading}
          defaultValue={title}
          maxLength={80}
          autoComplete="off"
        />
        <Field
          id="sharedBy"
          label={words.from}
          hint={words.fromHint}
          maxLength={80}
          autoComplete="off"
        />
      </div>
      <Button kind="outline" className="mt-4" disabled={isSending}>
        {words.make}
      </Button>
      <FormAnswer state={state} done={words.made} refused={words.refused} fault={words.fault} />
    </form>
  )
}
