'use client'

import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type Props = { readonly href: string; readonly word: string }

/** Often at first, then more seldom: a bank answers in seconds or not for a while. */
const FIRST_WAIT_MS = 1_500
const LONGEST_WAIT_MS = 15_000

/** Draws the page again by itself until it no longer waits; a plain link where no script runs. */
export function LookAgain({ href, word }: Props) {
  const router = useRouter()
  useEffect(() => {
    let waitMs = FIRST_WAIT_MS
    let timer = setTimeout(look, waitMs)
    function look() {
      router.refresh()
      waitMs = Math.min(LONGEST_WAIT_MS, waitMs * 1.5)
      timer = setTimeout(look, waitMs)
    }
    return () => clearTimeout(timer)
  }, [router])
  return (
    <a href={href} className="word">
      {word}
    </a>
  )
}
