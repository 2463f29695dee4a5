import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react'
import type { Design } from '@/lib/core/garment/design'
import type { Locale } from '@/lib/core/shared/text'
import type { Answers } from './answers'
import type { Choosing } from './choosing'
import {
  begun,
  type ConfiguratorEvent,
  type ConfiguratorState,
  configured,
  decidedBy,
} from './configurator-state'
import type { ConfigureLabels } from './labels'
import type { Opening } from './page-table'
import { useAfterPaint } from './use-after-paint'
import { useAnswers } from './use-answers'
import { withPlaces } from './with-places'

type Given = {
  readonly opening: Opening
  readonly start: Design
  readonly locale: Locale
  readonly labels: ConfigureLabels
}

const FREE = new Map<string, never>()

type Heard = ConfiguratorEvent & { readonly answers: Answers }
const step = (state: ConfiguratorState, { answers, ...event }: Heard): ConfiguratorState =>
  configured(answers, state, event as ConfiguratorEvent)

/**
 * The state of choosing, answered by the engine. Until that has arrived the page stands on what the
 * server read, and what is tapped waits for it. Obstacles are looked at after the tap was painted.
 */
export function useChoosing({ opening, start, locale, labels: firstLabels }: Given) {
  const arrival = useAnswers(opening.tableHref)
  const arrived = typeof arrival === 'string' ? null : arrival
  const [state, hear] = useReducer(step, start, begun)
  const waiting = useRef<ConfiguratorEvent[]>([])
  const answers = arrived?.answers
  const engine = useRef<Answers>(undefined)
  const send = useCallback((event: ConfiguratorEvent) => {
    if (engine.current) hear({ ...event, answers: engine.current })
    else waiting.current.push(event)
  }, [])
  useEffect(() => {
    engine.current = answers
    if (answers) for (const event of waiting.current.splice(0)) hear({ ...event, answers })
  }, [answers])

  const labels = arrived?.table.labels ?? firstLabels
  const begunWith = useMemo(() => withPlaces(opening.catalogue, opening.counts), [opening])
  const catalogue = arrived?.table.catalogue ?? begunWith
  const settled = useAfterPaint(state)
  const { options } = settled.design
  const obstacleOf = useMemo(
    () =>
      answers?.outlookFrom(options) ??
      ((moduleId: string, optionId: string) => opening.obstacles[`${moduleId}=${optionId}`]),
    [answers, options, opening],
  )
  const forced = useMemo(() => answers?.forcedBy(decidedBy(settled)) ?? FREE, [answers, settled])
  // A cloth that is drawn already stays the same object: nothing is drawn anew when the rest arrives.
  const cloths = useMemo(() => {
    const known = new Set(opening.cloths.map(({ id }) => id))
    return [...opening.cloths, ...(arrived?.table.cloths.filter(({ id }) => !known.has(id)) ?? [])]
  }, [opening, arrived])
  const speech = useMemo(() => ({ catalogue, locale, labels }), [catalogue, locale, labels])
  const choosing: Choosing = {
    cut: catalogue.cut,
    speech,
    state,
    obstacleOf,
    forced,
    thumbnails: arrived?.table.thumbnails ?? opening.thumbnails,
    swatches: arrived?.table.swatches ?? opening.swatches,
    seenIn: arrived?.table.seenIn ?? {},
    send,
  }
  return {
    choosing,
    /** The state as the slower parts of the page have caught up with it. */
    settled,
    answers,
    cloths,
    clothLines: arrived?.table.clothLines ?? opening.clothLines,
    lookPictures: arrived?.table.lookPictures ?? opening.lookPictures,
    arrival: typeof arrival === 'string' ? arrival : ('here' as const),
  }
}
