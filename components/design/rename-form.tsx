'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'
import { FormAnswer } from './form-answer'

type Props = {
  readonly id: string
  readonly name: string
  readonly rename: FormAction<{ readonly name: string }>
  readonly words: {
    readonly field: string
    readonly hint: string
    readonly keep: string
    /** With {name} in it. */
    readonly kept: string
    readonly cleared: string
    readonly refused: Readonly<Record<string, string>>
    readonly fault: string
  }
}

/** A design's name, changed where it stands. */
export function RenameForm({ id, name, rename, words }: Props) {
  const [state, send, isSending] = useActionState<FormState<{ name: string }>, FormData>(
    rename,
    IDLE,
  )
  const given = state.status === 'done' ? state.value.name : ''
  return (
    <form action={send} className="mt-3">
      <input type="hidden" name="id" value={id} />
      <div className="flex flex-wrap items-end gap-x-4 gap-y-3">
        <Field
          key={name}
          id="name"
          label={words.field}
          hint={words.hint}
          defaultValue={name}
          maxLength={80}
          autoComplete="off"
          className="min-w-0 flex-1 basis-60"
        />
        <Button kind="outline" disabled={isSending}>
          {words.keep}
        </Button>
      </div>
      <FormAnswer
        state={state}
        done={given ? words.kept.replace('{name}', given) : words.cleared}
        refused={words.refused}
        fault={words.fault}
      />
    </form>
  )
}
