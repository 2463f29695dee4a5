import { useEffect, useRef } from 'react'
import type { ConfiguratorState } from './configurator-state'

/**
 * A repair leaves with the button that took it, and so does the last undo; the focus goes to what is
 * chosen there now, or to the page's beginning where that is not in sight.
 */
export function useKeptFocus(state: ConfiguratorState): void {
  const before = useRef(state)
  useEffect(() => {
    if (before.current === state) return
    before.current = state
    const { activeElement } = document
    if (activeElement !== document.body && !activeElement?.matches(':disabled')) return
    const { last } = state
    const about = last?.kind === 'undone' ? last.step : last
    const name = about && 'moduleId' in about ? CSS.escape(about.moduleId) : ''
    const chosen = document.querySelector<HTMLElement>(`input[name="${name}"]:checked`)
    const place = chosen ?? document.getElementById('main')
    place?.focus({ preventScroll: true })
  }, [state])
}
