'use client'

import { useActionState } from 'react'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

/** Every line's "take it out" belongs to this form, so that undo outlives the line. */
export const REMOVAL_FORM = 'remove-from-bag'

export type Removed = { readonly name: string; readonly lineId: string; readonly garment: string }

type Props = {
  readonly locale: string
  readonly remove: FormAction
  readonly putBack: FormAction
  readonly words: {
    readonly removed: string
    readonly putBack: string
    readonly backAgain: string
    readonly fault: string
    readonly refused: Readonly<Record<string, string>>
  }
}

type State = ActionState<unknown, { readonly code: string }>

/** What was taken out, and the one tap that puts it back. */
export function BagRemoval({ locale, remove, putBack, words }: Props) {
  const [removal, sendRemoval] = useActionState<State, FormData>(remove, IDLE)
  const [undo, sendUndo, undoing] = useActionState<State, FormData>(putBack, IDLE)
  const removed = removal.status === 'done' ? (removal.value as Removed) : null
  const isBack =
    undo.status === 'done' && (undo.value as { lineId: string }).lineId === removed?.lineId
  const problem = sentenceOf(undo, words) ?? sentenceOf(removal, words)
  return (
    <>
      <form id={REMOVAL_FORM} action={sendRemoval}>
        <input type="hidden" name="locale" value={locale} />
      </form>
      <div role="status" className="mt-4 empty:hidden">
        {removed && !isBack && (
          <form
            action={sendUndo}
            className="flex flex-wrap items-center gap-x-6 border-l-2 border-chalk pl-4"
          >
            <p className="text-small">{words.removed.replace('{name}', removed.name)}</p>
            <input type="hidden" name="lineId" value={removed.lineId} />
            <input type="hidden" name="garment" value={removed.garment} />
            <button type="submit" className="word" disabled={undoing}>
              {words.putBack}
            </button>
          </form>
        )}
        {isBack && <p className="text-small text-bottle">{words.backAgain}</p>}
        {problem && <p className="text-small text-madder">{problem}</p>}
      </div>
    </>
  )
}

function sentenceOf(state: State, words: Props['words']): string | null {
  if (state.status === 'refused') return words.refused[state.error.code] ?? null
  return state.status === 'fault' ? `${words.fault} ${state.requestId}` : null
}
