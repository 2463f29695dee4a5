import { startTransition, useEffect, useState } from 'react'
import type { drawCut } from '@/lib/core/garment/picture/draw-cut'

type DrawCut = typeof drawCut

/** The first sign that somebody is there; a page that only lies open needs no drawing code. */
const SIGNS = ['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'scroll'] as const

/** The drawing code, fetched at a person's first movement, or at once when something has changed. */
export function useDrawingCode(isNeeded: boolean): DrawCut | null {
  const [draw, setDraw] = useState<DrawCut | null>(null)
  const [isAwaited, setIsAwaited] = useState(isNeeded)
  if (isNeeded && !isAwaited) setIsAwaited(true)
  useEffect(() => {
    if (isAwaited) return
    const begin = () => setIsAwaited(true)
    for (const sign of SIGNS) addEventListener(sign, begin, { once: true, passive: true })
    return () => {
      for (const sign of SIGNS) removeEventListener(sign, begin)
    }
  }, [isAwaited])
  useEffect(() => {
    if (!isAwaited) return
    let isWanted = true
    import('@/lib/core/garment/picture/draw-cut').then(({ drawCut }) => {
      if (isWanted) startTransition(() => setDraw(() => drawCut))
    })
    return () => {
      isWanted = false
    }
  }, [isAwaited])
  return draw
}
