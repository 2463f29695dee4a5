'use client'

import { useActionState } from 'react'
import { type FormAction, type FormState, IDLE } from '@/lib/core/shared/action-state'
import { CopyLink } from './copy-link'
import { FormAnswer } from './form-answer'

type ShareEntry = {
  readonly token: string
  readonly url: string
  readonly href: string
  readonly label: string
  readonly title: string
  readonly made: string
  readonly isRevoked: boolean
  /** What the button of this link is called for screen readers. */
  readonly buttonLabel: string
}

type Props = {
  readonly label: string
  readonly entries: readonly ShareEntry[]
  readonly setOpen: FormAction<{ readonly isOpen: boolean }>
  readonly words: {
    readonly copy: string
    readonly copied: string
    readonly selected: string
    readonly native: string
    readonly look: string
    readonly withdraw: string
    readonly again: string
    readonly withdrawn: string
    readonly done: string
    readonly reopened: string
    readonly refused: Readonly<Record<string, string>>
    readonly fault: string
  }
}

/** The links of a design; each can be withdrawn, and opened again. */
export function ShareList({ label, entries, setOpen, words }: Props) {
  const [state, send, isSending] = useActionState<FormState<{ isOpen: boolean }>, FormData>(
    setOpen,
    IDLE,
  )
  const isOpen = state.status === 'done' && state.value.isOpen
  return (
    <>
      <FormAnswer
        state={state}
        done={isOpen ? words.reopened : words.done}
        refused={words.refused}
        fault={words.fault}
      />
      <ul aria-label={label} className="mt-4">
        {entries.map((entry) => (
          <li key={entry.token} className="border-t border-rule py-4 first:border-ink">
            {entry.isRevoked ? (
              <p className="text-small">{entry.label}</p>
            ) : (
              <CopyLink
                id={`link-${entry.token}`}
                url={entry.url}
                title={entry.title}
                label={entry.label}
                words={words}
              />
            )}
            <form action={send} className="mt-1 flex flex-wrap items-center gap-x-6 text-small">
              <span className="label text-ink2">
                {entry.isRevoked ? words.withdrawn : entry.made}
              </span>
              {!entry.isRevoked && (
                <a className="word" href={entry.href}>
                  {words.look}
                </a>
              )}
              <input type="hidden" name="token" value={entry.token} />
              <input type="hidden" name="isOpen" value={String(entry.isRevoked)} />
              <button
                type="submit"
                disabled={isSending}
                aria-label={entry.buttonLabel}
                className="word"
              >
                {entry.isRevoked ? words.again : words.withdraw}
              </button>
            </form>
          </li>
        ))}
      </ul>
    </>
  )
}
