import type { FormState } from '@/lib/core/shared/action-state'

type Props = {
  readonly state: FormState
  /** What to say when it is done; empty says nothing. */
  readonly done: string
  readonly refused: Readonly<Record<string, string>>
  readonly fault: string
}

/** What became of a form, said where it was sent and to screen readers. */
export function FormAnswer({ state, done, refused, fault }: Props) {
  const isDone = state.status === 'done'
  const text = isDone ? done : problemOf(state, refused, fault)
  return (
    <p role="status" className={`small empty:hidden ${isDone ? 'text-bottle' : 'text-madder'}`}>
      {text}
    </p>
  )
}

function problemOf(state: FormState, refused: Props['refused'], fault: string): string {
  switch (state.status) {
    case 'idle':
    case 'done':
      return ''
    case 'refused':
      return refused[state.error.code] ?? ''
    case 'fault':
      return `${fault} ${state.requestId}`
    case 'invalid':
      return Object.values(state.fields).join(' ')
    default:
      return state satisfies never
  }
}
