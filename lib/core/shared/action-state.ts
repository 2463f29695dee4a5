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

/** What a form knows of its action, whatever the refusals are; the value only where it shows it. */
export type FormState<V = unknown> = ActionState<V, { readonly code: string }>

export type FormAction<V = unknown> = (previous: unknown, form: FormData) => Promise<FormState<V>>
