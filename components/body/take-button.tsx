'use client'

import { type ReactNode, useActionState } from 'react'
import { Button, type ButtonKind } from '@/components/ui/button'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'
import { type TakeLabels, whyNot } from './take-labels'

type Props = {
  readonly action: FormAction
  readonly hidden: Readonly<Record<string, string>>
  readonly labels: TakeLabels
  readonly kind?: ButtonKind
  /** What is still asked before it is taken. */
  readonly children?: ReactNode
}

/** One way into the bag: what was looked at is taken as it is shown, or it says why not. */
export function TakeButton({ action, hidden, labels, kind = 'ink', children }: Props) {
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  return (
    <form action={send} className="mt-4">
      {Object.entries(hidden).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children}
      <Button disabled={pending} kind={kind} className="mt-6 w-full">
        {pending ? labels.taking : labels.take}
      </Button>
      <p role="alert" className="small mt-2 text-madder">
        {whyNot(state, labels)}
      </p>
    </form>
  )
}
