'use client'

import { type ChangeEvent, type ReactNode, useActionState, useState } from 'react'
import { Button } from '@/components/ui/button'
import { CONTROL, FieldFrame } from '@/components/ui/field'
import { Link } from '@/components/ui/link'
import { type ActionState, type FormAction, IDLE } from '@/lib/core/shared/action-state'

export type WishLabels = Readonly<
  Record<
    | 'text'
    | 'textHint'
    | 'picture'
    | 'pictureHint'
    | 'send'
    | 'sending'
    | 'sent'
    | 'thread'
    | 'empty'
    | 'notAPicture'
    | 'tooLarge'
    | 'unreadable'
    | 'tooManyOpen'
    | 'tooManyToday'
    | 'busy'
    | 'fault',
    string
  >
>

type Props = {
  readonly action: FormAction
  readonly labels: WishLabels
  readonly threadHref: string
  readonly mostBytes: number
  readonly from: string | undefined
  /** What somebody was looking at, said above the fields. */
  readonly children: ReactNode
}

type State = ActionState<unknown, { readonly code: string }>

/** A wish in words, and a picture perhaps. What was written stays when it could not be sent. */
export function WishForm({ action, labels, threadHref, mostBytes, from, children }: Props) {
  const [state, send, pending] = useActionState<State, FormData>(action, IDLE)
  const [isTooLarge, setTooLarge] = useState(false)
  if (state.status === 'done')
    return (
      <p role="status" className="lead border-l-2 border-bottle pl-4">
        {labels.sent}{' '}
        <Link href={threadHref} className="word">
          {labels.thread}
        </Link>
      </p>
    )
  const problem = problemOf(state, labels)
  const pictureProblem = isTooLarge ? labels.tooLarge : problem.picture
  const weigh = ({ target }: ChangeEvent<HTMLInputElement>) =>
    setTooLarge((target.files?.[0]?.size ?? 0) > mostBytes)
  return (
    <form
      action={send}
      // React empties a form after its action; words that were refused must stay.
      onReset={(event) => event.preventDefault()}
      onSubmit={(event) => isTooLarge && event.preventDefault()}
      className="max-w-[34em]"
    >
      {from && <input type="hidden" name="from" value={from} />}
      {children}
      <FieldFrame
        id="wish"
        label={labels.text}
        hint={labels.textHint}
        {...(problem.text ? { error: problem.text } : {})}
      >
        <textarea
          id="wish"
          name="text"
          rows={6}
          maxLength={2000}
          required
          aria-describedby={problem.text ? 'wish-hint wish-error' : 'wish-hint'}
          aria-invalid={problem.text ? true : undefined}
          className={CONTROL}
        />
      </FieldFrame>
      <FieldFrame
        id="picture"
        label={labels.picture}
        hint={labels.pictureHint}
        className="mt-6"
        {...(pictureProblem ? { error: pictureProblem } : {})}
      >
        <input
          id="picture"
          name="picture"
          type="file"
          accept="image/png,image/jpeg,image/webp"
          onChange={weigh}
          aria-describedby={pictureProblem ? 'picture-hint picture-error' : 'picture-hint'}
          aria-invalid={pictureProblem ? true : undefined}
          className={CONTROL}
        />
      </FieldFrame>
      <div className="mt-6 flex flex-wrap items-center gap-x-6 gap-y-2">
        <Button disabled={pending}>{pending ? labels.sending : labels.send}</Button>
        <p role="status" aria-live="polite" className="text-small text-madder">
          {problem.whole}
        </p>
      </div>
    </form>
  )
}

type Problem = { readonly text?: string; readonly picture?: string; readonly whole?: string }

/** Each refusal stands at the field it is about. */
function problemOf(state: State, labels: WishLabels): Problem {
  if (state.status === 'invalid') return { text: labels.empty }
  if (state.status === 'fault') return { whole: `${labels.fault} ${state.requestId}` }
  if (state.status !== 'refused') return {}
  switch (state.error.code) {
    case 'not-a-picture':
      return { picture: labels.notAPicture }
    case 'picture-too-large':
      return { picture: labels.tooLarge }
    case 'picture-unreadable':
      return { picture: labels.unreadable }
    case 'too-many-open':
      return { whole: labels.tooManyOpen }
    case 'too-many-today':
      return { whole: labels.tooManyToday }
    case 'too-many-now':
    case 'busy':
      return { whole: labels.busy }
    default:
      return { text: labels.empty }
  }
}
