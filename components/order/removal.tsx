'use client'

import { useActionState } from 'react'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'

/** Every "take it out" of a page belongs to this one form, so that undo outlives what it stood on. */
export const REMOVAL_FORM = 'removal'

type Removed = {
  readonly id: string
  readonly name: string
  /** What the way back has to send. */
  readonly fields: Readonly<Record<string, string>>
}
type PutBack = { readonly id: string }

type Props = {
  readonly locale: string
  readonly remove: FormAction<Removed>
  readonly putBack: FormAction<PutBack>
  readonly words: {
    /** With {name} in it. */
    readonly removed: string
    readonly putBack: string
    readonly backAgain: string
    readonly fault: string
    readonly refused: Readonly<Record<string, string>>
  }
}

/** What was taken out, and the one tap that puts it back. */
export function Removal({ locale, remove, putBack, words }: Props) {
  const [removal, sendRemoval] = useActionState<FormState<Removed>, FormData>(remove, IDLE)
  const [undo, sendUndo, isUndoing] = useActionState<FormState<PutBack>, FormData>(putBack, IDLE)
  const removed = removal.status === 'done' ? removal.value : null
  const isBack = undo.status === 'done' && undo.value.id === removed?.id
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
            {Object.entries(removed.fields).map(([name, value]) => (
              <input key={name} type="hidden" name={name} value={value} />
            ))}
            <button type="submit" className="word" disabled={isUndoing}>
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

function sentenceOf(state: FormState, words: Props['words']): string | null {
  if (state.status === 'refused') return words.refused[state.error.code] ?? null
  return state.status === 'fault' ? `${words.fault} ${state.requestId}` : null
}
