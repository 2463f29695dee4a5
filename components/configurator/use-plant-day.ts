import { useEffect, useRef, useState } from 'react'
import type { Design } from '@/lib/core/garment/design'
import { type ActionState, IDLE } from '@/lib/core/shared/action-state'
import type { ConfigureLabels } from './labels'

/** What the plant (or its silence) said about one design; the day is already written as people do. */
export type PlantAnswer = {
  readonly designId: string | null
  readonly quote: { readonly dayText: string; readonly percent: string | null } | null
}

export type DayTold = {
  readonly text: string
  readonly source: string
  readonly isEstimate: boolean
  readonly chance: string | null
}

type Request = {
  readonly design: Design
  readonly designId: string | null
  readonly neededBy: string | null
}

/** A server action that answers about one design. */
export type AskAboutDesign = (
  previous: typeof IDLE,
  request: Request,
) => Promise<ActionState<PlantAnswer, { readonly code: string }>>

const QUIET_MS = 280

/**
 * Keeps the design and asks the plant for its day a moment after the last change. Until the answer
 * is there the catalogue's own estimate stands, and it looks like one. Late answers are dropped.
 */
export function usePlantDay(
  design: Design,
  estimate: string,
  neededBy: string | null,
  labels: ConfigureLabels['bar'],
  doors: { readonly ask: AskAboutDesign; readonly keep: AskAboutDesign },
  firstId: string | null,
) {
  const { ask, keep } = doors
  const [answer, setAnswer] = useState<{
    readonly of: Design
    readonly said: PlantAnswer | null
  } | null>(null)
  const designId = useRef(firstId)
  const begun = useRef(design)
  const hasChanged = useRef(false)
  // Changing the address while the way on is being opened would call the navigation back.
  const isLeaving = useRef(false)
  useEffect(() => {
    let isStale = false
    const timer = setTimeout(
      async () => {
        if (isLeaving.current) return
        if (design !== begun.current) hasChanged.current = true
        const door = hasChanged.current ? keep : ask
        const said = await door(IDLE, { design, designId: designId.current, neededBy }).then(
          (state) => (state.status === 'done' ? state.value : null),
          () => null,
        )
        if (said?.designId && said.designId !== designId.current) {
          designId.current = said.designId
          if (!isLeaving.current) keepInAddress(said.designId)
        }
        if (!isStale) setAnswer({ of: design, said })
      },
      design === begun.current ? 0 : QUIET_MS,
    )
    return () => {
      isStale = true
      clearTimeout(timer)
    }
  }, [design, neededBy, ask, keep])

  const said = answer?.of === design ? answer.said : undefined
  const quote = said?.quote
  const day: DayTold = quote
    ? { text: quote.dayText, source: labels.confirmed, isEstimate: false, chance: quote.percent }
    : {
        text: estimate,
        source: said === undefined ? labels.asking : labels.silent,
        isEstimate: true,
        chance: null,
      }
  const isKept = !hasChanged.current || Boolean(said?.designId)
  const saving = isKept
    ? designId.current
      ? labels.saved
      : ''
    : said === null
      ? labels.notSaved
      : labels.saving
  /** The form that leads on carries the design itself; nothing is kept beside it any more. */
  const leave = () => {
    isLeaving.current = true
  }
  return { day, saving, designId: designId.current, isAsking: said === undefined, leave }
}

/**
 * Coming back to this address finds the design again. What it began with stays in the address: the
 * page is keyed by that, so that a refresh never starts it anew under somebody's hands.
 */
function keepInAddress(designId: string): void {
  const url = new URL(window.location.href)
  url.searchParams.set('design', designId)
  window.history.replaceState(null, '', url)
}
