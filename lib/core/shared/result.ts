/**
 * An expected refusal is a value, a fault is an exception (decision 0004).
 * E is a closed union of `{ code }` objects per function, so that a `switch` can end in `never`.
 */
export type Result<T, E> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly error: E }

export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value })

export const refuse = <E>(error: E): { readonly ok: false; readonly error: E } => ({
  ok: false,
  error,
})
