'use client'

import { useEffect, useRef } from 'react'

type Props = {
  readonly title: string
  /** Field id → sentence. A field without an id on the page stands as plain text. */
  readonly errors: readonly { readonly fieldId?: string; readonly text: string }[]
}

/** What is wrong, in one place, with links to the fields; takes the focus when it appears. */
export function ErrorSummary({ title, errors }: Props) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (errors.length > 0) box.current?.focus()
  }, [errors])
  if (errors.length === 0) return null
  return (
    <div
      ref={box}
      role="alert"
      tabIndex={-1}
      className="mb-6 border-l-2 border-madder py-1 pl-4 outline-none"
    >
      <p className="font-medium text-madder">{title}</p>
      <ul>
        {errors.map(({ fieldId, text }) => (
          <li key={`${fieldId}-${text}`} className="small">
            {fieldId ? (
              <a className="word" href={`#${fieldId}`}>
                {text}
              </a>
            ) : (
              text
            )}
          </li>
        ))}
      </ul>
    </div>
  )
}
