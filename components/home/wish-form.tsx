'use client'

import { useActionState } from 'react'
import { Button } from '@/components/ui/button'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

type Props = {
  readonly action: FormAction
  readonly wish: string
  readonly labels: { readonly want: string; readonly thanks: string; readonly failed: string }
}

/** "I would order this": one button, one answer, said aloud. */
export function WishForm({ action, wish, labels }: Props) {
  const [state, send, pending] = useActionState<
    ActionState<unknown, { readonly code: string }>,
    FormData
  >(action, IDLE)
  const isDone = state.status === 'done'
  return (
    <form action={send} className="mt-6">
      <input type="hidden" name="wish" value={wish} />
      {!isDone && (
        <Button kind="outline" disabled={pending}>
          {labels.want}
        </Button>
      )}
      <p
        role="status"
        aria-live="polite"
        className={`small ${isDone ? 'text-bottle' : 'mt-3 text-madder'}`}
      >
        {isDone ? labels.thanks : state.status === 'idle' ? '' : labels.failed}
      </p>
    </form>
  )
}
