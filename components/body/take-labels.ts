import type { ActionState } from '@/lib/core/shared/action-state'

/** Words of both ways into the bag. */
export type TakeLabels = {
  readonly take: string
  readonly taking: string
  readonly fault: string
  readonly refused: Readonly<Record<string, string>>
}

/** Why nothing was put in the bag, in words; empty where nothing went wrong. */
export function whyNot(
  state: ActionState<unknown, { readonly code: string }>,
  { refused, fault }: TakeLabels,
): string {
  if (state.status === 'refused') return refused[state.error.code] ?? refused.other ?? ''
  if (state.status === 'invalid') return refused.other ?? ''
  return state.status === 'fault' ? `${fault} ${state.requestId}` : ''
}
