import { useEffect, useRef } from 'react'
import type { Proposal } from './configurator-rules'

/** A repair leaves with the button that took it; the focus goes to what is chosen there now. */
export function useKeptFocus(proposal: Proposal | null): void {
  const before = useRef(proposal)
  useEffect(() => {
    const left = before.current
    before.current = proposal
    if (!left || proposal || document.activeElement !== document.body) return
    const name = CSS.escape(left.moduleId)
    document
      .querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)
      ?.focus({ preventScroll: true })
  }, [proposal])
}
