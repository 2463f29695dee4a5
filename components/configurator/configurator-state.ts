import type { Change } from '@/lib/core/configuration/garment-repairs'
import type { Design } from '@/lib/core/garment/design'
import type { Answers } from './answers'
import type { Proposal } from './configurator-rules'
import { withChanges } from './with-changes'

/**
 * What a person has chosen so far, how it came about, and at most one proposal in chalk. Every state
 * holds a design that keeps all rules: a blocked choice becomes a proposal, never a broken design.
 */
export type ConfiguratorState = {
  readonly design: Design
  readonly past: readonly (Step & { readonly design: Design })[]
  readonly proposal: Proposal | null
  /** What the last step changed, to be said aloud and shown. */
  readonly last: LastStep | null
}

/** What one step was about: a module, or a complete look that took the place of everything. */
export type Step = { readonly moduleId: string } | { readonly lookId: string }

type LastStep =
  | { readonly kind: 'chosen'; readonly moduleId: string; readonly also: readonly Change[] }
  | { readonly kind: 'begun'; readonly lookId: string }
  | { readonly kind: 'undone'; readonly step: Step; readonly moduleIds: readonly string[] }
  | { readonly kind: 'kept'; readonly moduleId: string }

export type ConfiguratorEvent =
  | { readonly type: 'choose'; readonly moduleId: string; readonly optionId: string }
  | { readonly type: 'take'; readonly repair: number }
  | { readonly type: 'keep' }
  | { readonly type: 'undo' }
  | { readonly type: 'resume'; readonly design: Design }
  | { readonly type: 'letters'; readonly monogram: string }
  | { readonly type: 'begin'; readonly lookId: string; readonly options: Design['options'] }

/** How many steps can be taken back. */
const MOST_STEPS = 60

export const begun = (design: Design): ConfiguratorState => ({
  design,
  past: [],
  proposal: null,
  last: null,
})

export function configured(
  answers: Pick<Answers, 'proposalFor'>,
  state: ConfiguratorState,
  event: ConfiguratorEvent,
): ConfiguratorState {
  switch (event.type) {
    case 'choose':
      return chosen(answers, state, event.moduleId, event.optionId)
    case 'take':
      return taken(state, event.repair)
    case 'keep':
      return kept(state)
    case 'undo': {
      const step = state.past.at(-1)
      if (!step) return state
      const { design, ...about } = step
      return {
        design,
        past: state.past.slice(0, -1),
        proposal: null,
        last: { kind: 'undone', step: about, moduleIds: differing(state.design, design) },
      }
    }
    case 'resume':
      return begun(event.design)
    case 'letters':
      // Typing is one step, however many letters it takes.
      return { ...state, design: withLetters(state.design, event.monogram) }
    case 'begin': {
      const { lookId, options } = event
      return {
        design: withChanges({ ...state.design, options }, []),
        past: [...state.past, { design: state.design, lookId }].slice(-MOST_STEPS),
        proposal: null,
        last: { kind: 'begun', lookId },
      }
    }
  }
}

function chosen(
  answers: Pick<Answers, 'proposalFor'>,
  state: ConfiguratorState,
  moduleId: string,
  optionId: string,
): ConfiguratorState {
  if ((state.design.options[moduleId] ?? '') === optionId) return kept(state)
  const proposal = answers.proposalFor(state.design.options, { moduleId, optionId })
  if (proposal) return { ...state, proposal }
  return stepped(state, moduleId, [
    { moduleId, from: state.design.options[moduleId] ?? '', to: optionId },
  ])
}

/** The proposal is let go: everything stays as it is. */
function kept(state: ConfiguratorState): ConfiguratorState {
  const { proposal } = state
  if (!proposal) return state
  return { ...state, proposal: null, last: { kind: 'kept', moduleId: proposal.moduleId } }
}

function taken(state: ConfiguratorState, index: number): ConfiguratorState {
  const repair = state.proposal?.repairs[index]
  if (!state.proposal || !repair) return state
  return stepped(state, state.proposal.moduleId, repair.changes)
}

function stepped(
  state: ConfiguratorState,
  moduleId: string,
  changes: readonly Change[],
): ConfiguratorState {
  return {
    design: withChanges(state.design, changes),
    past: [...state.past, { design: state.design, moduleId }].slice(-MOST_STEPS),
    proposal: null,
    last: {
      kind: 'chosen',
      moduleId,
      also: changes.filter((change) => change.moduleId !== moduleId),
    },
  }
}

function withLetters(design: Design, monogram: string): Design {
  const letters = monogram.replace(/[^\p{L}]/gu, '').slice(0, 4)
  return { ...design, values: letters ? { monogram: letters } : {} }
}

/**
 * What a person decided so far, '' for what is left out: the modules that differ from how the design
 * was begun, or did once. A complete look is a new beginning, not a decision about every part of it.
 */
export function decidedBy({ design, past }: ConfiguratorState): Design['options'] {
  const begunAt = past.findLastIndex((step) => 'lookId' in step)
  const touched = past.slice(begunAt + 1).flatMap((step) => differing(step.design, design))
  return Object.fromEntries(
    [...new Set(touched)].map((moduleId) => [moduleId, design.options[moduleId] ?? '']),
  )
}

/** The modules in which two designs differ. */
const differing = (one: Design, other: Design): readonly string[] =>
  [...new Set([...Object.keys(other.options), ...Object.keys(one.options)])].filter(
    (id) => one.options[id] !== other.options[id],
  )
