import type { GarmentChoices } from '@/lib/core/configuration/garment-choices'
import type { Change } from '@/lib/core/configuration/garment-repairs'
import type { Design } from '@/lib/core/garment/design'
import { type Proposal, proposalFor, withChanges } from './configurator-rules'

/**
 * What a person has chosen so far, how it came about, and at most one proposal in chalk. Every state
 * holds a design that keeps all rules: a blocked choice becomes a proposal, never a broken design.
 */
export type ConfiguratorState = {
  readonly design: Design
  readonly past: readonly { readonly design: Design; readonly moduleId: string }[]
  readonly proposal: Proposal | null
  /** What the last step changed, to be said aloud and shown. */
  readonly last: LastStep | null
}

export type LastStep =
  | { readonly kind: 'chosen'; readonly moduleId: string; readonly also: readonly Change[] }
  | { readonly kind: 'undone'; readonly moduleId: string }

export type ConfiguratorEvent =
  | { readonly type: 'choose'; readonly moduleId: string; readonly optionId: string }
  | { readonly type: 'take'; readonly repair: number }
  | { readonly type: 'keep' }
  | { readonly type: 'undo' }
  | { readonly type: 'letters'; readonly monogram: string }

/** How many steps can be taken back. */
const MOST_STEPS = 60

export const begun = (design: Design): ConfiguratorState => ({
  design,
  past: [],
  proposal: null,
  last: null,
})

export function configured(
  choices: GarmentChoices,
  state: ConfiguratorState,
  event: ConfiguratorEvent,
): ConfiguratorState {
  switch (event.type) {
    case 'choose':
      return chosen(choices, state, event.moduleId, event.optionId)
    case 'take':
      return taken(state, event.repair)
    case 'keep':
      return { ...state, proposal: null }
    case 'undo': {
      const step = state.past.at(-1)
      if (!step) return state
      return {
        design: step.design,
        past: state.past.slice(0, -1),
        proposal: null,
        last: { kind: 'undone', moduleId: step.moduleId },
      }
    }
    case 'letters':
      // Typing is one step, however many letters it takes.
      return { ...state, design: withLetters(state.design, event.monogram) }
  }
}

function chosen(
  choices: GarmentChoices,
  state: ConfiguratorState,
  moduleId: string,
  optionId: string,
): ConfiguratorState {
  if ((state.design.options[moduleId] ?? '') === optionId) return { ...state, proposal: null }
  const proposal = proposalFor(choices, state.design.options, { moduleId, optionId })
  if (proposal) return { ...state, proposal }
  return stepped(state, moduleId, [
    { moduleId, from: state.design.options[moduleId] ?? '', to: optionId },
  ])
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

/** What a person decided so far, '' for what is left out: the modules that differ from how the design was begun, or did once. */
export function decidedBy({ design, past }: ConfiguratorState): Design['options'] {
  const touched = past.flatMap((step) =>
    [...new Set([...Object.keys(step.design.options), ...Object.keys(design.options)])].filter(
      (id) => step.design.options[id] !== design.options[id],
    ),
  )
  return Object.fromEntries(
    [...new Set(touched)].map((moduleId) => [moduleId, design.options[moduleId] ?? '']),
  )
}
