'use client'

import { useRouter } from 'next/navigation'
import { type ReactNode, useTransition } from 'react'

type Props = {
  readonly action: string
  readonly words: { readonly show: string; readonly asking: string }
  readonly children: ReactNode
}

/**
 * Questions that are nobody's secret (country, day, way of sending) asked by a plain GET form. With
 * script a change asks at once and leaves whatever was typed elsewhere on the page where it is.
 */
export function ChoicesForm({ action, words, children }: Props) {
  const router = useRouter()
  const [isAsking, startAsking] = useTransition()
  const ask = (form: HTMLFormElement) => {
    const values = [...new FormData(form)].filter(([, value]) => value !== '')
    const query = new URLSearchParams(values as [string, string][])
    startAsking(() => router.replace(`${action}?${query}`, { scroll: false }))
  }
  return (
    <form
      action={action}
      method="get"
      aria-busy={isAsking}
      onChange={(event) => {
        // A date that is being typed is asked about when it is complete.
        if (event.currentTarget.checkValidity()) ask(event.currentTarget)
      }}
      onSubmit={(event) => {
        event.preventDefault()
        ask(event.currentTarget)
      }}
    >
      {children}
      <noscript>
        <button type="submit" className="btn mt-4">
          {words.show}
        </button>
      </noscript>
      <p role="status" className="label mt-2 min-h-5 text-ink2">
        {isAsking ? words.asking : ''}
      </p>
    </form>
  )
}
