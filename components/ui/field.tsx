import type { InputHTMLAttributes, ReactNode } from 'react'

type Props = InputHTMLAttributes<HTMLInputElement> & {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  /** Written inside the field at the right: mm, kg, °. */
  readonly unit?: string
}

/** A labelled field with an ink edge; its hint and its error are tied to it for screen readers. */
export function Field({ id, label, hint, error, unit, className = '', ...input }: Props) {
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ')
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-small">
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="label block text-ink2">
          {hint}
        </span>
      )}
      <span className="mt-1 flex min-h-12 items-baseline gap-2 rounded border border-ink bg-sheet px-3 py-[10px] focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-chalk">
        <input
          id={id}
          name={input.name ?? id}
          aria-describedby={describedBy || undefined}
          aria-invalid={error ? true : undefined}
          className="w-full min-w-0 bg-transparent outline-none"
          {...input}
        />
        {unit && <span className="text-small whitespace-nowrap text-ink2">{unit}</span>}
      </span>
      <FieldError id={id} error={error} />
    </div>
  )
}

export function FieldError({
  id,
  error,
}: {
  readonly id: string
  readonly error?: string | undefined
}) {
  if (!error) return null
  return (
    <span id={`${id}-error`} className="label mt-1 block text-madder">
      {error}
    </span>
  )
}

type FrameProps = {
  readonly id: string
  readonly label: string
  readonly hint?: string
  readonly error?: string
  readonly children: ReactNode
  readonly className?: string
}

/** The same frame around a select or a text area. */
export function FieldFrame({ id, label, hint, error, children, className = '' }: FrameProps) {
  return (
    <div className={className}>
      <label htmlFor={id} className="block text-small">
        {label}
      </label>
      {hint && (
        <span id={`${id}-hint`} className="label block text-ink2">
          {hint}
        </span>
      )}
      <span className="mt-1 block">{children}</span>
      <FieldError id={id} error={error} />
    </div>
  )
}

/** The look of a select or text area inside a `FieldFrame`. */
export const CONTROL = 'min-h-12 w-full rounded border border-ink bg-sheet px-3 py-[10px]'
