'use client'

import { useActionState } from 'react'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

/** Every tile's "delete" belongs to this form, so that undo outlives the tile. */
export const DESIGN_REMOVAL_FORM = 'delete-design'

type Deleted = { readonly name: string; readonly id: string }
type State = ActionState<unknown, { readonly code: string }>

type Props = {
  readonly locale: string
  readonly remove: FormAction
  readonly putBack: FormAction
  readonly words: {
    readonly deleted: string
    readonly putBack: string
    readonly backAgain: string
    readonly refused: string
    readonly fault: string
  }
}

/** What was deleted, and the one tap that brings it back. */
export function DesignRemoval({ locale, remove, putBack, words }: Props) {
  const [removal, sendRemoval] = useActionState<State, FormData>(remove, IDLE)
  const [undo, sendUndo, isUndoing] = useActionState<State, FormData>(putBack, IDLE)
  const deleted = removal.status === 'done' ? (removal.value as Deleted) : null
  const isBack = undo.status === 'done' && (undo.value as { id: string }).id === deleted?.id
  const failed = [removal, undo].find(({ status }) => status === 'refused' || status === 'fault')
  return (
    <>
      <form id={DESIGN_REMOVAL_FORM} action={sendRemoval}>
        <input type="hidden" name="locale" value={locale} />
      </form>
      <div role="status" className="mt-4 empty:hidden">
        {deleted && !isBack && (
          <form
            action={sendUndo}
            className="flex flex-wrap items-center gap-x-6 border-l-2 border-chalk pl-4"
          >
            <p className="text-small">{words.deleted.replace('{name}', deleted.name)}</p>
            <input type="hidden" name="id" value={deleted.id} />
            <button type="submit" className="word" disabled={isUndoing}>
              {words.putBack}
            </button>
          </form>
        )}
        {isBack && <p className="text-small text-bottle">{words.backAgain}</p>}
        {failed && (
          <p className="text-small text-madder">
            {failed.status === 'fault' ? `${words.fault} ${failed.requestId}` : words.refused}
          </p>
        )}
      </div>
    </>
  )
}
