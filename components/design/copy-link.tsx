'use client'

import { useEffect, useRef, useState } from 'react'

type Props = {
  readonly id: string
  readonly url: string
  readonly title: string
  readonly label: string
  readonly words: {
    readonly copy: string
    readonly copied: string
    readonly selected: string
    readonly native: string
  }
}

/**
 * An address to pass on: it can always be marked and copied by hand; where the browser lets a page
 * copy or share, one tap does it.
 */
export function CopyLink({ id, url, title, label, words }: Props) {
  const field = useRef<HTMLInputElement>(null)
  const [said, setSaid] = useState('')
  // Whether the device shares is known in the browser alone; the server draws the page without.
  const [mayShare, setMayShare] = useState(false)
  useEffect(() => setMayShare('share' in navigator), [])
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(url)
      setSaid(words.copied)
    } catch {
      // No right to the clipboard, or no secure page: the address is marked for the hand.
      field.current?.focus()
      field.current?.select()
      setSaid(words.selected)
    }
  }
  const share = async () => {
    try {
      await navigator.share({ url, title })
    } catch {
      // Closed without sending: nothing has happened, and there is nothing to say.
      setSaid('')
    }
  }
  return (
    <div>
      <label htmlFor={id} className="block text-small">
        {label}
      </label>
      <div className="mt-1 flex flex-wrap items-center gap-x-6">
        <input
          ref={field}
          id={id}
          readOnly
          value={url}
          onFocus={(event) => event.currentTarget.select()}
          className="min-h-12 min-w-0 flex-1 basis-64 rounded border border-ink bg-sheet px-3 py-[10px] font-mono text-label"
        />
        <button type="button" onClick={copy} className="word text-small">
          {words.copy}
        </button>
        {mayShare && (
          <button type="button" onClick={share} className="word text-small">
            {words.native}
          </button>
        )}
      </div>
      <p role="status" className="label text-bottle empty:hidden">
        {said}
      </p>
    </div>
  )
}
