import { useCallback, useEffect, useRef } from 'react'
import type { ChoosingVisit, Presentation } from '@/lib/core/configuration/confusion/choosing-visit'
import { moduleOf } from '@/lib/core/configuration/option-of'
import type { Choosing } from './choosing'
import { type VisitEvent, visitBegun, visited, visitTold } from './visit-facts'

/** How this visit came about: the way in, and the arm of a class's comparison. */
export type VisitOrigin = Pick<ChoosingVisit, 'wayIn' | 'arm'>

const DOOR = '/api/choosing'
/** Shorter ones are a wrong tap, or a page that was only passed through. */
const SHORTEST_MS = 1_000

/**
 * Tells once, when the page is left, how choosing went: facts of the visit, nothing of the person or
 * the garment. `tell` adds what the state of choosing does not show.
 */
export function useVisit(
  { speech: { catalogue }, state }: Choosing,
  presentation: Presentation,
  origin: VisitOrigin,
) {
  const facts = useRef(visitBegun(presentation))
  const before = useRef(state)
  const isTold = useRef(false)
  const beganMs = useRef(0)
  const tell = useCallback((event: VisitEvent) => {
    facts.current = visited(facts.current, event, performance.now())
  }, [])
  const { family } = state.design
  const { wayIn, arm } = origin

  useEffect(() => {
    const groupOf = (step: object) =>
      'moduleId' in step ? moduleOf(catalogue, String(step.moduleId))?.group : undefined
    const { past, proposal } = before.current
    const undone = past.at(-1)
    const done = state.past.at(-1)
    if (state.proposal && state.proposal !== proposal) tell({ type: 'repair' })
    if (state.past.length < past.length && undone) {
      const groupId = groupOf(undone)
      if (groupId) tell({ type: 'undone', groupId })
    } else if (done && done !== undone) {
      const groupId = groupOf(done)
      if (groupId) tell({ type: 'changed', groupId })
    }
    before.current = state
  }, [state, catalogue, tell])

  useEffect(() => tell({ type: 'presented', presentation }), [presentation, tell])

  const leave = useCallback(
    (outcome: ChoosingVisit['outcome']) => {
      const nowMs = performance.now()
      if (isTold.current || nowMs - beganMs.current < SHORTEST_MS) return
      isTold.current = true
      const visit = visitTold(facts.current, { family, wayIn, arm, outcome }, nowMs)
      const body = new Blob([JSON.stringify(visit)], { type: 'application/json' })
      navigator.sendBeacon(DOOR, body)
    },
    [family, wayIn, arm],
  )

  useEffect(() => {
    beganMs.current = performance.now()
    const turned = () => tell({ type: document.hidden ? 'hidden' : 'shown' })
    const left = () => leave('left')
    document.addEventListener('visibilitychange', turned)
    window.addEventListener('pagehide', left)
    return () => {
      document.removeEventListener('visibilitychange', turned)
      window.removeEventListener('pagehide', left)
      left()
    }
  }, [leave, tell])

  return { tell, leave }
}
