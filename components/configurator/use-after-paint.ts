import { startTransition, useEffect, useState } from 'react'

/**
 * The same value a frame later: what hangs on it is done when the answer to a tap was painted.
 * `useDeferredValue` promises only that it is done later, often still before the next frame.
 */
export function useAfterPaint<T>(value: T): T {
  const [painted, setPainted] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => setPainted(() => value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
