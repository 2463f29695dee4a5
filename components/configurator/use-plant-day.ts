import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { Design } from '@/lib/core/garment/design'
import { lacksLetters } from '@/lib/core/garment/letters'
import { type ActionState, IDLE } from '@/lib/core/shared/action-state'
import type { ConfigureLabels } from './labels'
import { type Keeping, leaveGarment, leftGarment } from './left-garments'

/** What the plant (or its silence) said about one design; the day is already written as people do. */
export type PlantAnswer = {
  readonly designId: string | null
  readonly quote: { readonly dayText: string; readonly percent: string | null } | null
  /** The sheet's title block and, under the lens, its money, for a design that was kept. */
  readonly foot?: ReactNode
  readonly sheet?: ReactNode
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

/** What came back for one design; `said` is null where nobody was reached. */
type Answer = Pick<PlantAnswer, 'foot' | 'sheet'> & {
  readonly of: Design
  readonly said: PlantAnswer | null
}

const QUIET_MS = 280
const AGAIN_MS = 5_000

/**
 * Keeps the design and asks the plant for its day a moment after the last change. Until the answer
 * is there the catalogue's own estimate stands, and it looks like one. One question at a time, so that
 * the first answer names the design the next is kept under; late answers are dropped, and a question
 * that reached nobody is asked again.
 */
export function usePlantDay(
  design: Design,
  estimate: string,
  neededBy: string | null,
  labels: ConfigureLabels['bar'],
  doors: { readonly ask: AskAboutDesign; readonly keep: AskAboutDesign },
  firstId: string | null,
  resume: (design: Design) => void,
) {
  const { ask, keep } = doors
  const [answer, setAnswer] = useState<Answer | null>(null)
  const [tries, setTries] = useState(0)
  const opened = useRef(design)
  const latest = useRef(design)
  const keeping = useRef<Keeping>({ id: firstId, kept: null, turn: Promise.resolve() })
  const hasChanged = useRef(false)
  const tried = useRef(0)
  const newest = useRef<() => Promise<void>>(null)
  const address = useRef('')
  /** The form that leads on carries the design itself; nothing is kept beside it any more. */
  const isLeaving = useRef(false)
  /** The form that was sent before the design had an id: it goes when that is in it. */
  const waiting = useRef<HTMLFormElement>(null)
  // Changing the address while another page is being opened would call the navigation back.
  const isHere = useRef(true)
  useEffect(() => {
    latest.current = design
    if (design !== opened.current && design !== keeping.current.kept) hasChanged.current = true
    const asked = async () => {
      if (newest.current !== asked || isLeaving.current) return
      const line = keeping.current
      // Letters that nobody has typed yet cannot be kept: what was kept before stays.
      const isKeeping = hasChanged.current && !lacksLetters(design)
      const request = { design, designId: line.id, neededBy }
      const said = await (isKeeping ? keep : ask)(IDLE, request).then(
        (state) => (state.status === 'done' ? state.value : { designId: null, quote: null }),
        () => null,
      )
      if (said?.designId) {
        line.id = said.designId
        if (isKeeping) line.kept = design
        if (isHere.current && !isLeaving.current) address.current = keptInAddress(said.designId)
      }
      if (latest.current === design) setAnswer(toldOf(design, said))
    }
    newest.current = asked
    const isAtOnce = design === opened.current || tries !== tried.current
    tried.current = tries
    // Never called off: who goes to another page at once must find the last change kept.
    setTimeout(
      () => {
        keeping.current.turn = keeping.current.turn.then(asked)
      },
      isAtOnce ? 0 : QUIET_MS,
    )
  }, [design, neededBy, ask, keep, tries])

  useEffect(() => {
    if (answer) waiting.current?.requestSubmit()
    waiting.current = null
  }, [answer])

  const isUnheard = answer?.said === null
  useEffect(() => {
    const again = () => setTries((count) => count + 1)
    const timer = isUnheard ? setInterval(again, AGAIN_MS) : undefined
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [isUnheard])

  useEffect(() => {
    isHere.current = true
    isLeaving.current = false
    address.current = window.location.href
    const left = leftGarment(address.current)
    if (left) {
      keeping.current = left.keeping
      resume(left.design)
    }
    return () => {
      isHere.current = false
      if (latest.current !== opened.current)
        leaveGarment(address.current, { design: latest.current, keeping: keeping.current })
    }
  }, [resume])

  const said = answer?.of === design ? answer.said : undefined
  const quote = said?.quote
  const isKept = !hasChanged.current || Boolean(said?.designId)
  const unheard = isKept ? labels.unheard : labels.notSaved
  // Somebody answered and kept nothing: what is on sale has changed since the page was opened.
  const isRefused = said && !isKept && !lacksLetters(design)
  const day: DayTold = isRefused
    ? { text: estimate, source: labels.refused, isEstimate: true, chance: null }
    : quote
      ? { text: quote.dayText, source: labels.confirmed, isEstimate: false, chance: quote.percent }
      : {
          text: estimate,
          source: said === undefined ? labels.asking : said ? labels.silent : unheard,
          isEstimate: true,
          chance: null,
        }
  const saving = isKept
    ? keeping.current.id
      ? labels.saved
      : ''
    : said === undefined
      ? labels.saving
      : ''
  /** Whether the way on is open: without a connection it would end on a page that is not there. */
  const leave = (form: HTMLFormElement): boolean => {
    const isBeingNamed = hasChanged.current && !keeping.current.id && said === undefined
    isLeaving.current = navigator.onLine && !isBeingNamed
    if (!navigator.onLine) setAnswer(toldOf(design, null))
    // A form without the id that is on its way would keep the design a second time.
    else if (isBeingNamed) waiting.current = form
    return isLeaving.current
  }
  return {
    day,
    saving,
    designId: keeping.current.id,
    isAsking: said === undefined,
    foot: answer?.foot,
    sheet: answer?.sheet,
    leave,
  }
}

/** Until a design is kept anew, its sheets are those of the last that was. */
const toldOf =
  (of: Design, said: PlantAnswer | null) =>
  (before: Answer | null): Answer => ({
    of,
    said,
    foot: said?.foot ?? before?.foot,
    sheet: said?.sheet ?? before?.sheet,
  })

/**
 * Coming back to this address finds the design again. What it began with stays in the address: the
 * page is keyed by that, so that a refresh never starts it anew under somebody's hands.
 */
function keptInAddress(designId: string): string {
  const url = new URL(window.location.href)
  if (url.searchParams.get('design') !== designId) {
    url.searchParams.set('design', designId)
    window.history.replaceState(null, '', url)
  }
  return url.href
}
