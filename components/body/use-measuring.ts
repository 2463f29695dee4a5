import { useEffect, useRef, useState } from 'react'
import {
  type Depth,
  POSITIONS,
  type PositionId,
  positionsOf,
} from '@/lib/core/body/measure-plan.data'
import { BODY_KEYS, type BodyKey, type Sex } from '@/lib/core/body/measurement'
import type { KeptStart, MeasureLabels, MeasureNames } from './measure-form-types'
import { factsOf, nextAfter, sourcesOfProfile } from './measuring-facts'
import { afterDeed, type Deed, type Measuring, measuringStart, type Texts } from './measuring-state'
import { writeValue } from './read-entries'

type About = {
  readonly sex: Sex
  readonly family: string
  readonly kept: KeptStart | null
  readonly written: Readonly<Record<string, string>> | undefined
  readonly labels: MeasureLabels
  readonly names: MeasureNames
}

/** The state of a measuring and what one can do in it; moving on takes the keyboard along. */
export function useMeasuring({ sex, family, kept, written, labels, names }: About) {
  const [state, setState] = useState<Measuring>(() => firstState(kept, written))
  const [said, setSaid] = useState('')
  const panel = useRef<HTMLFieldSetElement>(null)
  const facts = factsOf(state, { sex, family })
  const settled = () => afterDeed(state, { kind: 'settle', deed: nameOf(state.at) })
  const nameOf = (id: PositionId | null) => (id ? names.positions[id] : labels.question)
  /** After the new question is there; its drawing stays in sight. */
  const takeFocus = () =>
    requestAnimationFrame(() => {
      panel.current?.querySelector('input')?.focus({ preventScroll: true })
      panel.current?.scrollIntoView({ block: 'nearest' })
    })

  function go(to: PositionId | null) {
    setState(afterDeed(settled(), { kind: 'go', to }))
    takeFocus()
  }
  // What was written before the page listened is not lost.
  useEffect(() => {
    const early = BODY_KEYS.flatMap((key) => {
      const field = document.getElementById(key)
      return field instanceof HTMLInputElement && field.value !== '' ? [[key, field.value]] : []
    })
    if (early.length > 0)
      setState((now) => {
        const typed = { ...now.typed, ...Object.fromEntries(early) }
        return { ...now, typed, settled: typed }
      })
  }, [])

  // A sentence that names a field links to it; its question has to come up first.
  useEffect(() => {
    const onHash = () => {
      const key = window.location.hash.slice(1)
      const found = POSITIONS.find(({ keys }) => keys.some((each) => each === key))
      if (!found) return
      setState((now) => ({ ...now, depth: deepEnough(now, found.id), at: found.id }))
      requestAnimationFrame(() => document.getElementById(key)?.focus())
    }
    // A page may lead straight to one measure.
    onHash()
    window.addEventListener('hashchange', onHash)
    return () => window.removeEventListener('hashchange', onHash)
  }, [])
  return {
    state,
    facts,
    said,
    panel,
    write: (key: BodyKey, text: string) => setState(afterDeed(state, { kind: 'type', key, text })),
    settle: () => setState(settled()),
    go,
    next() {
      const now = settled()
      go(nextAfter(now, factsOf(now, { sex, family })))
    },
    back() {
      const order = facts.order.map(({ id }) => id)
      const before = state.at === null ? order.at(-1) : order[order.indexOf(state.at) - 1]
      if (before) go(before)
    },
    skip() {
      if (state.at === null) return
      const now = settled()
      const to = nextAfter(now, factsOf(now, { sex, family }))
      setState(afterDeed(now, { kind: 'skip', position: state.at, to }))
      takeFocus()
    },
    depth(depth: Depth) {
      const now = { ...settled(), depth, skipped: [], at: null }
      const to = nextAfter(now, factsOf(now, { sex, family }))
      setState(afterDeed(settled(), { kind: 'depth', depth, to }))
    },
    undo() {
      const [last] = state.trail
      if (!last) return
      setState(afterDeed(state, { kind: 'undo' }))
      setSaid(labels.undone.replace('{what}', last.deed))
    },
    repair(key: BodyKey, value: number) {
      const deed = labels.repairOf.replace('{name}', names.fields[key]?.name ?? key)
      const text = writeValue(key, value, state.unit)
      setState(afterDeed(settled(), { kind: 'repair', key, text, deed }))
      setSaid(deed)
    },
    keep(key: BodyKey, id: string) {
      const deed = labels.keepOf.replace('{name}', names.fields[key]?.name ?? key)
      setState(afterDeed(settled(), { kind: 'keep', id, deed }))
      setSaid(deed)
    },
    does: (deed: Deed) => setState(afterDeed(settled(), deed)),
  }
}

const deepEnough = ({ depth }: Measuring, id: PositionId): Depth =>
  positionsOf(depth).some((position) => position.id === id) ? depth : 'full'

function firstState(kept: KeptStart | null, written: About['written']): Measuring {
  if (written) return measuringStart({ typed: written as Texts, at: 'height' })
  if (!kept) return measuringStart({})
  const { profile } = kept
  const typed: Texts = Object.fromEntries(
    BODY_KEYS.flatMap((key) => {
      const value = profile.values[key]
      return value === undefined ? [] : [[key, writeValue(key, value, 'cm')]]
    }),
  )
  return measuringStart({
    typed,
    sources: sourcesOfProfile(profile),
    confirmed: profile.confirmed ?? [],
  })
}
