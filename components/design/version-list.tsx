'use client'

import { useActionState } from 'react'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'
import { FormAnswer } from './form-answer'

export type VersionEntry = {
  readonly version: number
  readonly title: string
  /** Why and when it was kept. */
  readonly kept: string
  /** What it changed, in words. */
  readonly changes: readonly string[]
  /** Null for the state that is there now. */
  readonly goBack: string | null
}

type WentBack = { readonly from: number; readonly version: number }

type Props = {
  readonly id: string
  readonly label: string
  readonly entries: readonly VersionEntry[]
  readonly goBack: FormAction<WentBack>
  readonly words: {
    readonly goBack: string
    readonly isNow: string
    /** With {from} and {version} in it. */
    readonly back: string
    readonly refused: Readonly<Record<string, string>>
    readonly fault: string
  }
}

/** The kept states, newest first; going back makes a new one and loses none. */
export function VersionList({ id, label, entries, goBack, words }: Props) {
  const [state, send, isGoing] = useActionState<FormState<WentBack>, FormData>(goBack, IDLE)
  const done = state.status === 'done' ? state.value : null
  return (
    <form action={send}>
      <input type="hidden" name="id" value={id} />
      <FormAnswer
        state={state}
        done={
          done
            ? words.back
                .replace('{from}', String(done.from))
                .replace('{version}', String(done.version))
            : ''
        }
        refused={words.refused}
        fault={words.fault}
      />
      <ol aria-label={label} className="mt-4">
        {entries.map((entry) => (
          <li key={entry.title} className="border-t border-rule py-3 first:border-ink">
            <h3 className="text-body font-medium">{entry.title}</h3>
            <p className="label text-ink2">{entry.kept}</p>
            {entry.changes.map((change) => (
              <p key={change} className="small mt-1">
                {change}
              </p>
            ))}
            {entry.goBack === null ? (
              <p className="label mt-1 text-ink2">{words.isNow}</p>
            ) : (
              <button
                type="submit"
                name="version"
                value={entry.version}
                disabled={isGoing}
                aria-label={entry.goBack}
                className="word text-small"
              >
                {words.goBack}
              </button>
            )}
          </li>
        ))}
      </ol>
    </form>
  )
}
