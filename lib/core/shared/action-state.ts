/**
 * What a form shows after its action: done, refused with a code (the page has a sentence for each),
 * invalid fields, or a fault with the id under which it stands in the log.
 */
export type ActionState<V, E extends { readonly code: string }> =
  | { readonly status: 'idle' }
  | { readonly status: 'done'; readonly value: V }
  | { readonly status: 'refused'; readonly error: E }
  | { readonly status: 'invalid'; readonly fields: Readonly<Record<string, string>> }
  | { readonly status: 'fault'; readonly requestId: string }

export const IDLE = { status: 'idle' } as const

/** An action as a form sees it, whatever its value and refusals are. */
export type FormAction = (
  previous: unknown,
  form: FormData,
) => Promise<ActionState<unknown, { readonly code: string }>>
